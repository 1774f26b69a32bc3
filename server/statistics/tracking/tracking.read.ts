/*
 * Adoption and progress of the units below a superior one: a fixed number of statements over the tree, the counters
 * and the adoptions, whose cost depends on units and never on people.
 */
import { type RawBuilder, sql } from "kysely";
import { CycleKind, type CycleRow, type CycleTrack, readCyclesByIds } from "../../cycle/index.ts";
import { assertAllowed, denied, ALLOWED, type Look, NotFound, TooLarge, today } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { readStatisticsRights } from "../units/reader-rights.read.ts";
import { canReadExact } from "../units/statistics.policy.ts";
import { MOST_UNITS } from "../units/unit-statistics.read.ts";
import { groupUnits, type StepSum, summaryOf, trackUnit } from "./add-up-tracking.ts";
import { type CalendarPeriod, calendarPeriod, withinPeriod } from "./period.ts";
import { readRegulations } from "./regulations.read.ts";
import type { ProgressTrackingFilter } from "./tracking.inputs.ts";
import type { ProgressTracking, TrackedUnitName } from "./tracking.views.ts";

/**
 * The board of a superior unit in a period.
 *
 * @throws Forbidden `statistics.noRight`.
 * @throws NotFound when there is no such unit or cycle.
 * @throws TooLarge `statistics.tooManyUnits`.
 */
export async function readProgressTracking(look: Look, filter: ProgressTrackingFilter): Promise<ProgressTracking> {
  const { unitId } = filter;
  const facts = await readStatisticsRights(look, { unitId, withSubtree: true });
  const detailed = canReadExact(look.viewer, facts);
  assertAllowed(look.viewer, detailed || facts.isAnalyst ? ALLOWED : denied("statistics.noRight"));
  const asked = await readAsked(look, filter);
  const { kind, track, period } = asked;
  const now = today(look.clock);
  const day = withinPeriod(period, now);
  const names = await readNames(look, unitId, period);
  const unit = names.find(({ id }) => id === unitId);
  if (!unit) throw new NotFound("Unit", unitId);
  const below = names.filter(({ id }) => id !== unitId);
  if (below.length > MOST_UNITS) throw new TooLarge("statistics.tooManyUnits", { limit: MOST_UNITS });
  const sums = await readSums(look, asked);
  const cycles = await readCyclesOf(look, asked, sums);
  const regulations = await readRegulations(look.sql, { unitId, kind, day });
  const units = below.map((one) =>
    trackUnit(
      {
        unit: one,
        regulations: regulations.get(one.id) ?? [],
        sums: sums.get(one.id) ?? [],
        cycles: cycles.get(one.id) ?? [],
      },
      { period, today: now, detailed },
    ),
  );
  const groups = groupUnits(units);
  const { vi, en } = summaryOf(kind, period, groups);
  return { unit, kind, track, ...period, day, detailed, groups, summaryVi: vi, summaryEn: en, units };
}

/** Direct sub-units that stood on the period's last day or ended within the period; `c` is their closure row. */
export function childrenOf(unitId: string, { startsOn, endsOn }: CalendarPeriod): RawBuilder<unknown> {
  return sql`select c.descendant_id as id from unit_closure c join unit u on u.id = c.descendant_id
    where c.ancestor_id = ${unitId} and c.depth = 1 and ${closureHolds("c", "u", endsOn)}
      and u.starts_on <= ${endsOn} and (u.ends_on is null or u.ends_on >= ${startsOn})`;
}

/** The unit asked for and its direct sub-units, by name. */
async function readNames(look: Look, unitId: string, period: CalendarPeriod): Promise<TrackedUnitName[]> {
  const { rows } = await sql<Omit<TrackedUnitName, "hasSubUnits"> & { readonly below: number | string }>`
    select u.id, u.code, u.name, u.kind, (select count(*) from unit_closure b join unit d on d.id = b.descendant_id
      where b.ancestor_id = u.id and b.depth = 1 and ${closureHolds("b", "d", period.endsOn)}
        and d.starts_on <= ${period.endsOn}) as below
    from unit u where u.id = ${unitId} or u.id in (${childrenOf(unitId, period)})
    order by u.sort_key, u.id`.execute(look.sql);
  return rows.map(({ below, ...name }) => ({ ...name, hasSubUnits: Number(below) > 0 }));
}

/** Which cycles a board is about. */
interface AskedBoard {
  readonly unitId: string;
  readonly cycleId: string | null;
  readonly kind: CycleKind;
  readonly track: CycleTrack;
  readonly period: CalendarPeriod;
}

async function readAsked(look: Look, filter: ProgressTrackingFilter): Promise<AskedBoard> {
  const { unitId, cycleId = null } = filter;
  if (cycleId !== null) {
    const cycle = (await readCyclesByIds(look, [cycleId])).get(cycleId);
    if (!cycle) throw new NotFound("Cycle", cycleId);
    const { kind, track, startsOn, endsOn } = cycle;
    return { unitId, cycleId, kind, track, period: { startsOn, endsOn } };
  }
  const kind = filter.kind ?? CycleKind.MONTH;
  return { unitId, cycleId, kind, track: filter.track, period: calendarPeriod(kind, filter.day ?? today(look.clock)) };
}

/** SQL condition: the cycle `y` is the one asked for, or one of those of the period. */
function isAsked({ cycleId, kind, track, period }: AskedBoard): RawBuilder<boolean> {
  if (cycleId !== null) return sql<boolean>`y.id = ${cycleId}`;
  return sql<boolean>`(y.kind = ${kind} and y.track = ${track}
    and y.ends_on >= ${period.startsOn} and y.ends_on <= ${period.endsOn})`;
}

/** Counters of the board's cycles, of people and of units themselves, summed over the subtree of each sub-unit. */
async function readSums(look: Look, asked: AskedBoard): Promise<Map<string, StepSum[]>> {
  const { unitId, period } = asked;
  const { rows } = await sql<StepSum & { readonly id: string }>`
    select p.id, k.cycle_id as "cycleId", k.subject, k.step, sum(k.count) as count
    from (${childrenOf(unitId, period)}) p
    join unit_closure b on b.ancestor_id = p.id
    join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", period.endsOn)}
    join evaluation_counter k on k.unit_id = b.descendant_id
    join cycle y on y.id = k.cycle_id and ${isAsked(asked)}
    group by p.id, k.cycle_id, k.subject, k.step`.execute(look.sql);
  return Map.groupBy(
    rows.map((row) => ({ ...row, count: Number(row.count) })),
    ({ id }) => id,
  );
}

/** Cycles by sub-unit: those that count its people, and those planned at it or above it. */
async function readCyclesOf(
  look: Look,
  asked: AskedBoard,
  sums: ReadonlyMap<string, readonly StepSum[]>,
): Promise<Map<string, CycleRow[]>> {
  const { unitId, period } = asked;
  const { rows: rooted } = await sql<{ readonly id: string; readonly cycleId: string }>`
    select p.id, y.id as "cycleId"
    from (${childrenOf(unitId, period)}) p
    join unit_closure a on a.descendant_id = p.id
    join unit pu on pu.id = p.id and ${closureHolds("a", "pu", period.endsOn)}
    join cycle y on y.unit_id = a.ancestor_id and ${isAsked(asked)}`.execute(look.sql);
  const counted = [...sums].flatMap(([id, some]) => some.map(({ cycleId }) => ({ id, cycleId })));
  const ids = Map.groupBy([...rooted, ...counted], ({ id }) => id);
  const wanted = [...new Set([...rooted, ...counted].map(({ cycleId }) => cycleId))];
  const cycles = wanted.length === 0 ? new Map<string, CycleRow>() : await readCyclesByIds(look, wanted);
  return new Map(
    [...ids].map(([id, some]) => [
      id,
      [...new Set(some.map(({ cycleId }) => cycleId))].flatMap((cycleId) => cycles.get(cycleId) ?? []),
    ]),
  );
}
