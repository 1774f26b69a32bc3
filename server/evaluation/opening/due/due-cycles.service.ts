import type { SqlEntityManager } from "@mikro-orm/sql";
import { setOrigin } from "../../../audit/index.ts";
import { type Cycle, CycleSeries, duePeriods, type Period, planPeriod } from "../../../cycle/index.ts";
import { AppError, type RuleValues, today, type Work, writeSql } from "../../../kernel/index.ts";
import { openLoaded } from "../opening.service.ts";
import type { CycleOpening } from "../opening.views.ts";

/** What became of one period of a series. */
export interface DueOpening {
  readonly seriesId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What opening gave, with who was left out and why; null when it failed. */
  readonly opening: CycleOpening | null;
  /** Rule that stood in the way; it is tried again the next time. */
  readonly failure: { readonly rule: string; readonly values: RuleValues } | null;
}

/**
 * Plans and opens every period of every series that is due and is not there yet, the oldest first.
 *
 * It asks what is missing, not when it ran last: after a stop of any length every missed period is opened, once, since
 * series and first day of a cycle are unique. Everybody is found anew by the appointments of the period, so that no
 * period forgets who took part in the one before. One that cannot be opened leaves nothing and keeps no other waiting.
 */
export async function openDueCycles(work: Work): Promise<{ readonly openings: DueOpening[] }> {
  const openings: DueOpening[] = [];
  const all = await work.em.find(CycleSeries, {}, { orderBy: { startsOn: "asc", id: "asc" } });
  for (const series of all) {
    const planned = await plannedDays(work, series.id);
    for (const period of duePeriods(series, today(work.clock)))
      if (!planned.has(period.startsOn)) openings.push(await openPeriod(work, series.id, period));
  }
  return { openings };
}

async function plannedDays({ sql }: Work, seriesId: string): Promise<Set<string>> {
  const rows = await sql.selectFrom("cycle").select("starts_on").where("series_id", "=", seriesId).execute();
  return new Set(rows.map((row) => row.starts_on));
}

async function openPeriod(work: Work, seriesId: string, period: Period): Promise<DueOpening> {
  const { startsOn, endsOn } = period;
  try {
    const opening = await apart(work, async (inner) => {
      const series = await inner.em.findOneOrFail(CycleSeries, seriesId);
      const cycle: Cycle = await planPeriod(inner, series, period);
      return openLoaded(inner, cycle);
    });
    return { seriesId, startsOn, endsOn, opening, failure: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { rule, values } = error;
    return { seriesId, startsOn, endsOn, opening: null, failure: { rule, values } };
  }
}

/** Does something so that it alone is undone when it fails: a savepoint of the running transaction. */
function apart<R>(work: Work, act: (inner: Work) => Promise<R>): Promise<R> {
  return work.em.transactional(
    async (transaction) => {
      const em = transaction as SqlEntityManager;
      setOrigin(em, { verb: "openDueCycles", viewer: work.viewer, clock: work.clock });
      return act({ ...work, em, sql: writeSql(em) });
    },
    { clear: true },
  );
}
