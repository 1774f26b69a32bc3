/*
 * The shorter periods of longer ones as they stand now, for the screen; a decided result keeps what it was made of.
 */
import { CycleKind } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import { type BatchRead, type Sql } from "../../kernel/index.ts";
import { AbsenceKind } from "../../organization/index.ts";
import { exact, rollUp, shown } from "../../rating/index.ts";
import { withKinds } from "./period-facts.read.ts";
import type { EvaluationRollUp } from "./periods.views.ts";
import { schemesOf } from "./known-input.ts";
import type { KindedEvaluation, RatedEvaluation } from "./rated.ts";
import { readRolledPeriods, type RolledPeriods } from "./rolled-periods.read.ts";

/** What makes longer periods, by evaluation; none for those that are rated by themselves. */
export const readRollUps: BatchRead<string, EvaluationRollUp> = async ({ sql }, ids) => {
  const kinded = await withKinds(sql, await readRated(sql, ids));
  const rolled = await readRolledPeriods(sql, kinded, await schemesOf(sql, kinded));
  const found = new Map<string, EvaluationRollUp>();
  for (const one of kinded) {
    const periods = rolled.get(one.id);
    if (periods) found.set(one.id, await viewOf(sql, one, periods));
  }
  return found;
};

async function viewOf(
  sql: Sql,
  one: KindedEvaluation,
  { rule, expected, periods }: RolledPeriods,
): Promise<EvaluationRollUp> {
  const content = await loadContent(sql, one.frameworkVersionId);
  const nobody = { leading: one.leading, class: "PROFESSIONAL", subjectType: null, criteria: {}, metrics: {} } as const;
  const rolled = rollUp(content, { ...rule, expected }, periods, nobody);
  return {
    from: CycleKind[rule.from],
    expected,
    counted: rolled.counted.length,
    provisional: rolled.provisional,
    periods: periods.map((period) => ({
      ...period,
      shownScore: period.score && shown(exact(period.score)),
      absence: period.absence && AbsenceKind[period.absence],
    })),
  };
}

async function readRated(sql: Sql, ids: readonly string[]): Promise<RatedEvaluation[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .select(["id", "cycle_id as cycleId", "subject", "person_id as personId", "subject_unit_id as subjectUnitId"])
    .select(["unit_id as unitId", "appointment_id as appointmentId", "position_id as positionId", "leading", "track"])
    .select(["framework_version_id as frameworkVersionId", "starts_on as startsOn", "ends_on as endsOn"])
    .where("id", "in", [...ids])
    .execute();
  return rows.map((row) => ({ ...row, leading: Boolean(row.leading) }));
}
