import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { MeasureKind, RatingStep } from "../evaluation/evaluation.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    measure: Row<Measure>;
  }
}

@Entity({ tableName: "measure" })
@Unique({ properties: ["evaluationId", "step", "kind", "name"] })
@ObjectType({ description: "A number or fact beside the criteria, at one step (số liệu, kết luận)." })
export class Measure extends BaseRecord {
  /** What is not handed in is its author's alone: the audit trail says that it was saved, not what. */
  static readonly secretIn = { saveSelfRating: ["name", "value"] };

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => RatingStep, { description: "Who entered it (bước chấm)." })
  step!: RatingStep;

  @Property({ type: "string", length: 20 })
  @Field(() => MeasureKind, { description: "Number or fact (loại)." })
  kind!: MeasureKind;

  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "Name as the scheme uses it (tên)." })
  name!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "Exact number as text, or true/false for a finding (giá trị)." })
  value!: string;
}
