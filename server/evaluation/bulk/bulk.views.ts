import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

@ObjectType({ description: "An evaluation that a bulk action changed (phiếu đã xử lý)." })
export class BulkAccepted {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => Int, { description: "Its new version (phiên bản mới)." })
  version!: number;

  @Field(() => EvaluationStep, { description: "Where it now stands (bước hiện tại)." })
  step!: EvaluationStep;

  @Field(() => String, { nullable: true, description: "Grade decided (mức được quyết định)." })
  decidedGrade!: string | null;
}

@ObjectType({ description: "An evaluation that a bulk action left as it was, and why (phiếu không xử lý được)." })
export class BulkRefused {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Code of the error, as one by one (loại lỗi)." })
  code!: string;

  @Field(() => String, { description: "Rule that says no (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "The rule's sentence in Vietnamese (lý do, tiếng Việt)." })
  messageVi!: string;

  @Field(() => String, { description: "The rule's sentence in English (lý do, tiếng Anh)." })
  messageEn!: string;
}

@ObjectType({ description: "What a bulk action did, one by one (kết quả xử lý hàng loạt)." })
export class BulkOutcome {
  @Field(() => [BulkAccepted], { description: "Changed (đã xử lý)." })
  accepted!: BulkAccepted[];

  @Field(() => [BulkRefused], { description: "Left as they were, each with its rule (không xử lý được)." })
  refused!: BulkRefused[];
}

/** The row of a changed evaluation. */
export function acceptedOf({ id, version, step, decidedGrade }: Evaluation): BulkAccepted {
  return { evaluationId: id, version, step, decidedGrade };
}
