import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    audit_anchor: Row<AuditAnchor>;
  }
}

/** The head of the audit chain as it stood on a day, signed with a key that lies outside the database. */
@Entity({ tableName: "audit_anchor" })
export class AuditAnchor {
  static readonly unaudited = true;

  /** The day in Vietnam; one anchor a day. */
  @PrimaryKey({ type: "string", length: 10 })
  day!: string;

  /** Number and hash of the last link at that moment. */
  @Property({ type: "integer" })
  seq!: number;

  @Property({ type: "string", length: 64 })
  head!: string;

  @Property({ type: "string", length: 24 })
  signedAt!: string;

  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  @Property({ type: "string", length: 16 })
  keyId!: string;

  /** Ed25519 public key, SPKI in base64. */
  @Property({ type: "string", length: 100 })
  publicKey!: string;

  /** Ed25519 signature over the anchor as canonical JSON, base64. */
  @Property({ type: "string", length: 100 })
  signature!: string;
}
