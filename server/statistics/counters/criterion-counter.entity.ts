import { BigIntType } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { EvaluationSubject, RatingStep } from "../../evaluation/index.ts";
import { Criterion } from "../../framework/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    criterion_counter: Row<CriterionCounter>;
  }
}

/** How the rated evaluations of a unit itself were answered, criterion by criterion, by the person and by the decider. */
@Entity({ tableName: "criterion_counter" })
@Index({ properties: ["unitId", "cycleId"] })
export class CriterionCounter {
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

  @ManyToOne(() => Criterion, { primary: true, mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  criterionId!: string;

  @PrimaryKey({ type: "string", length: 20 })
  ratingStep!: RatingStep;

  /** Key of the tier, level or choice, or the answer of PASS_FAIL and VIOLATION; empty where points are answered. */
  @PrimaryKey({ type: "string", length: 100 })
  outcome!: string;

  @Property({ type: "integer" })
  count!: number;

  /** Of those, with points. */
  @Property({ type: "integer" })
  scored!: number;

  /** Of those, with the most points that there are. */
  @Property({ type: "integer" })
  fullCount!: number;

  /** Sum of the points in whole millionths. */
  @Property({ type: new BigIntType("number") })
  pointsSum!: number;
}
