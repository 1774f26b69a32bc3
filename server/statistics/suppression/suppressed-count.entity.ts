import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import type { Reach } from "./suppression.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    suppressed_count: Row<SuppressedCount>;
  }
}

/** Stands in `grade` for the number of people rated in the row. */
export const ALL_GRADES = "*";

/** The two tables that are published without row rights. */
export type PublishedTable = "UNIT_GRADE" | "UNIT_CLASS_GRADE";

/**
 * A cell of the tables that readers without row rights get: computed once when the cycle closes, never again, so that
 * two states of a table cannot be compared.
 */
@Entity({ tableName: "suppressed_count" })
@Index({ properties: ["unitId"] })
export class SuppressedCount {
  static readonly unaudited = true;

  @ManyToOne(() => Cycle, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  cycleId!: string;

  @ManyToOne(() => Unit, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  unitId!: string;

  @PrimaryKey({ type: "string", length: 20 })
  publishedTable!: PublishedTable;

  /** OWN: the unit alone; SUBTREE: with everything below it. */
  @PrimaryKey({ type: "string", length: 10 })
  reach!: Reach;

  /** Empty in UNIT_GRADE. */
  @PrimaryKey({ type: "string", length: 20 })
  positionClass!: string;

  /** A grade, or `*` for everybody rated. */
  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** Null: suppressed. */
  @Property({ type: "integer", nullable: true })
  count: number | null = null;
}
