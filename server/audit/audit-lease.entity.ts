import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    audit_lease: Row<AuditLease>;
  }
}

/** Which of several server processes seals at the moment. */
@Entity({ tableName: "audit_lease" })
export class AuditLease {
  static readonly unaudited = true;

  @PrimaryKey({ type: "string", length: 20 })
  id!: string;

  @Property({ type: "string", length: 36 })
  holder!: string;

  @Property({ type: "string", length: 24 })
  expiresAt!: string;
}
