/*
 * Scores of the same period below an evaluation: of a head everybody else of the unit and below, of a unit the units
 * directly below. One statement for a batch; nothing is told until all of them are finished.
 */
import { sql } from "kysely";
import { loadContent } from "../../../framework/index.ts";
import type { Sql } from "../../../kernel/index.ts";
import { closureHolds, flag } from "../../../organization/index.ts";
import { exact, inBand, type Scheme } from "../../../rating/index.ts";
import { EvaluationStep, EvaluationSubject } from "../../evaluation/evaluation.enums.ts";
import { UNDECIDED_STEPS } from "../../evaluation/evaluation.steps.ts";

/** How many subordinates have a score in the band of each grade. */
export type BandCounts = ReadonlyMap<string, number>;

interface ScoreRow {
  readonly id: string;
  readonly step: EvaluationStep;
  readonly total: string | null;
  readonly grade: string | null;
  readonly versionId: string;
  readonly count: number | string;
}

/** By evaluation; only where there are subordinates and every one that is rated is finished. */
export async function readSubordinateBands(db: Sql, ids: readonly string[]): Promise<Map<string, BandCounts>> {
  if (ids.length === 0) return new Map();
  const found = new Map<string, BandCounts>();
  for (const [id, rows] of Map.groupBy(await readScores(db, ids), (row) => row.id)) {
    const rated = rows.filter(({ step }) => step !== EvaluationStep.NOT_RATED);
    if (rated.length === 0 || rated.some(({ step }) => UNDECIDED_STEPS.includes(step))) continue;
    const counts = await bandsOf(db, rated);
    if (counts) found.set(id, counts);
  }
  return found;
}

/** The grade of each score's band; null when one of them has neither a score in a band nor a decided grade. */
async function bandsOf(db: Sql, rows: readonly ScoreRow[]): Promise<BandCounts | null> {
  const counts = new Map<string, number>();
  for (const { total, grade, versionId, count } of rows) {
    const { scheme } = await loadContent(db, versionId);
    const band = (total === null ? null : bandOf(scheme, total)) ?? grade;
    if (band === null) return null;
    counts.set(band, (counts.get(band) ?? 0) + Number(count));
  }
  return counts;
}

function bandOf({ bands = [] }: Scheme, total: string): string | null {
  return bands.find((band) => inBand(band, exact(total)))?.grade ?? null;
}

async function readScores(db: Sql, ids: readonly string[]): Promise<readonly ScoreRow[]> {
  const { rows } = await sql<ScoreRow>`select own.id, e.step, e.exact_total as total, e.decided_grade as grade,
      e.framework_version_id as "versionId", count(*) as count
    from evaluation own join cycle p on p.id = own.cycle_id
      left join appointment a on a.id = own.appointment_id
      join unit_closure t on t.ancestor_id = own.unit_id
      join unit d on d.id = t.descendant_id
      join evaluation e on e.unit_id = t.descendant_id and e.track = own.track and e.starts_on = own.starts_on
        and e.ends_on = own.ends_on and e.subject = own.subject and e.id <> own.id
      join cycle o on o.id = e.cycle_id and o.kind = p.kind
    where own.id in (${sql.join(ids)}) and ${closureHolds("t", "d", sql<string>`own.ends_on`)}
      and (${flag("a.leading")} or (own.subject = ${sql.lit(EvaluationSubject.UNIT)} and t.depth = 1))
    group by own.id, e.step, e.exact_total, e.decided_grade, e.framework_version_id`.execute(db);
  return rows;
}
