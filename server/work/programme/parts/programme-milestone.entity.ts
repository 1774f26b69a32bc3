import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";
import { ProgrammeCommitment } from "./programme-commitment.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    programme_milestone: Row<ProgrammeMilestone>;
  }
}

export enum MilestoneState {
  OPEN = "OPEN",
  DONE = "DONE",
  MISSED = "MISSED",
  CANCELLED = "CANCELLED",
}
registerEnumType(MilestoneState, {
  name: "MilestoneState",
  description: "Where a milestone stands (trạng thái mốc thực hiện).",
  valuesConfig: {
    OPEN: { description: "Not done yet (chưa hoàn thành)." },
    DONE: { description: "Reported as done; it counts once it is confirmed (đã báo hoàn thành)." },
    MISSED: { description: "Its day passed without result (không hoàn thành)." },
    CANCELLED: { description: "Dropped by the overseer; it counts for nothing (đã hủy)." },
  },
});

@Entity({ tableName: "programme_milestone" })
@ObjectType({ description: "A step of a commitment with its day (mốc thực hiện)." })
export class ProgrammeMilestone extends VersionedRecord {
  @ManyToOne(() => ActionProgramme, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @ManyToOne(() => ProgrammeCommitment, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The commitment (cam kết)." })
  commitmentId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Place in the commitment, from 1 (thứ tự)." })
  place!: number;

  @Property({ type: "string", length: 1000 })
  @Field(() => String, { description: "What is reached (nội dung mốc)." })
  text!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day (thời hạn)." })
  dueOn!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => MilestoneState, { description: "Where it stands (trạng thái)." })
  state: MilestoneState = MilestoneState.OPEN;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day on which it was done (ngày hoàn thành)." })
  doneOn: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "What shows it (minh chứng)." })
  evidence: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the overseer confirmed it (thời điểm xác nhận)." })
  confirmedAt: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  confirmedById: string | null = null;

  /** Confirmed objective cause: late counts as in time, not done counts for nothing. */
  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Objective cause of a delay that the overseer confirmed (nguyên nhân khách quan).",
  })
  excuse: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Why the overseer did not accept, cancelled or marked it missed (ý kiến của người theo dõi).",
  })
  remark: string | null = null;
}
