import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";
import { DocumentedTaskInput, KeyedTaskInput } from "../task.inputs.ts";
import { TaskDuty, TaskOrigin } from "../task.enums.ts";

/** Most tasks of one request. */
export const MOST_TASKS = 200;

@InputType({ description: "What is to be done and what it is worth (nội dung nhiệm vụ)." })
export abstract class TaskContentInput extends KeyedTaskInput {
  @Field(() => Uuid, {
    nullable: true,
    description: "Product in force for the unit; gives K, and title and output where they are left out (sản phẩm).",
  })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: "What is to be done; needed without a product (tên nhiệm vụ)." })
  @IsOptional()
  @MaxLength(2000)
  title?: string | null;

  @Field(() => String, { nullable: true, description: "What comes out; needed without a product (sản phẩm đầu ra)." })
  @IsOptional()
  @MaxLength(2000)
  output?: string | null;

  @Field(() => String, { nullable: true, description: "More about it (nội dung chi tiết)." })
  @IsOptional()
  @MaxLength(10_000)
  detail?: string | null;

  @Field(() => Exact, { defaultValue: "1", description: "How many, above 0 (số lượng)." })
  @MaxLength(40)
  quantity: string = "1";

  @Field(() => Exact, {
    nullable: true,
    description: "K of work without a product, above 0; 1 when left out (hệ số quy đổi).",
  })
  @IsOptional()
  @MaxLength(40)
  coefficient?: string | null;

  @Field(() => TaskDuty, { defaultValue: TaskDuty.DIRECT, description: "Done oneself or directed (hình thức)." })
  @IsEnum(TaskDuty)
  duty: TaskDuty = TaskDuty.DIRECT;

  @Field(() => CalendarDate, { description: "Last day, today at the earliest (thời hạn)." })
  dueOn!: string;
}

@InputType({ description: "One task with its one owner (nhiệm vụ giao cho một người)." })
export class TaskToAssignInput extends TaskContentInput {
  @Field(() => Uuid, { description: "Unit in which the owner works (đơn vị)." })
  unitId!: string;

  @Field(() => Uuid, { description: "The one who answers for it (người chủ trì)." })
  ownerPersonId!: string;

  @Field(() => [Uuid], { nullable: true, description: "Who helps without owning it (người phối hợp)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  collaboratorPersonIds?: string[] | null;

  @Field(() => TaskOrigin, { defaultValue: TaskOrigin.PLANNED, description: "Planned or unplanned (nguồn gốc)." })
  @IsEnum(TaskOrigin)
  origin: TaskOrigin = TaskOrigin.PLANNED;

  @Field(() => Uuid, { nullable: true, description: "Long task of which it is one output (nhiệm vụ gốc)." })
  parentTaskId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Document that it rests on; required where a specialist records it for a head (văn bản).",
  })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why; needed where it is an output of a task that somebody else gave (lý do, ý kiến).",
  })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: "System that it comes from (hệ thống nguồn)." })
  @IsOptional()
  @MaxLength(60)
  @Matches(/\S/u)
  externalSystem?: string | null;

  @Field(() => String, { nullable: true, description: "Its identifier there (mã ở hệ thống nguồn)." })
  @IsOptional()
  @MaxLength(200)
  @Matches(/\S/u)
  externalId?: string | null;
}

@InputType({ description: "A task is assigned (giao việc)." })
export class AssignTaskInput extends TaskToAssignInput {}

@InputType({ description: "Several tasks are assigned, all or none (giao nhiều việc)." })
export class AssignTasksInput extends KeyedTaskInput {
  @Field(() => [TaskToAssignInput], { description: "The tasks (các nhiệm vụ)." })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  @ValidateNested({ each: true })
  tasks!: TaskToAssignInput[];
}

@InputType({ description: "Unplanned work that its owner reports (báo việc phát sinh)." })
export class ReportUnplannedTaskInput extends TaskContentInput {
  @Field(() => Uuid, { description: "Own unit in which it is done (đơn vị)." })
  unitId!: string;

  @Field(() => Uuid, {
    nullable: true,
    description: "Head who gave it; the head of the unit or the nearest above when left out (người giao việc).",
  })
  assignerPersonId?: string | null;
}

@InputType({ description: "Unplanned work is confirmed (xác nhận việc phát sinh)." })
export class ConfirmUnplannedTaskInput extends DocumentedTaskInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Another last day than the reported one; needed where that has passed (thời hạn).",
  })
  dueOn?: string | null;

  @Field(() => Exact, { nullable: true, description: "Another quantity than the reported one (số lượng)." })
  @IsOptional()
  @MaxLength(40)
  quantity?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Another product than the reported one, gives K; null takes the product off (sản phẩm/công việc).",
  })
  productId?: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "Another K than the reported one, of work without a product (hệ số quy đổi).",
  })
  @IsOptional()
  @MaxLength(40)
  coefficient?: string | null;

  @Field(() => String, { nullable: true, description: "What is said (ý kiến)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: "Unplanned work is declined (không công nhận việc phát sinh)." })
export class DeclineUnplannedTaskInput extends DocumentedTaskInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}
