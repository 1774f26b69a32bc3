/*
 * Compares the counters with the evaluations: one statement, no writes.
 */
import { sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";
import { countedAnew } from "./derive-counts.ts";

/** A counter that differs from what the evaluations give. */
export interface CountDifference {
  readonly cycleId: string;
  readonly unitId: string;
  readonly subject: string;
  readonly positionClass: string;
  readonly subjectType: string;
  readonly step: string;
  readonly grade: string;
  readonly notRatedReason: string;
  readonly stored: number;
  readonly counted: number;
}

/** Counters that differ from counting the evaluations from scratch; none when all is well. */
export async function verifyStatistics(db: Sql, cycleId: string | null = null): Promise<CountDifference[]> {
  const which = cycleId === null ? sql`1 = 1` : sql`k.cycle_id = ${cycleId}`;
  const { rows } = await sql<CountDifference>`
    select cycle_id as "cycleId", unit_id as "unitId", subject, position_class as "positionClass",
      subject_type as "subjectType", step, grade, not_rated_reason as "notRatedReason",
      sum(stored) as stored, sum(counted) as counted
    from (
      select k.cycle_id, k.unit_id, k.subject, k.position_class, k.subject_type, k.step, k.grade, k.not_rated_reason,
        k.count as stored, 0 as counted
      from evaluation_count k where ${which}
      union all
      select a.cycle_id, a.unit_id, a.subject, a.position_class, a.subject_type, a.step, a.grade, a.not_rated_reason,
        0 as stored, a.count as counted
      from (${countedAnew(cycleId)}) a
    ) both_counts
    group by cycle_id, unit_id, subject, position_class, subject_type, step, grade, not_rated_reason
    having sum(stored) <> sum(counted)
    order by cycle_id, unit_id, step, grade`.execute(db);
  return rows.map((row) => ({ ...row, stored: Number(row.stored), counted: Number(row.counted) }));
}
