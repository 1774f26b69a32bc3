import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../../cycle/index.ts";
import { Account } from "../../../identity/index.ts";
import { BaseRecord, CalendarDate, Exact, Moment, type Row } from "../../../kernel/index.ts";
import { Person } from "../../../organization/index.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    external_period_result: Row<ExternalPeriodResult>;
  }
}

/**
 * The result of a period that another agency rated; it counts like a period here.
 *
 * Decree 335/2025/NĐ-CP, article 19.1: the old agency sends the results of the periods to the new one.
 */
@Entity({ tableName: "external_period_result" })
@Index({ properties: ["personId", "track", "startsOn"] })
@ObjectType({ description: "A period's result from another agency (kết quả do cơ quan khác chuyển đến)." })
export class ExternalPeriodResult extends BaseRecord {
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Person (người)." })
  personId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleTrack, { description: "Track (hệ thống)." })
  track!: CycleTrack;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleKind, { description: "Length of the period (loại kỳ)." })
  kind!: CycleKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Property({ type: "text", nullable: true })
  @Field(() => Exact, { nullable: true, description: "Score, exactly as the paper says (điểm)." })
  score: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Code of the grade (mức xếp loại)." })
  grade: string | null = null;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Agency that rated (cơ quan đánh giá)." })
  agency!: string;

  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Number of the paper (số văn bản)." })
  documentNumber!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day of the paper (ngày văn bản)." })
  documentOn!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that entered it (người nhập)." })
  enteredById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was entered (nhập lúc)." })
  enteredAt!: string;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it replaced an earlier entry (lý do đính chính)." })
  correctionReason: string | null = null;

  @ManyToOne(() => ExternalPeriodResult, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, { nullable: true, description: "Entry that replaced this one (được thay bởi)." })
  supersededById: string | null = null;
}
