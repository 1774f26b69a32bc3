import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Account } from "../../identity/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import type { ExportName } from "./export.inputs.ts";
import { ExportState } from "./export.views.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    export_ticket: Row<ExportTicket>;
  }
}

/** The right to fetch one file once, for a few minutes, by the account that asked. */
@Entity({ tableName: "export_ticket" })
@Index({ properties: ["expiresAt"] })
export class ExportTicket extends BaseRecord {
  static readonly secret = ["tokenHash"];

  /** SHA-256 of the address's token; the token itself is stored nowhere. */
  @Property({ type: "string", length: 64, hidden: true })
  @Unique()
  tokenHash!: string;

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  accountId!: string;

  /** What it opens: an export by its name, or a form. */
  @Property({ type: "string", length: 40 })
  name!: ExportName | "FORM";

  /** Canonical JSON of the request without its key. */
  @Property({ type: "text" })
  parameters!: string;

  @Property({ type: "string", length: 24 })
  expiresAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  usedAt: string | null = null;

  @Property({ type: "string", length: 12, default: ExportState.READY })
  state: ExportState = ExportState.READY;

  /** Rows that have left, as noted every few seconds. */
  @Property({ type: "integer", default: 0 })
  rows: number = 0;

  /** Rows in all when it was asked for; none where only the file tells. */
  @Property({ type: "integer", nullable: true })
  total: number | null = null;
}
