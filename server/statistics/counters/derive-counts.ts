import { type RawBuilder, sql } from "kysely";
import type { Work } from "../../kernel/index.ts";
import { REASON_LENGTH } from "./evaluation-count.entity.ts";

/** The counters as one statement over the evaluations; also what `verifyStatistics` compares with. */
export function countedAnew(cycleId: string | null): RawBuilder<unknown> {
  const which = cycleId === null ? sql`1 = 1` : sql`e.cycle_id = ${cycleId}`;
  return sql`select e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, '') as position_class,
      coalesce(e.subject_type, '') as subject_type, e.step, coalesce(e.decided_grade, '') as grade,
      coalesce(substr(e.not_rated_reason, 1, ${sql.lit(REASON_LENGTH)}), '') as not_rated_reason, count(*) as count
    from evaluation e where ${which}
    group by e.cycle_id, e.unit_id, e.subject, coalesce(e.position_class, ''), coalesce(e.subject_type, ''), e.step,
      coalesce(e.decided_grade, ''), coalesce(substr(e.not_rated_reason, 1, ${sql.lit(REASON_LENGTH)}), '')`;
}

/**
 * Replaces the counters of a cycle, or of all, by counting the evaluations.
 *
 * A counter that another transaction wrote in between has been counted here, too, hence the conflict clause.
 */
export async function deriveCounts(work: Work, cycleId: string | null): Promise<void> {
  let old = work.sql.deleteFrom("evaluation_count");
  if (cycleId !== null) old = old.where("cycle_id", "=", cycleId);
  await old.execute();
  await sql`insert into evaluation_count
      (cycle_id, unit_id, subject, position_class, subject_type, step, grade, not_rated_reason, count)
    ${countedAnew(cycleId)}
    on conflict (cycle_id, unit_id, subject, position_class, subject_type, step, grade, not_rated_reason)
    do update set count = excluded.count`.execute(work.sql);
}
