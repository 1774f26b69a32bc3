import { Entity, PrimaryKey } from "@mikro-orm/decorators/legacy";
import type { Row } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    audit_pending: Row<AuditPending>;
  }
}

/**
 * Entries that wait for their seal, put here by a trigger, so that the sealer never searches the whole trail.
 * `verifyAudit` does not trust it: it counts entries without a seal.
 */
@Entity({ tableName: "audit_pending" })
export class AuditPending {
  static readonly unaudited = true;

  @PrimaryKey({ type: "uuid" })
  entryId!: string;
}
