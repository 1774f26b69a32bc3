import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, Moment, type Row } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    programme_report: Row<ProgrammeReport>;
  }
}

@Entity({ tableName: "programme_report" })
@ObjectType({ description: "A dated report of the official on the programme (báo cáo tiến độ)." })
export class ProgrammeReport extends BaseRecord {
  @ManyToOne(() => ActionProgramme, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day that it speaks of (ngày báo cáo)." })
  reportedOn!: string;

  @Property({ type: "string", length: 4000 })
  @Field(() => String, { description: "What was done, what stands in the way (nội dung báo cáo)." })
  text!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was written (thời điểm ghi)." })
  writtenAt!: string;
}
