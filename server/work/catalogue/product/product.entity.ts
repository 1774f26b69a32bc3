import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { BaseRecord, Exact, type Row } from "../../../kernel/index.ts";
import { Unit } from "../../../organization/index.ts";
import { CatalogueVersion } from "../version/catalogue-version.entity.ts";
import { ComplexityGroup } from "../version/complexity-group.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    product: Row<Product>;
  }
}

/** Whose work a product is. */
export enum ProductScope {
  SHARED = "SHARED",
  LEADING = "LEADING",
  OFFICE = "OFFICE",
}
registerEnumType(ProductScope, {
  name: "ProductScope",
  description: "Whose work a product is (phạm vi sử dụng).",
  valuesConfig: {
    SHARED: { description: "Of every office (dùng chung)." },
    LEADING: { description: "Of those who lead and manage (lãnh đạo, quản lý)." },
    OFFICE: { description: "Of one office (riêng của phòng, bộ phận)." },
  },
});

@Entity({ tableName: "product" })
@Unique({ properties: ["versionId", "code"] })
@ObjectType({ description: "A product or task of a catalogue with its coefficient (sản phẩm, công việc)." })
export class Product extends BaseRecord {
  @ManyToOne(() => CatalogueVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Version of the catalogue (phiên bản danh mục)." })
  versionId!: string;

  @Property({ type: "string", length: 60 })
  @Field(() => String, { description: "Code, unique within the version (mã công việc)." })
  code!: string;

  @Property({ type: "string", length: 1000 })
  @Field(() => String, { description: "Duty that it serves (nhiệm vụ)." })
  task!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "The work in detail (công việc chi tiết)." })
  name!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "What comes out of it (sản phẩm đầu ra)." })
  output!: string;

  @ManyToOne(() => ComplexityGroup, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, { nullable: true, description: "Complexity group (nhóm độ phức tạp)." })
  groupId: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Points (điểm chấm)." })
  points: string | null = null;

  /** Exact, always above 0: stated, or points divided by the points of the standard product. */
  @Property({ type: "string", length: 100 })
  @Field(() => Exact, { description: "How many standard products it is worth (hệ số quy đổi K)." })
  coefficient!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => ProductScope, { description: "Whose work it is (phạm vi sử dụng)." })
  scope: ProductScope = ProductScope.SHARED;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Office as a unit, where it is one (đơn vị phụ trách)." })
  officeUnitId: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Office as the list names it (phòng, bộ phận)." })
  officeName: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  note: string | null = null;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Place in the list (thứ tự)." })
  position!: number;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
