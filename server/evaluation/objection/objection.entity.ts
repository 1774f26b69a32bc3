import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";
import { Decision } from "../decision/decision.entity.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    objection: Row<Objection>;
  }
}

/** What became of an objection. */
export enum ObjectionState {
  OPEN = "OPEN",
  UPHELD = "UPHELD",
  CHANGED = "CHANGED",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(ObjectionState, {
  name: "ObjectionState",
  description: "What became of an objection (trạng thái kiến nghị).",
  valuesConfig: {
    OPEN: { description: "Waits for an answer (đang giải quyết)." },
    UPHELD: { description: "The result was upheld (giữ nguyên kết quả)." },
    CHANGED: { description: "A new decision took its place (thay đổi kết quả)." },
    WITHDRAWN: { description: "Taken back by the person (đã rút)." },
  },
});

@Entity({ tableName: "objection" })
@ObjectType({ description: "A person's objection to the own result, solved one level up (kiến nghị)." })
export class Objection extends VersionedRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @ManyToOne(() => Decision, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Decision objected to; it stands meanwhile (quyết định bị kiến nghị)." })
  decisionId!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was filed (thời điểm gửi)." })
  filedAt!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day on which it was filed (ngày gửi)." })
  filedOn!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "What the person says (nội dung)." })
  text!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day to answer, included; none where the regulation states no term (hạn giải quyết).",
  })
  dueOn: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => ObjectionState, { description: "What became of it (trạng thái)." })
  state: ObjectionState = ObjectionState.OPEN;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "The answer, with its grounds (nội dung trả lời)." })
  answer: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who answered (người giải quyết)." })
  resolverPersonId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that answered (tài khoản giải quyết)." })
  resolverAccountId: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was answered or taken back (thời điểm kết thúc)." })
  resolvedAt: string | null = null;

  @ManyToOne(() => Decision, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "New decision that it led to (quyết định mới)." })
  newDecisionId: string | null = null;

  /** Read along with the row; no column. */
  @Field(() => String, { nullable: true, description: "Name of who answered (tên người giải quyết)." })
  resolverName?: string | null;

  /** Worked out when read; no column. */
  @Field(() => Boolean, { nullable: true, description: "Answered after its last day, or overdue (quá hạn)." })
  isLate?: boolean;
}
