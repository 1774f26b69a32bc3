import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../kernel/index.ts";
import { Unit } from "../organization/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    cycle: Row<Cycle>;
  }
}

/** Length of a cycle; a week is never official. */
export enum CycleKind {
  WEEK = "WEEK",
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  HALF_YEAR = "HALF_YEAR",
  YEAR = "YEAR",
}
registerEnumType(CycleKind, {
  name: "CycleKind",
  description: "Length of a cycle (loại kỳ đánh giá).",
  valuesConfig: {
    WEEK: { description: "A week, unofficial (tuần)." },
    MONTH: { description: "A month (tháng)." },
    QUARTER: { description: "A quarter (quý)." },
    HALF_YEAR: { description: "Six months (sáu tháng)." },
    YEAR: { description: "A calendar or school year (năm)." },
  },
});

/** Whose rules a cycle follows; results of the two never mix in a roll-up. */
export enum CycleTrack {
  STATE = "STATE",
  PARTY = "PARTY",
}
registerEnumType(CycleTrack, {
  name: "CycleTrack",
  description: "Whose rules a cycle follows (hệ thống đánh giá).",
  valuesConfig: {
    STATE: { description: "State rules: civil servants, public employees (chính quyền)." },
    PARTY: { description: "Party rules: cadres, party members (Đảng)." },
  },
});

/** Where a cycle stands. */
export enum CycleStatus {
  PLANNED = "PLANNED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}
registerEnumType(CycleStatus, {
  name: "CycleStatus",
  description: "Where a cycle stands (trạng thái kỳ).",
  valuesConfig: {
    PLANNED: { description: "Planned; may still change (đã lập)." },
    OPEN: { description: "Running: evaluations exist (đang mở)." },
    CLOSED: { description: "Finished: every evaluation is decided or not rated (đã đóng)." },
  },
});

@Entity({ tableName: "cycle" })
@Unique({ properties: ["code"] })
@Index({ properties: ["unitId", "kind", "track", "startsOn"] })
@ObjectType({ description: "A period in which the people of a unit and below are evaluated (kỳ đánh giá)." })
export class Cycle extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Short name, unique, such as 2026-07-NS (mã kỳ)." })
  code!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name that people read (tên kỳ)." })
  name!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleKind, { description: "Length (loại kỳ)." })
  kind!: CycleKind;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleTrack, { description: "Whose rules it follows (hệ thống)." })
  track!: CycleTrack;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Root of the units that take part (đơn vị gốc)." })
  unitId!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day of the period (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day of the period, included (đến ngày)." })
  endsOn!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleStatus, { description: "Where it stands (trạng thái)." })
  status: CycleStatus = CycleStatus.PLANNED;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day to rate oneself, included (hạn tự đánh giá)." })
  selfDueOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day to vote, included (hạn biểu quyết)." })
  voteDueOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day to decide, included (hạn quyết định)." })
  decisionDueOn: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was opened (mở lúc)." })
  openedAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was closed (đóng lúc)." })
  closedAt: string | null = null;

  /** Code and name without accents, for search. */
  @Property({ type: "string", length: 250 })
  searchFold!: string;
}
