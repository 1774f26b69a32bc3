import { Field, ObjectType } from "type-graphql";
import { CalendarDate } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

@ObjectType({ description: "Last day of a step of one evaluation (thời hạn của một bước)." })
export class StepDeadline {
  @Field(() => EvaluationStep, { description: "Step (bước)." })
  step!: EvaluationStep;

  @Field(() => CalendarDate, { description: "Last day, included (hạn)." })
  dueOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day on which it was done, where that is known (ngày hoàn thành).",
  })
  doneOn!: string | null;

  @Field(() => Boolean, { description: "Done after its last day, or not done and overdue (trễ hạn)." })
  isLate!: boolean;
}
