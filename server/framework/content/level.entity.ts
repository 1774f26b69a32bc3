import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../kernel/index.ts";
import { Criterion } from "./criterion.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    level: Row<Level>;
  }
}

@Entity({ tableName: "level" })
@Unique({ properties: ["criterionId", "key"] })
@ObjectType({ description: "A level of a criterion with its descriptor (cấp độ)." })
export class Level extends BaseRecord {
  @ManyToOne(() => Criterion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Criterion that it belongs to (tiêu chí)." })
  criterionId!: string;

  /** Order among the levels, from 0. */
  @Property({ type: "integer" })
  place!: number;

  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Key that an answer names (khóa)." })
  key!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "What a person at this level shows (mô tả cấp độ)." })
  descriptorVi!: string;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "The descriptor in English (mô tả tiếng Anh)." })
  descriptorEn: string | null = null;

  @Property({ type: "string", length: 65, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Points of the level, where levels count (điểm)." })
  points: string | null = null;
}
