import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { CalendarDate, ManyInput, MAX_MANY, RecordRefInput, Uuid } from "../../../kernel/index.ts";

export enum TasksVerb {
  ACCEPT = "ACCEPT",
  CHANGE_DUE = "CHANGE_DUE",
  HAND_OVER = "HAND_OVER",
  CANCEL = "CANCEL",
}
registerEnumType(TasksVerb, {
  name: "TasksVerb",
  description: "What is done to several tasks (việc làm với nhiều nhiệm vụ).",
  valuesConfig: {
    ACCEPT: { description: "Accept them as they were handed in, without errors (nghiệm thu)." },
    CHANGE_DUE: { description: "Set another last day (thay đổi thời hạn)." },
    HAND_OVER: { description: "Hand them to another owner (giao người khác đảm nhận)." },
    CANCEL: { description: "Drop them (hủy)." },
  },
});

@InputType({ description: "The same verb for several tasks (xử lý nhiều nhiệm vụ)." })
export class HandleTasksInput extends ManyInput {
  @Field(() => TasksVerb, { description: "What to do (việc)." })
  @IsEnum(TasksVerb)
  verb!: TasksVerb;

  @Field(() => [RecordRefInput], { description: "The tasks, at most 200 (các nhiệm vụ)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MANY)
  @ValidateNested({ each: true })
  items!: RecordRefInput[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: "New last day; with a new owner that of each task when left out (thời hạn mới).",
  })
  dueOn?: string | null;

  @Field(() => Uuid, { nullable: true, description: "New owner (người đảm nhận)." })
  newOwnerPersonId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit in which the new owner works; the task's when left out (đơn vị).",
  })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: "Why (lý do)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Document that it rests on; required where a specialist records the decision (văn bản).",
  })
  documentId?: string | null;
}
