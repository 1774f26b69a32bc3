import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit: Row<Unit>;
  }
}

/** Which of the two ladders a unit belongs to. */
export enum UnitTree {
  STATE = "STATE",
  PARTY = "PARTY",
}
registerEnumType(UnitTree, {
  name: "UnitTree",
  description: "Which ladder a unit belongs to (hệ thống tổ chức).",
  valuesConfig: {
    STATE: { description: "State agencies and units (khối chính quyền)." },
    PARTY: { description: "Party committees and mass organizations (khối Đảng, đoàn thể)." },
  },
});

export enum UnitKind {
  PROVINCE = "PROVINCE",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  DEPARTMENT = "DEPARTMENT",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  BLOCK = "BLOCK",
  SCHOOL = "SCHOOL",
  PUBLIC_SERVICE_UNIT = "PUBLIC_SERVICE_UNIT",
  MASS_ORGANIZATION = "MASS_ORGANIZATION",
  OFFICE = "OFFICE",
}
registerEnumType(UnitKind, {
  name: "UnitKind",
  description: "What a unit is (loại đơn vị).",
  valuesConfig: {
    PROVINCE: { description: "Province or city under the central government (tỉnh, thành phố)." },
    PARTY_COMMITTEE: { description: "Party committee (cấp ủy)." },
    DEPARTMENT: { description: "Department, board or division (sở, ban, phòng)." },
    DISTRICT: { description: "District or town, until 1 July 2025 (huyện, thị xã, thành phố thuộc tỉnh)." },
    COMMUNE: { description: "Commune, ward or special zone (xã, phường, đặc khu)." },
    BLOCK: { description: "Block of units without seal of its own (khối)." },
    SCHOOL: { description: "School (trường học)." },
    PUBLIC_SERVICE_UNIT: { description: "Public service unit (đơn vị sự nghiệp công lập)." },
    MASS_ORGANIZATION: { description: "Fatherland Front or mass organization (Mặt trận, đoàn thể)." },
    OFFICE: { description: "Office (văn phòng)." },
  },
});

@Entity({ tableName: "unit" })
@Index({ properties: ["sortKey", "id"] })
@ObjectType({ description: "A node of the dated tree of the organization (đơn vị)." })
export class Unit extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Unique()
  @Field(() => String, { description: "Code, unique among all units (mã đơn vị)." })
  code!: string;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Name in Vietnamese (tên đơn vị)." })
  name!: string;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => UnitTree, { description: "Ladder (hệ thống tổ chức)." })
  tree!: UnitTree;

  @Property({ type: "string", length: 40 })
  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  kind!: UnitKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (ngày thành lập)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it exists (ngày kết thúc)." })
  endsOn: string | null = null;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
