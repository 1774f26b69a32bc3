import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Account } from "../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    quota_extension: Row<QuotaExtension>;
  }
}

@Entity({ tableName: "quota_extension" })
@Unique({ properties: ["cycleId", "unitId"] })
@ObjectType({
  description:
    "An authority lets an outstanding agency have more people with the best grade in a cycle (mở rộng tỷ lệ xuất sắc).",
})
export class QuotaExtension extends VersionedRecord {
  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Agency (cơ quan, đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "The achievement that it rests on (thành tích làm căn cứ)." })
  reason!: string;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Number of the document that decided it (số văn bản)." })
  documentNumber!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  grantedAt!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that granted it (tài khoản quyết định)." })
  grantedBy: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was withdrawn (thu hồi lúc)." })
  withdrawnAt: string | null = null;
}
