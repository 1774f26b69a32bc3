import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    session: Row<Session>;
  }
}

@Entity({ tableName: "session" })
@ObjectType({ description: "One signed-in browser (phiên đăng nhập)." })
export class Session extends BaseRecord {
  static readonly unaudited = true;

  /** SHA-256 of the cookie's token; the token itself is stored nowhere. */
  @Property({ type: "string", length: 64, hidden: true })
  @Unique()
  tokenHash!: string;

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  accountId!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it began (bắt đầu)." })
  createdAt!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "Last use, to the minute (lần dùng gần nhất)." })
  lastSeenAt!: string;

  @Property({ type: "string", length: 24 })
  @Index()
  @Field(() => Moment, { description: "When it ends at the latest (hết hạn)." })
  expiresAt!: string;
}
