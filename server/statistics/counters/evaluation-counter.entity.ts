import { BigIntType } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Cycle } from "../../cycle/index.ts";
import type { EvaluationStep, EvaluationSubject } from "../../evaluation/index.ts";
import { FrameworkVersion } from "../../framework/index.ts";
import type { Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    evaluation_counter: Row<EvaluationCounter>;
  }
}

/** Longest reason that is counted by itself; longer ones are counted by their beginning. */
export const REASON_LENGTH = 200;

/**
 * How many evaluations of a unit itself are alike in everything that statistics ask about, and the sums over them.
 *
 * Kept in the transaction of every transition and written only through SQL: nobody reads rows to change them, so two
 * transactions never overwrite each other's count. A row that falls to zero is deleted. Empty text stands for none.
 */
@Entity({ tableName: "evaluation_counter" })
@Index({ properties: ["unitId", "cycleId"] })
export class EvaluationCounter {
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

  @PrimaryKey({ type: "string", length: 20 })
  step!: EvaluationStep;

  /** Decided grade; of an evaluation whose decision is open again, the one that was. */
  @PrimaryKey({ type: "string", length: 40 })
  grade!: string;

  /** Once the form was handed in. */
  @PrimaryKey({ type: "string", length: 40 })
  selfGrade!: string;

  /** Once a decision stands. */
  @PrimaryKey({ type: "string", length: 40 })
  suggestedGrade!: string;

  @PrimaryKey({ type: "string", length: 40 })
  proposedGrade!: string;

  /** First `REASON_LENGTH` characters of the reason. */
  @PrimaryKey({ type: "string", length: REASON_LENGTH })
  notRatedReason!: string;

  @Property({ type: "integer" })
  count!: number;

  /** Of those, handed in. */
  @Property({ type: "integer" })
  handedIn!: number;

  /** Of those, rated with a total. */
  @Property({ type: "integer" })
  scored!: number;

  /** Sum of their totals in whole millionths of a point. */
  @Property({ type: new BigIntType("number") })
  scoreSum!: number;

  @Property({ type: "integer" })
  lateSelf!: number;

  @Property({ type: "integer" })
  lateDecision!: number;
}
