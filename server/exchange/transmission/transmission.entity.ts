import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Account } from "../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    transmission: Row<Transmission>;
  }
}

/** Content and digest never change; only the sending is recorded later, once. */
@Entity({ tableName: "transmission" })
@Index({ properties: ["cycleId", "unitId"] })
@ObjectType({
  description: "A package of results for the national database (gói kết quả gửi Cơ sở dữ liệu quốc gia).",
})
export class Transmission extends VersionedRecord {
  /** Names of people: the audit trail has the digest. */
  static readonly secret = ["content"];

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit whose results it holds, with all below (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Number of the written decision on the results (số quyết định)." })
  decisionNumber!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day of that decision (ngày quyết định)." })
  decisionOn!: string;

  /** Canonical JSON of the package. */
  @Property({ type: "text" })
  content!: string;

  @Property({ type: "string", length: 64 })
  @Field(() => String, { description: "SHA-256 of the content (mã kiểm tra)." })
  digest!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Results in it (số kết quả)." })
  results!: number;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was prepared (lập lúc)." })
  preparedAt!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that prepared it (người lập)." })
  preparedById: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day on which it was sent (ngày gửi)." })
  sentOn: string | null = null;

  @Property({ type: "string", length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the letter it went with (số văn bản gửi)." })
  documentNumber: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Who received it (nơi nhận)." })
  receiver: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Receipt of the receiver (mã hoặc nội dung biên nhận)." })
  receipt: string | null = null;
}
