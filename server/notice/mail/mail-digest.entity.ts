import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Account } from "../../identity/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    mail_digest: Row<MailDigest>;
  }
}

/** The one mail that an account gets on a day: made, claimed by one process, sent, or tried again later. */
@Entity({ tableName: "mail_digest" })
@Unique({ properties: ["accountId", "day"] })
@Index({ properties: ["state", "nextAttemptAt"] })
export class MailDigest extends BaseRecord {
  static readonly unaudited = true;

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  accountId!: string;

  @Property({ type: "string", length: 10 })
  day!: string;

  /** WAITING, SENT, EMPTY (read meanwhile) or FAILED (given up). */
  @Property({ type: "string", length: 20 })
  state!: string;

  @Property({ type: "integer" })
  attempts!: number;

  /** Not before this moment; a claim moves it on, so that no other process sends the same. */
  @Property({ type: "string", length: 24 })
  nextAttemptAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  sentAt: string | null = null;

  @Property({ type: "string", length: 300, nullable: true })
  lastError: string | null = null;
}
