import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { CycleKind, CycleSubjects, CycleTrack } from "../cycle.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    cycle_series: Row<CycleSeries>;
  }
}

const due = (what: string, vi: string) => ({
  nullable: true,
  description: `Due day of ${what}, in days after the last day of the period; none: no deadline (${vi}).`,
});

@Entity({ tableName: "cycle_series" })
@Unique({ properties: ["unitId", "name"] })
@Index({ properties: ["startsOn", "id"] })
@ObjectType({ description: "A rule by which cycles are planned and opened one after the other (chuỗi kỳ lặp lại)." })
export class CycleSeries extends VersionedRecord {
  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name of the series (tên chuỗi)." })
  name!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Root of the units that take part (đơn vị gốc)." })
  unitId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleKind, { description: "Length of each period (loại kỳ)." })
  kind!: CycleKind;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleTrack, { description: "Whose rules the cycles follow (hệ thống)." })
  track!: CycleTrack;

  @Property({ type: "string", length: 10 })
  @Field(() => CycleSubjects, { description: "Whom the cycles rate (đối tượng của kỳ)." })
  subjects: CycleSubjects = CycleSubjects.BOTH;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Nothing is accepted after its due day (khóa khi quá hạn)." })
  strictDeadlines: boolean = false;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day of the first period (ngày đầu của kỳ đầu tiên)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "No period begins after this day (không lặp sau ngày)." })
  endsOn: string | null = null;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Opens so many days before the first day; below 0 after it (mở trước số ngày)." })
  openDaysBefore: number = 0;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Pattern of codes, such as {year}-{month}-NS (mẫu mã kỳ)." })
  codePattern!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Pattern of names, such as Tháng {month}/{year} (mẫu tên kỳ)." })
  namePattern!: string;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the self-rating", "hạn tự đánh giá"))
  selfDueDays: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the vote", "hạn biểu quyết"))
  voteDueDays: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the Party opinion", "hạn cấp ủy cho ý kiến"))
  partyOpinionDueDays: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the HR proposal", "hạn tổ chức đề xuất"))
  proposalDueDays: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the decision", "hạn quyết định"))
  decisionDueDays: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, due("the notice", "hạn thông báo"))
  noticeDueDays: number | null = null;
}
