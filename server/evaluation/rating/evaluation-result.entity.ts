import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { RatingStep } from "../evaluation/evaluation.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    evaluation_result: Row<EvaluationResult>;
  }
}

@Entity({ tableName: "evaluation_result" })
@Unique({ properties: ["evaluationId", "step"] })
@ObjectType({ description: "What the rules made of the values, with every step of the sum (kết quả tính)." })
export class EvaluationResult extends BaseRecord {
  /** What is not handed in is its author's alone: the audit trail says that it was saved, not what. */
  static readonly secretIn = { saveSelfRating: ["exact", "shown", "grade", "needsDecision", "packedTrace", "input"] };

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => RatingStep, { description: "Whose values were rated (bước chấm)." })
  step!: RatingStep;

  @Property({ type: "text", nullable: true })
  @Field(() => Exact, { nullable: true, description: "Total as an exact fraction (tổng điểm chính xác)." })
  exact: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Total as the scheme rounds it (tổng điểm)." })
  shown: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Suggested grade (mức gợi ý)." })
  grade: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, {
    description: "True when the rules leave the grade to the decider (cần cấp có thẩm quyền xem xét).",
  })
  needsDecision: boolean = false;

  /** The whole rating as canonical JSON (RFC 8785), packed by `packText`; the API shows it as `trace` and `rating`. */
  @Property({ type: "text" })
  packedTrace!: string;

  /** Canonical JSON of exactly what was rated, so that the result re-derives bit for bit. */
  @Property({ type: "text" })
  @Field(() => String, { description: "Exactly what was rated, as canonical JSON (dữ liệu đầu vào)." })
  input!: string;

  @Property({ type: "string", length: 64 })
  @Field(() => String, {
    description: "Digest of the regulation that rated: the same digest and input give this result (mã băm quy chế).",
  })
  contentHash!: string;
}
