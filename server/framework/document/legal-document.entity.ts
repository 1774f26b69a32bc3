import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    legal_document: Row<LegalDocument>;
  }
}

/** Never changed in place: versions that cite the same particulars share one record, others get their own. */
@Entity({ tableName: "legal_document" })
@Index({ properties: ["number"] })
@ObjectType({ description: "A law, decree, regulation or guideline (văn bản)." })
export class LegalDocument extends BaseRecord {
  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "Number and sign (số, ký hiệu)." })
  number!: string;

  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "Title (trích yếu)." })
  title!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Who issued it (cơ quan ban hành)." })
  issuer!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day of issue (ngày ban hành)." })
  issuedOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "First day in force (ngày có hiệu lực)." })
  effectiveFrom: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day in force (ngày hết hiệu lực)." })
  effectiveTo: string | null = null;

  @Property({ type: "string", length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: "Where it can be read (đường dẫn)." })
  url: string | null = null;
}
