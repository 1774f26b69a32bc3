import { Entity, OneToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../kernel/index.ts";
import { AuditEntry } from "./audit-entry.entity.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    audit_seal: Row<AuditSeal>;
  }
}

/** One link of the chain over audit entries: what was there cannot change without breaking every later hash. */
@Entity({ tableName: "audit_seal" })
export class AuditSeal {
  static readonly unaudited = true;

  /** From 1 without gaps; two sealers that meet collide here and one of them gives way. */
  @PrimaryKey({ type: "integer", autoincrement: false })
  seq!: number;

  @OneToOne(() => AuditEntry, { mapToPk: true, unique: true, updateRule: "no action", deleteRule: "no action" })
  entryId!: string;

  @Property({ type: "string", length: 64 })
  previousHash!: string;

  @Property({ type: "string", length: 64 })
  hash!: string;

  @Property({ type: "string", length: 24 })
  sealedAt!: string;
}
