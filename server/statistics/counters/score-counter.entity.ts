import { BigIntType } from "@mikro-orm/core";
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

/**
 * How many rated evaluations of a unit itself have the same total: the last step to median, lowest and highest scores.
 *
 * A unit has as many of these as different totals, often one a person; `ScoreBandCounter` says which of them to read.
 */
@Entity({ tableName: "score_counter" })
@Index({ properties: ["unitId", "cycleId", "partOf"] })
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

  /** The tenth of a point that the total lies in, rounded down. */
  @PrimaryKey({ type: new BigIntType("number") })
  partOf!: number;

  /** The total in whole millionths of a point, as the evaluation has it. */
  @PrimaryKey({ type: new BigIntType("number") })
  totalMillionths!: number;

  @Property({ type: "integer" })
  count!: number;
}
