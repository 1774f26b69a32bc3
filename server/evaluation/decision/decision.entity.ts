import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Body, Person, Unit } from "../../organization/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { Meeting } from "../meeting/meeting.entity.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    decision: Row<Decision>;
  }
}

/** What a decision answers. */
export enum DecisionCause {
  DECISION = "DECISION",
  RESOLUTION = "RESOLUTION",
  REPLACEMENT = "REPLACEMENT",
}
registerEnumType(DecisionCause, {
  name: "DecisionCause",
  description: "What a decision answers (căn cứ ra quyết định).",
  valuesConfig: {
    DECISION: { description: "The step of deciding (quyết định trong quy trình)." },
    RESOLUTION: { description: "An objection that was found right (giải quyết kiến nghị)." },
    REPLACEMENT: { description: "A result found wrong after it was final (thay thế kết quả sai)." },
  },
});

@Entity({ tableName: "decision" })
@Index({ properties: ["evaluationId", "decidedAt"] })
@ObjectType({
  description: "A decided grade; a later decision supersedes it and never overwrites it (quyết định xếp loại).",
})
export class Decision extends BaseRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Grade decided (mức xếp loại)." })
  grade!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who decided (người quyết định)." })
  authorityPersonId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that decided (tài khoản quyết định)." })
  authorityAccountId: string | null = null;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Unit as whose head it was decided; none for an authority by grant (đơn vị quyết định).",
  })
  unitId: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Head in whose place a delegate decided; none where the head did (người được thay mặt).",
  })
  onBehalfOfPersonId: string | null = null;

  @ManyToOne(() => Body, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Collective that decided in its meeting (tập thể quyết định)." })
  bodyId: string | null = null;

  @ManyToOne(() => Meeting, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Meeting by whose minutes it was decided (cuộc họp)." })
  meetingId: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Reason, demanded where the grade departs from the proposal (lý do).",
  })
  reason: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  decidedAt!: string;

  @ManyToOne(() => EvaluationResult, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Computed result it rests on; none in a judged scheme (kết quả tính làm căn cứ).",
  })
  resultId: string | null = null;

  @ManyToOne(() => Decision, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Decision that replaced this one (quyết định thay thế)." })
  supersededById: string | null = null;

  @Property({ type: "string", length: 20, default: "DECISION" })
  @Field(() => DecisionCause, { description: "What it answers (căn cứ)." })
  cause: DecisionCause = DecisionCause.DECISION;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the person was told of it (thông báo lúc)." })
  noticedAt: string | null = null;

  /** Read along with the row; no column. */
  @Field(() => String, { nullable: true, description: "Name of who decided (tên người quyết định)." })
  authorityName?: string | null;
}
