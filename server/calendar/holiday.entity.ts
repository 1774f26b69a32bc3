import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    holiday: Row<Holiday>;
  }
}

export enum HolidayKind {
  HOLIDAY = "HOLIDAY",
  WORKING = "WORKING",
}
registerEnumType(HolidayKind, {
  name: "HolidayKind",
  description: "How a day differs from an ordinary week (loại ngày).",
  valuesConfig: {
    HOLIDAY: { description: "Nobody works, also in lieu of another day (ngày nghỉ lễ, nghỉ bù, nghỉ hoán đổi)." },
    WORKING: { description: "A day of the weekend that is worked in exchange (ngày làm bù)." },
  },
});

@Entity({ tableName: "holiday" })
@ObjectType({ description: "A day that differs from an ordinary week (ngày nghỉ lễ hoặc ngày làm bù)." })
export class Holiday extends VersionedRecord {
  @Property({ type: "string", length: 10 })
  @Unique()
  @Field(() => CalendarDate, { description: "The day (ngày)." })
  day!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => HolidayKind, { description: "Free or worked (loại ngày)." })
  kind!: HolidayKind;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name in Vietnamese (tên ngày)." })
  nameVi!: string;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Document that says so (văn bản)." })
  document: string | null = null;

  /** False where no published source of that year was at hand and the day follows from the Labour Code and custom. */
  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether a published source was found for it (đã đối chiếu nguồn công bố)." })
  isConfirmed: boolean = true;
}
