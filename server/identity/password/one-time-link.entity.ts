import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { registerEnumType } from "type-graphql";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Account } from "../account/account.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    one_time_link: Row<OneTimeLink>;
  }
}

/** What a one-time link lets its holder do. */
export enum LinkPurpose {
  SET_PASSWORD = "SET_PASSWORD",
}
registerEnumType(LinkPurpose, {
  name: "LinkPurpose",
  description: "What a one-time link lets its holder do (mục đích của liên kết).",
  valuesConfig: { SET_PASSWORD: { description: "Choose a password (đặt mật khẩu)." } },
});

@Entity({ tableName: "one_time_link" })
export class OneTimeLink extends BaseRecord {
  static readonly secret = ["tokenHash"];

  /** SHA-256 of the link's token; the token is shown once and stored nowhere. */
  @Property({ type: "string", length: 64, hidden: true })
  @Unique()
  tokenHash!: string;

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  accountId!: string;

  @Property({ type: "string", length: 20 })
  purpose!: LinkPurpose;

  @Property({ type: "string", length: 24 })
  expiresAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  usedAt: string | null = null;
}
