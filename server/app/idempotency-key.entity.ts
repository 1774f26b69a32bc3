import { Entity, Index, PrimaryKey, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { Row } from "../kernel/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    idempotency_key: Row<IdempotencyKey>;
  }
}

/** One use of an idempotency key: the effect and this row are written in the same transaction. */
@Entity({ tableName: "idempotency_key" })
@Unique({ properties: ["actor", "key"] })
@Index({ properties: ["createdAt"] })
export class IdempotencyKey {
  static readonly unaudited = true;

  @PrimaryKey({ type: "uuid" })
  id!: string;

  /** Account id, or the address of somebody not signed in. */
  @Property({ type: "string", length: 80 })
  actor!: string;

  @Property({ type: "string", length: 80 })
  key!: string;

  @Property({ type: "string", length: 80 })
  verb!: string;

  /** Digest of the input; none where the input must not be guessable from it (ballots). */
  @Property({ type: "string", length: 64, nullable: true })
  requestHash: string | null = null;

  @Property({ type: "text", nullable: true })
  response: string | null = null;

  @Property({ type: "string", length: 24 })
  createdAt!: string;
}
