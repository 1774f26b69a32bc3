import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    position: Row<Position>;
  }
}

/** Catalogue of positions when none is named. */
export const COMMON_CATALOGUE = "chung";

export enum PositionClass {
  LEADER = "LEADER",
  PROFESSIONAL = "PROFESSIONAL",
  SUPPORT = "SUPPORT",
}
registerEnumType(PositionClass, {
  name: "PositionClass",
  description: "Class of a job position (nhóm vị trí việc làm).",
  valuesConfig: {
    LEADER: { description: "Leadership and management (lãnh đạo, quản lý)." },
    PROFESSIONAL: { description: "Professional (chuyên môn, nghiệp vụ)." },
    SUPPORT: { description: "Support and service (hỗ trợ, phục vụ)." },
  },
});

@Entity({ tableName: "position" })
@Unique({ properties: ["catalogue", "code"] })
@Index({ properties: ["sortKey", "id"] })
@ObjectType({ description: "A job position of a catalogue (vị trí việc làm)." })
export class Position extends VersionedRecord {
  @Property({ type: "string", length: 60 })
  @Field(() => String, { description: "Local code, unique in its catalogue (mã vị trí việc làm)." })
  code!: string;

  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Catalogue that the code is unique in (danh mục)." })
  catalogue: string = COMMON_CATALOGUE;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Name in Vietnamese (tên vị trí việc làm)." })
  name!: string;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => PositionClass, { description: "Class (nhóm vị trí việc làm)." })
  positionClass!: PositionClass;

  @Property({ type: "string", length: 120, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Group of similar duties, free text (nhóm nhiệm vụ tương đồng).",
  })
  dutyGroup: string | null = null;

  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, {
    description:
      "Whether its holder deals with people and enterprises (tiếp xúc trực tiếp với người dân, doanh nghiệp).",
  })
  publicContact: boolean = false;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Description of the work (mô tả vị trí việc làm)." })
  description: string | null = null;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
