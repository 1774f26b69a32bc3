import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    retention_rule: Row<RetentionRule>;
  }
}

@Entity({ tableName: "retention_rule" })
@ObjectType({ description: "How long personal text of a class is kept (quy tắc lưu trữ)." })
export class RetentionRule extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Unique()
  @Field(() => String, { description: "Class of text (loại dữ liệu)." })
  recordClass!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Months after which it may be erased (số tháng lưu)." })
  keepMonths!: number;

  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "Law or archival rule that says how long (căn cứ)." })
  basis!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether it is in force; nothing is erased without (đang áp dụng)." })
  isActive!: boolean;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  decidedById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was decided (thời điểm quyết định)." })
  decidedAt!: string;
}
