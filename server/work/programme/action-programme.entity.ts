import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Appointment, Body, Person, Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    action_programme: Row<ActionProgramme>;
  }
}

export enum ProgrammeState {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  APPROVED = "APPROVED",
  ENDED = "ENDED",
}
registerEnumType(ProgrammeState, {
  name: "ProgrammeState",
  description: "Where an action programme stands (trạng thái chương trình hành động).",
  valuesConfig: {
    DRAFT: { description: "Being written; only its author sees it (đang soạn)." },
    SUBMITTED: { description: "Before the collective (đã trình)." },
    RETURNED: { description: "Sent back to be written anew (trả lại để hoàn thiện)." },
    APPROVED: { description: "In force: its milestones count (đã thông qua, đang thực hiện)." },
    ENDED: { description: "Over, with its assessment (đã kết thúc)." },
  },
});

@Entity({ tableName: "action_programme" })
@ObjectType({
  description: "What an official commits oneself to in a new post, before a collective (chương trình hành động).",
})
export class ActionProgramme extends VersionedRecord {
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The official (cán bộ)." })
  personId!: string;

  @ManyToOne(() => Appointment, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The post that it is written for (chức vụ được giao)." })
  appointmentId!: string;

  /** Unit of the post, so that rights over units are one condition. */
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit of the post (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Body, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Collective that it is reported to (tập thể nghe báo cáo)." })
  bodyId!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "Favourable and difficult sides of the place and the post (bối cảnh)." })
  context!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => ProgrammeState, { description: "Where it stands (trạng thái)." })
  state: ProgrammeState = ProgrammeState.DRAFT;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was submitted last (thời điểm trình)." })
  submittedAt: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was sent back last (lý do trả lại)." })
  returnReason: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day on which the collective heard it (ngày báo cáo)." })
  heardOn: string | null = null;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the minutes of the hearing (số biên bản)." })
  minutesNumber: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was approved (thời điểm thông qua)." })
  approvedAt: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  approvedById: string | null = null;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Number of the document by which the collective approved it (số văn bản thông qua).",
  })
  approvalDocument: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day on which it ended; milestones due later do not count (ngày kết thúc).",
  })
  endedOn: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "What the collective found in the end (đánh giá kết thúc)." })
  assessment: string | null = null;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Number of the document in which the collective assessed it (số văn bản đánh giá).",
  })
  assessmentDocument: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  assessedById: string | null = null;

  /** Counts savings, so that a change of commitments alone moves the version, too. */
  @Property({ type: "integer" })
  saveCount: number = 0;
}
