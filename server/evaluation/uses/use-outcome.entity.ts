import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    use_outcome: Row<UseOutcome>;
  }
}

/** What people decided about somebody on a list. */
export enum UseDecision {
  APPLIED = "APPLIED",
  DECLINED = "DECLINED",
  POSTPONED = "POSTPONED",
}
registerEnumType(UseDecision, {
  name: "UseDecision",
  description: "What was decided about somebody on a list (kết luận sử dụng kết quả).",
  valuesConfig: {
    APPLIED: { description: "It is done (áp dụng)." },
    DECLINED: { description: "It is not done (không áp dụng)." },
    POSTPONED: { description: "It is looked at again later (xem xét sau)." },
  },
});

@Entity({ tableName: "use_outcome" })
@Unique({ properties: ["evaluationId", "useCode"] })
@ObjectType({
  description: "What people decided on the ground of a result; the program only lists (kết quả sử dụng).",
})
export class UseOutcome extends VersionedRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation that it rests on (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Code of the use in the regulation (mã mục sử dụng)." })
  useCode!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => UseDecision, { description: "What was decided (kết luận)." })
  decision!: UseDecision;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "The outcome in words, with its reason (nội dung, lý do)." })
  note!: string;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the document (số văn bản)." })
  documentNumber: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was recorded (ghi lúc)." })
  recordedAt!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that recorded it (tài khoản ghi)." })
  recordedBy: string | null = null;
}
