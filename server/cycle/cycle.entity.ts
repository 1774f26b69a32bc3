import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../kernel/index.ts";
import { Unit } from "../organization/index.ts";
import { CycleKind, CycleStatus, CycleSubjects, CycleTrack } from "./cycle.enums.ts";
import { CycleSeries } from "./series/cycle-series.entity.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    cycle: Row<Cycle>;
  }
}

@Entity({ tableName: "cycle" })
@Unique({ properties: ["code"] })
@Unique({ properties: ["seriesId", "startsOn"] })
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
  @Field(() => CalendarDate, { nullable: true, description: "Last day of the Party opinion (hạn cấp ủy cho ý kiến)." })
  partyOpinionDueOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day of the HR proposal (hạn tổ chức đề xuất)." })
  proposalDueOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day to decide, included (hạn quyết định)." })
  decisionDueOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day to give notice, included (hạn thông báo)." })
  noticeDueOn: string | null = null;

  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, {
    description: "True: nothing is accepted after its due day; false: late is marked (khóa khi quá hạn).",
  })
  strictDeadlines: boolean = false;

  @Property({ type: "string", length: 10, default: CycleSubjects.BOTH })
  @Field(() => CycleSubjects, { description: "Whom it rates (đối tượng của kỳ)." })
  subjects: CycleSubjects = CycleSubjects.BOTH;

  @ManyToOne(() => CycleSeries, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { nullable: true, description: "Series that planned it; none when people did (chuỗi kỳ lặp)." })
  seriesId: string | null = null;

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
