import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { BaseRecord, CalendarDate, Moment, type Row } from "../../kernel/index.ts";
import { Cycle } from "../cycle.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    deadline_extension: Row<DeadlineExtension>;
  }
}

/** A deadline of a cycle, by the step that it ends. */
export enum CycleDeadline {
  SELF = "SELF",
  COLLECTIVE = "COLLECTIVE",
  PARTY_OPINION = "PARTY_OPINION",
  HR_PROPOSAL = "HR_PROPOSAL",
  DECISION = "DECISION",
  NOTICE = "NOTICE",
}
registerEnumType(CycleDeadline, {
  name: "CycleDeadline",
  description: "A deadline of a cycle (hạn của kỳ).",
  valuesConfig: {
    SELF: { description: "Self-rating (tự đánh giá)." },
    COLLECTIVE: { description: "Vote (biểu quyết)." },
    PARTY_OPINION: { description: "Opinion of the Party committee (ý kiến cấp ủy)." },
    HR_PROPOSAL: { description: "Proposal of the organization department (tổ chức đề xuất)." },
    DECISION: { description: "Decision (quyết định)." },
    NOTICE: { description: "Notice (thông báo)." },
  },
});

@Entity({ tableName: "deadline_extension" })
@Index({ properties: ["cycleId", "extendedAt"] })
@ObjectType({ description: "A deadline that was moved further away, and why (gia hạn)." })
export class DeadlineExtension extends BaseRecord {
  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleDeadline, { description: "Which deadline (hạn nào)." })
  deadline!: CycleDeadline;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Due day before (hạn cũ)." })
  fromDay!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Due day now (hạn mới)." })
  toDay!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "Why (lý do)." })
  reason!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Who extended it (người gia hạn)." })
  extendedBy!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  extendedAt!: string;
}
