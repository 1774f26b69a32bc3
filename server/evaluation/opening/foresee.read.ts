/*
 * What opening a cycle would give, by kinds of appointments: nothing is written, so that it may be asked of a standby.
 */
import { sql } from "kysely";
import type { CycleRow } from "../../cycle/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { candidates, insideUnits, unitsEvaluatedElsewhere } from "./candidates.ts";
import type { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { kindOf, type KindRow, readMatching } from "./matching.read.ts";
import type { Prepared } from "./participants.writer.ts";

interface GroupRow extends KindRow {
  readonly reason: ExclusionReason | null;
  readonly count: number | string;
}

/** How many people and units would get an evaluation, and why others would not. */
export async function foresee(db: Sql, cycle: CycleRow): Promise<Prepared> {
  const matching = await readMatching(db, cycle, insideUnits(cycle));
  const reasons = new Map<ExclusionReason, number>();
  let people = 0;
  for (const row of cycle.subjects === "UNITS" ? [] : await readGroups(db, cycle)) {
    const reason = row.reason ?? matching.forPeople(kindOf(row)).reason;
    if (reason === null) people += Number(row.count);
    else reasons.set(reason, (reasons.get(reason) ?? 0) + Number(row.count));
  }
  const units = cycle.subjects === "PEOPLE" ? [] : await readLivingUnits(db, cycle);
  const rated = units.filter((unitId) => matching.forUnit(unitId).reason === null);
  return {
    people,
    units: rated.length,
    reasons: [...reasons].sort().map(([reason, count]) => ({ reason, count })),
  };
}

/**
 * Units of the cycle that live on its last day and are not evaluated in another cycle of the kind.
 *
 * The others are gathered once: asked unit by unit, a database that knows how few evaluations are of units walks all
 * evaluations of a year for each of them.
 */
export async function readLivingUnits(db: Sql, cycle: CycleRow): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select u.id from unit u where u.id in (${insideUnits(cycle)})
      and u.starts_on <= ${cycle.endsOn} and (u.ends_on is null or u.ends_on >= ${cycle.endsOn})
      and u.id not in (${unitsEvaluatedElsewhere(cycle)}) order by u.id`.execute(db);
  return rows.map((row) => row.id);
}

async function readGroups(db: Sql, cycle: CycleRow): Promise<readonly GroupRow[]> {
  const { rows } =
    await sql<GroupRow>`select unit_id, position_class, subject_type, is_leading, reason, count(*) as count
    from (${candidates(cycle)}) found group by unit_id, position_class, subject_type, is_leading, reason`.execute(db);
  return rows;
}
