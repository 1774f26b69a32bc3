import { BigIntType } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { EvaluationSubject } from "../../evaluation/index.ts";
import { FrameworkVersion } from "../../framework/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    score_band_counter: Row<ScoreBandCounter>;
  }
}

/**
 * How many rated evaluations of a unit itself have a total in the same band: distribution, and where ranks lie.
 *
 * Bands of every width of `BAND_WIDTHS` are counted, each evaluation once a width. Bands are few however many people
 * there are: whole points, then the ten tenths of a point.
 */
@Entity({ tableName: "score_band_counter" })
@Index({ properties: ["unitId", "cycleId", "width", "partOf"] })
export class ScoreBandCounter {
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

  /** How wide the band is, in millionths of a point. */
  @PrimaryKey({ type: "integer" })
  width!: number;

  /** The whole point that the band lies in, rounded down. */
  @PrimaryKey({ type: new BigIntType("number") })
  partOf!: number;

  /** How many whole widths the total holds, rounded down: −1 for −0.5 in whole points. */
  @PrimaryKey({ type: new BigIntType("number") })
  band!: number;

  @Property({ type: "integer" })
  count!: number;
}
