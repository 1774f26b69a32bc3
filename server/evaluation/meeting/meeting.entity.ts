import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Exact, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person, Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    meeting: Row<Meeting>;
  }
}

/** Whether a vote is open or secret. */
export enum BallotMode {
  OPEN = "OPEN",
  SECRET = "SECRET",
}
registerEnumType(BallotMode, {
  name: "BallotMode",
  description: "Whether a vote is open or secret (hình thức biểu quyết).",
  valuesConfig: {
    OPEN: { description: "Votes are recorded with names (biểu quyết công khai)." },
    SECRET: { description: "Papers are sealed; only counts remain (bỏ phiếu kín)." },
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
}
