import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    erasure_permit: Row<ErasurePermit>;
  }
}

/** Lets rows of an append-only table go while an erasure runs; it lives as long as the erasure's transaction. */
@Entity({ tableName: "erasure_permit" })
export class ErasurePermit {
  static readonly unaudited = true;

  /** Name of the table. */
  @PrimaryKey({ type: "string", length: 60 })
  id!: string;

  /** Rows of days before this one. */
  @Property({ type: "string", length: 10 })
  until!: string;
}
