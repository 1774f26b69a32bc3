import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { Row } from "../../../kernel/index.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    opening_mark: Row<OpeningMark>;
  }
}

/** How far an opening has come that one of several server processes runs; the row goes when the opening is over. */
@Entity({ tableName: "opening_mark" })
export class OpeningMark {
  static readonly unaudited = true;

  /** Id of the cycle. */
  @PrimaryKey({ type: "string", length: 36 })
  id!: string;

  @Property({ type: "integer" })
  opened!: number;

  @Property({ type: "integer" })
  total!: number;

  /** Renewed while the opening runs: a process that died leaves a mark that nobody renews. */
  @Property({ type: "string", length: 24 })
  seenAt!: string;
}
