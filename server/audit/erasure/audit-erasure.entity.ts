import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { AuditEntry } from "../audit-entry.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    audit_erasure: Row<AuditErasure>;
  }
}

/** Says of an entry of the trail that it lost personal text by a rule, and how it was left. Append-only by trigger. */
@Entity({ tableName: "audit_erasure" })
@Index({ properties: ["runId"] })
export class AuditErasure extends BaseRecord {
  static readonly unaudited = true;

  @ManyToOne(() => AuditEntry, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  entryId!: string;

  /** The erasure, whose own entry in the trail holds a digest over its records. */
  @Property({ type: "uuid" })
  runId!: string;

  @Property({ type: "string", length: 60 })
  rule!: string;

  @Property({ type: "string", length: 24 })
  erasedAt!: string;

  /** SHA-256 of the entry as it was left. */
  @Property({ type: "string", length: 64 })
  contentDigest!: string;
}
