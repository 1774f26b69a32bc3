/*
 * How far whole cycles have come: one statement over the counters for all of them, each in the tree of its own last
 * day, for the cycles of units whose rows the viewer may read with everything below.
 */
import { sql } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { type Look, today } from "../../kernel/index.ts";
import { closureHolds, inScope } from "../../organization/index.ts";
import { countersWithout, EVALUATION_COUNTER } from "../counters/counter-tables.ts";
import { addUpExact, type CountRow } from "../units/add-up.ts";
import { readUntoldOwn } from "../units/own-results.read.ts";
import { readRowScope } from "../units/reader-rights.read.ts";
import type { CycleProgress, CycleProgressFilter } from "./cycle-progress.views.ts";

interface CycleCountRow extends CountRow {
  readonly cycleId: string;
}

/**
 * Progress of the people of the cycles, in the order asked for; cycles that are only planned, that nobody knows or whose
 * rows the viewer may not read are left out.
 */
export async function readCycleProgress(look: Look, { cycleIds }: CycleProgressFilter): Promise<CycleProgress[]> {
  if (cycleIds.length === 0) return [];
  const scope = (await readRowScope(look)).filter((each) => each.includesSubtree);
  const mayRead = inScope("t.unit_id", scope, today(look.clock));
  const untold = (await readUntoldOwn(look)).filter(({ cycleId }) => cycleIds.includes(cycleId));
  const counters = countersWithout(
    EVALUATION_COUNTER,
    untold.map(({ id }) => id),
  );
  const { rows } = await sql<CycleCountRow>`
    select t.id as "cycleId", k.step, k.grade, k.not_rated_reason as reason, sum(k.count) as count
    from cycle t
    join unit_closure b on b.ancestor_id = t.unit_id
    join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", sql.ref("t.ends_on"))}
    join ${counters} k on k.unit_id = b.descendant_id and k.cycle_id = t.id and k.subject = ${EvaluationSubject.PERSON}
    where t.id in (${sql.join(cycleIds)}) and t.status <> ${CycleStatus.PLANNED} and ${mayRead}
    group by t.id, k.step, k.grade, k.not_rated_reason`.execute(look.sql);
  const counted = Map.groupBy(rows, (row) => row.cycleId);
  return [...new Set(cycleIds)].flatMap((cycleId) => {
    const own = counted.get(cycleId);
    return own === undefined ? [] : [progressOf(cycleId, own)];
  });
}

function progressOf(cycleId: string, rows: readonly CountRow[]): CycleProgress {
  const { subjects, completion } = addUpExact({ id: cycleId, code: "", name: "", depth: 0 }, rows, []);
  return { cycleId, subjects: subjects ?? 0, completion };
}
