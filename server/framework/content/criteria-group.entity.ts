import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../kernel/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    criteria_group: Row<CriteriaGroup>;
  }
}

@Entity({ tableName: "criteria_group" })
@Unique({ properties: ["versionId", "code"] })
@ObjectType({ description: "A group of criteria; groups nest (nhóm tiêu chí)." })
export class CriteriaGroup extends BaseRecord {
  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Version that it belongs to (phiên bản)." })
  versionId!: string;

  @ManyToOne(() => CriteriaGroup, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Group that it is part of (thuộc nhóm)." })
  parentId: string | null = null;

  /** Order among its sisters, from 0. */
  @Property({ type: "integer" })
  place!: number;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Code as the regulation prints it (mã nhóm)." })
  code!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "Name of the group (tên nhóm)." })
  textVi!: string;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  textEn: string | null = null;

  @Property({ type: "string", length: 65, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Most points of the group (điểm tối đa)." })
  maxPoints: string | null = null;

  /** JSON of `GroupDetails`: cap of bonuses and floor. */
  @Property({ type: "text", nullable: true })
  details: string | null = null;

  /** JSON of `AppliesTo`; null means everybody. */
  @Property({ type: "text", nullable: true })
  appliesTo: string | null = null;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis: string | null = null;
}
