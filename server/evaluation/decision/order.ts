import { sql } from "kysely";
import { type Look, Refused, type RuleValues, type Sql, today, together } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import type { Scheme } from "../../rating/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { UNDECIDED_STEPS } from "../evaluation/evaluation.steps.ts";

/** What waits to be decided before an evaluation. */
export interface OrderFacts {
  /** Evaluations of the units directly below, for the evaluation of a unit. */
  readonly subUnits: number;
  /** The evaluation of the person's own unit: 1 while it waits. */
  readonly unit: number;
  /** Evaluations of the people of the unit and of the heads of units directly below, for its head. */
  readonly staff: number;
}

/** What the order depends on beside the evaluations that wait. */
export interface OrderSubject {
  readonly subject: EvaluationSubject;
  readonly leading: boolean;
  /** Whether the rules read the grades of subordinates. */
  readonly readsStaff: boolean;
}

/**
 * What must be decided first; null when nothing waits.
 *
 * The order inside a cycle is sub-units, unit, people; whoever leads follows the staff where the rules read their
 * grades. What the cycle does not evaluate holds nobody up.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 21 (lower organisations before higher, the organisation before its head).
 *
 * Example: the head of a commune whose own evaluation as a unit is not decided → `decision.unitFirst`.
 */
export function orderRefusal(subject: OrderSubject, facts: OrderFacts): { rule: string; values: RuleValues } | null {
  if (subject.subject === EvaluationSubject.UNIT)
    return facts.subUnits > 0 ? { rule: "decision.subUnitsFirst", values: { count: facts.subUnits } } : null;
  if (facts.unit > 0) return { rule: "decision.unitFirst", values: {} };
  if (subject.leading && subject.readsStaff && facts.staff > 0)
    return { rule: "decision.staffFirst", values: { count: facts.staff } };
  return null;
}

/** Whether formulas or gates of the scheme read the grades of subordinates. */
export function readsStaff(scheme: Scheme): boolean {
  return JSON.stringify(scheme).includes("subordinates.");
}

/** What waits before each of the evaluations, in the same cycle; three statements for any number, which go together. */
export async function readOrderFacts(
  look: Look,
  evaluations: readonly Pick<Evaluation, "id" | "cycleId" | "unitId">[],
): Promise<Map<string, OrderFacts>> {
  const waits = async (each: Sql, condition: ReturnType<typeof sql<boolean>>): Promise<Map<string, number>> => {
    const rows = await each
      .selectFrom("evaluation as own")
      .innerJoin("evaluation as other", "other.cycle_id", "own.cycle_id")
      .select((expression) => ["own.id", expression.fn.countAll().as("count")])
      .where(
        "own.id",
        "in",
        evaluations.map(({ id }) => id),
      )
      .where("other.step", "in", [...UNDECIDED_STEPS])
      .where(condition)
      .groupBy("own.id")
      .execute();
    return new Map(rows.map((row) => [row.id, Number(row.count)]));
  };
  if (evaluations.length === 0) return new Map();
  const below = sql`select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
    where c.depth = 1 and ${closureHolds("c", "u", today(look.clock))} and c.ancestor_id`;
  const ofSubUnits = sql<boolean>`other.subject_unit_id in (${below} = own.subject_unit_id)`;
  const ofUnit = sql<boolean>`(own.person_id is not null and other.subject_unit_id = own.unit_id)`;
  const ofStaff = sql<boolean>`(other.id <> own.id and other.person_id is not null
    and (other.unit_id = own.unit_id or (${sql.ref("other.leading")} and other.unit_id in (${below} = own.unit_id))))`;
  const [subUnits, unit, staff] = await together(look.sql, (each) =>
    Promise.all([waits(each, ofSubUnits), waits(each, ofUnit), waits(each, ofStaff)]),
  );
  return new Map(
    evaluations.map(({ id }) => [
      id,
      { subUnits: subUnits.get(id) ?? 0, unit: unit.get(id) ?? 0, staff: staff.get(id) ?? 0 },
    ]),
  );
}

/**
 * Refuses a decision out of turn.
 *
 * @throws Refused `decision.subUnitsFirst`, `decision.unitFirst`, `decision.staffFirst`.
 */
export function assertInTurn(
  evaluation: Pick<Evaluation, "subject" | "leading">,
  scheme: Scheme,
  facts: OrderFacts | undefined,
): void {
  const subject = { subject: evaluation.subject, leading: evaluation.leading, readsStaff: readsStaff(scheme) };
  const refusal = facts ? orderRefusal(subject, facts) : null;
  if (refusal) throw new Refused(refusal.rule, refusal.values);
}
