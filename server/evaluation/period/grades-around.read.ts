/*
 * Grades of the same period around an evaluation: that of the unit for its head, those of subordinates for whoever leads
 * them. Only decided ones count, and subordinates only when all of them are finished.
 */
import { sql } from "kysely";
import { loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, flag } from "../../organization/index.ts";
import type { Scheme } from "../../rating/index.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { type KindedEvaluation, portions } from "./rated.ts";

/** Decided grade of the unit, for evaluations of its head. */
export async function readUnitGrades(db: Sql, evaluations: readonly KindedEvaluation[]): Promise<Map<string, string>> {
  const leaders = evaluations.filter(({ leading, subject }) => leading && subject === EvaluationSubject.PERSON);
  const grades = new Map<string, string>();
  for (const part of portions(leaders.map(({ id }) => id))) {
    const rows = await db
      .selectFrom("evaluation as own")
      .innerJoin("appointment", "appointment.id", "own.appointment_id")
      .innerJoin("cycle as period", "period.id", "own.cycle_id")
      .innerJoin("evaluation as rated", (join) => join.onRef("rated.subject_unit_id", "=", "own.unit_id"))
      .innerJoin("cycle as other", "other.id", "rated.cycle_id")
      .select(["own.id", "rated.decided_grade as grade"])
      .where("own.id", "in", part)
      .where(flag("appointment.leading"))
      .whereRef("other.kind", "=", "period.kind")
      .whereRef("rated.track", "=", "own.track")
      .whereRef("rated.starts_on", "=", "own.starts_on")
      .whereRef("rated.ends_on", "=", "own.ends_on")
      .execute();
    for (const { id, grade } of rows) if (grade !== null) grades.set(id, grade);
  }
  return grades;
}

/** Whether a scheme asks for the grades of subordinates. */
export function readsSubordinates(scheme: Scheme): boolean {
  return /subordinates\b/.test(JSON.stringify([scheme.formulas, scheme.gates, scheme.conditions]));
}

/** How many subordinates have each grade, where the scheme asks and all of them are finished. */
export async function readSubordinates(
  db: Sql,
  evaluations: readonly KindedEvaluation[],
): Promise<Map<string, Record<string, string>>> {
  const asking: KindedEvaluation[] = [];
  for (const one of evaluations) {
    const leads = one.leading || one.subject === EvaluationSubject.UNIT;
    if (leads && readsSubordinates((await loadContent(db, one.frameworkVersionId)).scheme)) asking.push(one);
  }
  const found = new Map<string, Record<string, string>>();
  for (const part of portions(asking.map(({ id }) => id))) {
    const counts = Map.groupBy(await readCounts(db, part), (row) => row.id);
    for (const id of part) {
      const own = counts.get(id) ?? [];
      const open = own.some(({ grade, step }) => grade === null && step !== EvaluationStep.NOT_RATED);
      if (!open) found.set(id, tally(own));
    }
  }
  return found;
}

interface CountRow {
  readonly id: string;
  readonly grade: string | null;
  readonly step: EvaluationStep;
  readonly count: number | string;
}

function tally(rows: readonly CountRow[]): Record<string, string> {
  const counts: Record<string, number> = {};
  for (const { grade, count } of rows) if (grade !== null) counts[grade] = (counts[grade] ?? 0) + Number(count);
  return Object.fromEntries(Object.entries(counts).map(([grade, count]) => [grade, String(count)]));
}

/** Of a head: everybody else of the unit and below; of a unit: the units directly below. */
async function readCounts(db: Sql, ids: readonly string[]): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`select own.id, e.decided_grade as grade, e.step, count(*) as count
    from evaluation own join cycle p on p.id = own.cycle_id
      left join appointment a on a.id = own.appointment_id
      join unit_closure t on t.ancestor_id = own.unit_id
      join unit d on d.id = t.descendant_id
      join evaluation e on e.unit_id = t.descendant_id and e.track = own.track and e.starts_on = own.starts_on
        and e.ends_on = own.ends_on and e.subject = own.subject and e.id <> own.id
      join cycle o on o.id = e.cycle_id and o.kind = p.kind
    where own.id in (${sql.join(ids)}) and ${closureHolds("t", "d", sql<string>`own.ends_on`)}
      and (${flag("a.leading")} or (own.subject = ${sql.lit(EvaluationSubject.UNIT)} and t.depth = 1))
    group by own.id, e.decided_grade, e.step`.execute(db);
  return rows;
}
