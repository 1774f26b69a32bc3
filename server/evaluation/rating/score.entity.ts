import { BigIntType } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Criterion } from "../../framework/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { RatingStep } from "../evaluation/evaluation.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    score: Row<Score>;
  }
}

@Entity({ tableName: "score" })
@Unique({ properties: ["evaluationId", "step", "criterionId"] })
@ObjectType({ description: "Value of one criterion at one step (điểm chấm)." })
export class Score extends BaseRecord {
  /** What is not handed in is its author's alone: the audit trail says that it was saved, not what. */
  static readonly secretIn = { saveSelfRating: ["criterionId", "value", "pointsMillionths", "isFull"] };

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => RatingStep, { description: "Who entered it (bước chấm)." })
  step!: RatingStep;

  @ManyToOne(() => Criterion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Criterion (tiêu chí)." })
  criterionId!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "Points as exact text, or the code of a tier, choice or finding (giá trị)." })
  value!: string;

  /** Points that the answer earns in whole millionths, for statistics; none where the criterion carries no points. */
  @Property({ type: new BigIntType("number"), nullable: true })
  pointsMillionths: number | null = null;

  /** Whether that is the most that the criterion can earn. */
  @Property({ type: "boolean", default: false })
  isFull: boolean = false;

  /** Read along with the row; no column. */
  @Field(() => String, { description: "Code of the criterion as the regulation prints it (mã tiêu chí)." })
  criterionCode?: string;
}
