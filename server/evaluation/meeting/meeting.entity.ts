import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Exact, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Body, Person, Unit } from "../../organization/index.ts";
import { MeetingPurpose } from "./meeting.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    meeting: Row<Meeting>;
  }
}

/** Whether a vote is open or secret. */
export enum BallotMode {
  OPEN = "OPEN",
  SECRET = "SECRET",
  NONE = "NONE",
}
registerEnumType(BallotMode, {
  name: "BallotMode",
  description: "Whether a vote is open or secret (hình thức biểu quyết).",
  valuesConfig: {
    OPEN: { description: "Votes are recorded with names (biểu quyết công khai)." },
    SECRET: { description: "Papers are sealed; only counts remain (bỏ phiếu kín)." },
    NONE: { description: "No vote; the meeting comments and its opinions go to the minutes (chỉ nhận xét, đánh giá)." },
  },
});

/** Where a meeting stands. */
export enum MeetingState {
  VOTING = "VOTING",
  CLOSED = "CLOSED",
}
registerEnumType(MeetingState, {
  name: "MeetingState",
  description: "Where a meeting stands (trạng thái cuộc họp).",
  valuesConfig: {
    VOTING: { description: "Papers are taken (đang bỏ phiếu)." },
    CLOSED: { description: "Counted (đã kiểm phiếu)." },
  },
});

@Entity({ tableName: "meeting" })
@Index({ properties: ["cycleId", "unitId"] })
@ObjectType({ description: "A unit meets to vote on the grades of its people in a cycle (cuộc họp biểu quyết)." })
export class Meeting extends VersionedRecord {
  /** The minutes repeat every tally, also those that others may not see. */
  static readonly secret = ["minutes"];

  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit that meets (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => BallotMode, { description: "Open or secret (hình thức)." })
  mode!: BallotMode;

  @Property({ type: "string", length: 65 })
  @Field(() => Exact, {
    description: "Least share of the eligible who must vote, such as 2/3 (tỷ lệ tham gia tối thiểu).",
  })
  quorum!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => MeetingState, { description: "Where it stands (trạng thái)." })
  state: MeetingState = MeetingState.VOTING;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was convened (triệu tập lúc)." })
  heldAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was counted (kiểm phiếu lúc)." })
  closedAt: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who convened and chairs it (chủ trì)." })
  chairPersonId: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Secretary (thư ký)." })
  secretaryPersonId: string | null = null;

  @ManyToOne(() => Body, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Collective that meets; none for a unit (tập thể họp)." })
  bodyId: string | null = null;

  @Property({ type: "string", length: 20, default: "PROPOSE" })
  @Field(() => MeetingPurpose, { description: "What it is for (mục đích)." })
  purpose: MeetingPurpose = MeetingPurpose.PROPOSE;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: "Place named in the minutes (địa danh)." })
  place: string | null = null;

  @Property({ type: "string", length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the minutes (số biên bản)." })
  minutesNumber: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the chair confirmed the minutes (chủ trì xác nhận lúc)." })
  chairConfirmedAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, {
    nullable: true,
    description: "When the secretary confirmed the minutes (thư ký xác nhận lúc).",
  })
  secretaryConfirmedAt: string | null = null;

  /** Facts of the minutes as they were first confirmed (canonical JSON); they never change afterwards. */
  @Property({ type: "text", nullable: true })
  minutes: string | null = null;
}
