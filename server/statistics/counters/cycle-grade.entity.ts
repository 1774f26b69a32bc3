import { Entity, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    cycle_grade: Row<CycleGrade>;
  }
}

/**
 * A grade that the regulations of a cycle know, best first, so that a table lists grades nobody got, too.
 *
 * Derived from the schemes when the cycle is opened; of two regulations that name a code differently the one with more
 * evaluations names it.
 */
@Entity({ tableName: "cycle_grade" })
export class CycleGrade {
  static readonly unaudited = true;

  @ManyToOne(() => Cycle, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  cycleId!: string;

  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** Order in tables, from 0, best first. */
  @Property({ type: "integer" })
  place!: number;

  @Property({ type: "text" })
  nameVi!: string;

  @Property({ type: "text", nullable: true })
  nameEn: string | null = null;
}
