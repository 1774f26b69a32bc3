import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Account } from "../../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    collected_summary: Row<CollectedSummary>;
  }
}

/** A later file of the same unit replaces it; it stays as history. */
@Entity({ tableName: "collected_summary" })
@Index({ properties: ["cycleId", "unitId"] })
@ObjectType({ description: "A yearly summary that a lower installation sent by file (báo cáo tổng hợp đã nhận)." })
export class CollectedSummary extends BaseRecord {
  /** The audit trail has the digest. */
  static readonly secret = ["content"];

  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle of the superior (kỳ đánh giá)." })
  cycleId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit that sent it (đơn vị báo cáo)." })
  unitId!: string;

  /** The file's content as canonical JSON, without its digest. */
  @Property({ type: "text" })
  content!: string;

  @Property({ type: "string", length: 64 })
  @Field(() => String, { description: "Digest of the content, SHA-256 (mã băm)." })
  digest!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "People in it (số người)." })
  people!: number;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was made (lập lúc)." })
  madeAt!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was brought in (nhận lúc)." })
  collectedAt!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that brought it in (người nhận)." })
  collectedById: string | null = null;

  @ManyToOne(() => CollectedSummary, {
    mapToPk: true,
    nullable: true,
    updateRule: "no action",
    deleteRule: "no action",
  })
  @Index()
  @Field(() => ID, { nullable: true, description: "Later file that replaced it (tệp thay thế)." })
  replacedById: string | null = null;
}
