import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, ObjectType } from "type-graphql";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";
import { Task } from "../../task/task.entity.ts";
import { DocumentedPlanInput } from "../adopting/adopting.inputs.ts";
import { WorkPlan } from "../work-plan.entity.ts";

/** Most tasks of one request. */
export const MOST_ASSIGNMENTS = 200;

@InputType({ description: "A line, or part of it, for one person (giao một đầu việc cho một người)." })
export class PlanAssignmentInput {
  @Field(() => Uuid, { description: "The line (đầu việc)." })
  itemId!: string;

  @Field(() => Uuid, {
    nullable: true,
    description: "The one who answers for it; who is to own the line when left out (người chủ trì).",
  })
  ownerPersonId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit in which the owner works; the plan's, else one below it when left out (đơn vị).",
  })
  unitId?: string | null;

  @Field(() => Exact, { nullable: true, description: "How many; what is left when left out (số lượng)." })
  @IsOptional()
  @MaxLength(40)
  quantity?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day; the line's when left out (thời hạn)." })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: "What is to be done; the line's when left out (tên)." })
  @IsOptional()
  @MaxLength(2000)
  title?: string | null;

  @Field(() => [Uuid], { nullable: true, description: "Who helps without owning it (người phối hợp)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  collaboratorPersonIds?: string[] | null;
}

@InputType({ description: "Lines of a plan become tasks of persons, all or none (giao việc từ kế hoạch)." })
export class AssignPlanItemsInput extends DocumentedPlanInput {
  @Field(() => [PlanAssignmentInput], { description: "Which lines for whom (giao cho ai)." })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ASSIGNMENTS)
  @ValidateNested({ each: true })
  assignments!: PlanAssignmentInput[];
}

@ObjectType({ description: "Tasks that were assigned from a plan (nhiệm vụ đã giao từ kế hoạch)." })
export class AssignedPlanItems {
  @Field(() => WorkPlan, { description: "The plan as it is now (kế hoạch)." })
  plan!: WorkPlan;

  @Field(() => [Task], { description: "The tasks, in the order of the input (các nhiệm vụ)." })
  tasks!: Task[];
}
