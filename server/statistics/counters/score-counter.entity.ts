import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { EvaluationSubject } from "../../evaluation/index.ts";
import { FrameworkVersion } from "../../framework/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    score_counter: Row<ScoreCounter>;
  }
}

/** How many rated evaluations of a unit itself have a total within a whole point: the distribution of scores. */
@Entity({ tableName: "score_counter" })
@Index({ properties: ["unitId", "cycleId"] })
export class ScoreCounter {
  static readonly unaudited = true;

  @ManyToOne(() => Cycle, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  cycleId!: string;

  @ManyToOne(() => Unit, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  unitId!: string;

  @PrimaryKey({ type: "string", length: 20 })
  subject!: EvaluationSubject;

  @PrimaryKey({ type: "string", length: 20 })
  positionClass!: string;

  @PrimaryKey({ type: "string", length: 30 })
  subjectType!: string;

  /** 1: leader or manager. */
  @PrimaryKey({ type: "integer" })
  leading!: number;

  @PrimaryKey({ type: "string", length: 120 })
  dutyGroup!: string;

  @ManyToOne(() => FrameworkVersion, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  frameworkVersionId!: string;

  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** Whole points of the total, rounded down: 89 for 89.99. */
  @PrimaryKey({ type: "integer" })
  scoreBand!: number;

  @Property({ type: "integer" })
  count!: number;
}
