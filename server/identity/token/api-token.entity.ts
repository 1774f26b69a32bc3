import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    api_token: Row<ApiToken>;
  }
}

@Entity({ tableName: "api_token" })
@ObjectType({
  description: "A key with which another program reads on behalf of an account (mã truy cập API).",
})
export class ApiToken extends VersionedRecord {
  static readonly secret = ["tokenHash"];

  /** SHA-256 of the whole token; the token itself is stored nowhere. */
  @Property({ type: "string", length: 64, hidden: true })
  @Unique()
  tokenHash!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => String, { description: "Its first letters, to know it by (các ký tự đầu)." })
  hint!: string;

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Account in whose name it reads (tài khoản)." })
  accountId!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => String, { description: "What it is for (tên gọi, mục đích)." })
  name!: string;

  /** JSON list of `ApiTokenScope`. */
  @Property({ type: "text" })
  scopes!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit beyond which it reads nothing that needs a right (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was made (thời điểm tạo)." })
  createdAt!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day on which it works (hết hiệu lực sau ngày)." })
  expiresOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day of the last use (ngày dùng gần nhất)." })
  lastUsedOn: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was taken back (thời điểm thu hồi)." })
  revokedAt: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that took it back (người thu hồi)." })
  revokedBy: string | null = null;
}
