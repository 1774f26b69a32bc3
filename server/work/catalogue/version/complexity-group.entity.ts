import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../../kernel/index.ts";
import { CatalogueVersion } from "./catalogue-version.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    complexity_group: Row<ComplexityGroup>;
  }
}

/** Most groups by law: Decree 335/2025, article 13, clause 1, point a. */
export const MOST_GROUPS = 5;

@Entity({ tableName: "complexity_group" })
@Unique({ properties: ["versionId", "number"] })
@ObjectType({ description: "Products of like complexity, at most five groups (nhóm độ phức tạp)." })
export class ComplexityGroup extends BaseRecord {
  @ManyToOne(() => CatalogueVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Version of the catalogue (phiên bản danh mục)." })
  versionId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number, from 1 for the simplest (số thứ tự nhóm)." })
  number!: number;

  @Property({ type: "string", length: 20 })
  @Field(() => String, { description: "Code (mã nhóm)." })
  code!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Name (tên nhóm)." })
  name!: string;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Fewest points of its products (điểm từ)." })
  pointsFrom: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Most points of its products; none: open (điểm đến)." })
  pointsTo: string | null = null;
}
