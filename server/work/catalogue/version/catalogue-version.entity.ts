import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { LegalDocument } from "../../../framework/index.ts";
import { CalendarDate, Exact, Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { ProductCatalogue } from "../list/product-catalogue.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    catalogue_version: Row<CatalogueVersion>;
  }
}

/** Life of a catalogue's version; only a draft changes. */
export enum CatalogueState {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  RETIRED = "RETIRED",
}
registerEnumType(CatalogueState, {
  name: "CatalogueState",
  description: "Life of a catalogue's version (trạng thái phiên bản danh mục).",
  valuesConfig: {
    DRAFT: { description: "Being written, no task uses it (bản soạn)." },
    PUBLISHED: { description: "Frozen, tasks may use it on its days (đã ban hành)." },
    RETIRED: { description: "Frozen, ended before its time (ngừng áp dụng)." },
  },
});

@Entity({ tableName: "catalogue_version" })
@Unique({ properties: ["catalogueId", "number"] })
@Unique({ name: "catalogue_version_one_draft", properties: ["catalogueId"], where: "state = 'DRAFT'" })
@ObjectType({ description: "One version of a catalogue: a draft, or frozen for good (phiên bản danh mục)." })
export class CatalogueVersion extends VersionedRecord {
  @ManyToOne(() => ProductCatalogue, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The catalogue (danh mục)." })
  catalogueId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number, from 1 (số phiên bản)." })
  number!: number;

  @Property({ type: "string", length: 20 })
  @Field(() => CatalogueState, { description: "Where it stands in its life (trạng thái)." })
  state: CatalogueState = CatalogueState.DRAFT;

  @ManyToOne(() => LegalDocument, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Document that decides it; needed to publish (căn cứ ban hành)." })
  documentId: string | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day it may be used (áp dụng từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day it may be used (áp dụng đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "The product that all others are measured in (sản phẩm, công việc chuẩn)." })
  standardName!: string;

  @Property({ type: "string", length: 40 })
  @Field(() => Exact, {
    description: "Points of the standard product; its coefficient is 1 (điểm của sản phẩm chuẩn).",
  })
  standardPoints!: string;

  /** Counts savings, so that a change of products or groups alone moves the version, too. */
  @Property({ type: "integer" })
  saveCount: number = 0;

  /** People who wrote coefficients of the draft, as JSON; none of them publishes it for the own work. */
  @Property({ type: "text", default: "[]" })
  writers: string = "[]";

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was published (thời điểm ban hành)." })
  publishedAt: string | null = null;

  /** No foreign key: accounts may go, the record stays. */
  @Property({ type: "uuid", nullable: true })
  @Field(() => ID, { nullable: true, description: "Account that published it; none for the program (người ban hành)." })
  publishedBy: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was retired (thời điểm ngừng áp dụng)." })
  retiredAt: string | null = null;
}
