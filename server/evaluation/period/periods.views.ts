import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CycleKind } from "../../cycle/index.ts";
import { CalendarDate, Exact } from "../../kernel/index.ts";
import { AbsenceKind } from "../../organization/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { EvaluationVerbInput } from "../rating/answers.inputs.ts";

@ObjectType({ description: "A shorter period that makes a longer one (kỳ thành phần)." })
export class EvaluationPeriod {
  @Field(() => String, { description: "Names and sorts it: 2026-07, 2026-Q3 (kỳ)." })
  key!: string;

  @Field(() => CycleKind, { description: "Length (loại kỳ)." })
  kind!: CycleKind;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Field(() => ID, { nullable: true, description: "Evaluation of the period (phiếu của kỳ)." })
  evaluationId!: string | null;

  @Field(() => ID, { nullable: true, description: "Result from another agency (kết quả cơ quan khác)." })
  externalResultId!: string | null;

  @Field(() => EvaluationStep, { nullable: true, description: "Where the evaluation stands (bước)." })
  step!: EvaluationStep | null;

  @Field(() => Exact, { nullable: true, description: "Decided score, exactly (điểm)." })
  score!: string | null;

  @Field(() => String, { nullable: true, description: "Decided score as people read it (điểm hiển thị)." })
  shownScore!: string | null;

  @Field(() => String, { nullable: true, description: "Decided grade (mức xếp loại)." })
  grade!: string | null;

  @Field(() => String, { nullable: true, description: "Agency that sent the result (cơ quan chuyển đến)." })
  agency!: string | null;

  @Field(() => AbsenceKind, { nullable: true, description: "Absence that explains a missing result (lý do nghỉ)." })
  absence!: AbsenceKind | null;
}

@ObjectType({ description: "The shorter periods of a longer one (tổng hợp các kỳ)." })
export class EvaluationRollUp {
  @Field(() => CycleKind, { description: "Which periods make it (từ loại kỳ)." })
  from!: CycleKind;

  @Field(() => Int, { description: "How many there should be (số kỳ phải có)." })
  expected!: number;

  @Field(() => Int, { description: "How many have a result (số kỳ có kết quả)." })
  counted!: number;

  @Field(() => Boolean, { description: "True while the last ones are missing and the scheme allows it (tạm tính)." })
  provisional!: boolean;

  @Field(() => [EvaluationPeriod], { description: "The periods, in order (các kỳ)." })
  periods!: EvaluationPeriod[];
}

@InputType({ description: "Which result to compute anew (tính lại kết quả)." })
export class RecomputeResultInput extends EvaluationVerbInput {}
