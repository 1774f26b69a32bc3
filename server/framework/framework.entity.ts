import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { type Row, VersionedRecord } from "../kernel/index.ts";
import { Unit } from "../organization/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    framework: Row<Framework>;
  }
}

/** What a framework is for. */
export enum FrameworkKind {
  EVALUATION = "EVALUATION",
  COMPETENCY = "COMPETENCY",
}
registerEnumType(FrameworkKind, {
  name: "FrameworkKind",
  description: "What a framework is for (loại khung).",
  valuesConfig: {
    EVALUATION: { description: "A regulation to rate persons or units by (quy chế đánh giá, xếp loại)." },
    COMPETENCY: { description: "Competencies with levels for positions (khung năng lực)." },
  },
});

@Entity({ tableName: "framework" })
@Index({ properties: ["sortKey", "id"] })
@ObjectType({ description: "A regulation or a competency framework through all its versions (khung)." })
export class Framework extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Unique()
  @Field(() => String, { description: "Short code, unique in the installation (mã khung)." })
  code!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => FrameworkKind, { description: "What it is for (loại khung)." })
  kind!: FrameworkKind;

  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "Vietnamese name (tên khung)." })
  nameVi!: string;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "English name (tên tiếng Anh)." })
  nameEn: string | null = null;

  /** None: shipped with the program, kept by the specialists of a root unit. */
  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Unit whose specialists maintain it; none when it came with the program (đơn vị quản lý khung).",
  })
  ownerUnitId: string | null = null;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
