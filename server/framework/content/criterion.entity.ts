import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../kernel/index.ts";
import type { CriterionMethod } from "../../rating/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { CriterionMethodEnum } from "./content.enums.ts";
import { CriteriaGroup } from "./criteria-group.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    criterion: Row<Criterion>;
  }
}

@Entity({ tableName: "criterion" })
@Unique({ properties: ["versionId", "code"] })
@ObjectType({ description: "A criterion, leaf of the tree of groups (tiêu chí)." })
export class Criterion extends BaseRecord {
  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Version that it belongs to (phiên bản)." })
  versionId!: string;

  @ManyToOne(() => CriteriaGroup, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Group that it belongs to (nhóm tiêu chí)." })
  groupId!: string;

  /** Order in its group, from 0. */
  @Property({ type: "integer" })
  place!: number;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Code as the regulation prints it (mã tiêu chí)." })
  code!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "The criterion as the regulation words it (nội dung tiêu chí)." })
  textVi!: string;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "The criterion in English (nội dung tiếng Anh)." })
  textEn: string | null = null;

  /** JSON of `LocalText[]`. */
  @Property({ type: "text", nullable: true })
  guidance: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => CriterionMethodEnum, { description: "How it is answered (cách chấm)." })
  method!: CriterionMethod;

  @Property({ type: "string", length: 65, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Most points (điểm tối đa)." })
  max: string | null = null;

  @Property({ type: "string", length: 65, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Points are multiples of it (bước điểm)." })
  step: string | null = null;

  @Property({ type: "string", length: 65, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Points when met, for PASS_FAIL (điểm khi đạt)." })
  points: string | null = null;

  /** JSON of `TierContent[]`. */
  @Property({ type: "text", nullable: true })
  tiers: string | null = null;

  /** JSON of `CriterionDetails`: what only some methods have. */
  @Property({ type: "text", nullable: true })
  details: string | null = null;

  /** JSON of `AppliesTo`; null means everybody. */
  @Property({ type: "text", nullable: true })
  appliesTo: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Evidence is wanted with the answer (cần minh chứng)." })
  evidenceWanted: boolean = false;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Must be answered (bắt buộc)." })
  isRequired: boolean = true;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis: string | null = null;
}
