import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { EvaluationStep, EvaluationSubject } from "../../evaluation/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    evaluation_count: Row<EvaluationCount>;
  }
}

/** Longest reason that is counted by itself; longer ones are counted by their beginning. */
export const REASON_LENGTH = 200;

/**
 * How many evaluations of a unit itself are alike in everything that statistics ask about.
 *
 * Kept in the transaction of every transition and written only through SQL: nobody reads rows to change them, so two
 * transactions never overwrite each other's count. A row that falls to zero is deleted.
 */
@Entity({ tableName: "evaluation_count" })
@Index({ properties: ["unitId", "cycleId"] })
export class EvaluationCount {
  static readonly unaudited = true;

  @ManyToOne(() => Cycle, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  cycleId!: string;

  @ManyToOne(() => Unit, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  unitId!: string;

  @PrimaryKey({ type: "string", length: 20 })
  subject!: EvaluationSubject;

  /** Empty for a unit's evaluation. */
  @PrimaryKey({ type: "string", length: 20 })
  positionClass!: string;

  /** Empty for a unit's evaluation. */
  @PrimaryKey({ type: "string", length: 30 })
  subjectType!: string;

  @PrimaryKey({ type: "string", length: 20 })
  step!: EvaluationStep;

  /** Decided grade; empty while there is none. */
  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** First `REASON_LENGTH` characters of the reason; empty for none. */
  @PrimaryKey({ type: "string", length: REASON_LENGTH })
  notRatedReason!: string;

  @Property({ type: "integer" })
  count!: number;
}
