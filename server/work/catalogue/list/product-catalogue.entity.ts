import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { type Row, VersionedRecord } from "../../../kernel/index.ts";
import { Unit } from "../../../organization/index.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    product_catalogue: Row<ProductCatalogue>;
  }
}

@Entity({ tableName: "product_catalogue" })
@Unique({ properties: ["unitId", "code"] })
@ObjectType({
  description:
    "List of products and tasks that an agency keeps for itself and the units below it (danh mục sản phẩm, công việc).",
})
export class ProductCatalogue extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Agency that keeps it (cơ quan quản lý)." })
  unitId!: string;

  @Property({ type: "string", length: 60 })
  @Field(() => String, { description: "Code, unique within the agency (mã danh mục)." })
  code!: string;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Name (tên danh mục)." })
  name!: string;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  @Index()
  sortKey!: string;
}
