/*
 * Numbers of a unit in the cycles it took part in: one statement, each cycle in the tree of its own last day, after
 * the rights were asked.
 */
import { type RawBuilder, sql } from "kysely";
import { CycleStatus, type CycleRow } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { assertAllowed, columns, InvalidInput, type Look } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { countersWithout, EVALUATION_COUNTER } from "../counters/counter-tables.ts";
import { addUpExact, addUpPublished, type CountRow, type GradeName } from "./add-up.ts";
import { readUntoldOwn } from "./own-results.read.ts";
import { readStatisticsRights } from "./reader-rights.read.ts";
import { canReadExact, canReadStatistics } from "./statistics.policy.ts";
import type { UnitStatisticsOverTimeFilter } from "./unit-statistics.inputs.ts";
import type { UnitStatisticsOfCycle } from "./unit-statistics.views.ts";

/** Most cycles in one answer, the newest. */
const MOST_CYCLES = 400;

const CYCLE_FIELDS = columns(
  "cycle",
  ...(["id", "version", "code", "name", "kind", "track", "unitId", "startsOn", "endsOn", "status"] as const),
  ...(["selfDueOn", "voteDueOn", "decisionDueOn", "openedAt", "closedAt"] as const),
);

interface OverTimeRow extends CycleRow, CountRow {
  readonly askedUnit: string;
  readonly askedCode: string;
  readonly askedName: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
}

/**
 * Numbers of a unit, one entry a cycle whose root covers the unit, oldest first.
 *
 * Analysts get closed cycles only.
 *
 * @throws Forbidden `statistics.noRight`, `statistics.personsOnly`.
 * @throws InvalidInput `statistics.dates`.
 * @throws NotFound when there is no such unit.
 */
export async function readUnitStatisticsOverTime(
  look: Look,
  filter: UnitStatisticsOverTimeFilter,
): Promise<UnitStatisticsOfCycle[]> {
  if (filter.from && filter.to && filter.from > filter.to)
    throw new InvalidInput([{ path: "filter.from", rule: "statistics.dates" }]);
  const facts = await readStatisticsRights(look, { unitId: filter.unitId, withSubtree: filter.includeSubtree });
  const aboutPersons = filter.subject === EvaluationSubject.PERSON;
  assertAllowed(look.viewer, canReadStatistics(look.viewer, facts, { isClosed: true, aboutPersons }));
  const exact = canReadExact(look.viewer, facts);
  const untold = exact ? await readUntoldOwn(look) : [];
  const leftOut = untold.map(({ id }) => id);
  const { rows } = await sql<OverTimeRow>`
    with taken as (${cyclesOf(filter, exact)}),
    counted as (
      ${exact ? exactCounts(filter, leftOut) : publishedCounts(filter)}
      union all
      select g.cycle_id, null, g.grade, null, null, 1 from cycle_grade g join taken t on t.id = g.cycle_id
    )
    select ${sql.join(CYCLE_FIELDS.map(aliased))}, u.id as "askedUnit", u.code as "askedCode", u.name as "askedName",
      n.step, n.grade, n.reason, n.count, g.name_vi as "nameVi", g.name_en as "nameEn"
    from taken t join cycle on cycle.id = t.id join unit u on u.id = ${filter.unitId}
    left join counted n on n.cycle_id = t.id
    left join cycle_grade g on g.cycle_id = t.id and g.grade = n.grade
    order by cycle.starts_on, cycle.ends_on, cycle.id, g.place, n.is_name`.execute(look.sql);
  return [...Map.groupBy(rows, (row) => row.id).values()].map((of) => ({
    ...entryOf(of, exact),
    withoutOwn: untold.some(({ cycleId }) => cycleId === of[0]?.id),
  }));
}

function aliased(field: string): RawBuilder<unknown> {
  const [column = "", alias = ""] = field.split(" as ");
  return sql`${sql.ref(column)} as ${sql.id(alias)}`;
}

function cyclesOf(filter: UnitStatisticsOverTimeFilter, exact: boolean): RawBuilder<unknown> {
  const conditions = [
    exact ? sql`c.status <> ${CycleStatus.PLANNED}` : sql`c.status = ${CycleStatus.CLOSED}`,
    ...(filter.kind ? [sql`c.kind = ${filter.kind}`] : []),
    ...(filter.track ? [sql`c.track = ${filter.track}`] : []),
    ...(filter.from ? [sql`c.ends_on >= ${filter.from}`] : []),
    ...(filter.to ? [sql`c.ends_on <= ${filter.to}`] : []),
  ];
  return sql`select c.id, c.ends_on from cycle c
    join unit_closure r on r.ancestor_id = c.unit_id and r.descendant_id = ${filter.unitId}
    join unit ru on ru.id = r.descendant_id and ${closureHolds("r", "ru", sql.ref("c.ends_on"))}
    where ${sql.join(conditions, sql` and `)}
    order by c.starts_on desc, c.id limit ${sql.lit(MOST_CYCLES)}`;
}

function exactCounts(filter: UnitStatisticsOverTimeFilter, leftOut: readonly string[]): RawBuilder<unknown> {
  const alone = filter.includeSubtree ? sql`` : sql`and b.depth = 0`;
  const positions = filter.positionClass ? sql`and k.position_class = ${filter.positionClass}` : sql``;
  return sql`select t.id as cycle_id, k.step, k.grade, k.not_rated_reason as reason, sum(k.count) as count, 0 as is_name
    from taken t
    join unit_closure b on b.ancestor_id = ${filter.unitId} ${alone}
    join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", sql.ref("t.ends_on"))}
    join ${countersWithout(EVALUATION_COUNTER, leftOut)} k on k.unit_id = b.descendant_id and k.cycle_id = t.id and k.subject = ${filter.subject} ${positions}
    group by t.id, k.step, k.grade, k.not_rated_reason`;
}

function publishedCounts(filter: UnitStatisticsOverTimeFilter): RawBuilder<unknown> {
  const reach = filter.includeSubtree ? "SUBTREE" : "OWN";
  const table = filter.positionClass ? "UNIT_CLASS_GRADE" : "UNIT_GRADE";
  return sql`select t.id as cycle_id, 'LOCKED' as step, s.grade, null as reason, s.count, 0 as is_name
    from taken t
    join suppressed_count s on s.cycle_id = t.id and s.unit_id = ${filter.unitId} and s.published_table = ${table}
      and s.position_class = ${filter.positionClass ?? ""} and s.reach = ${reach}`;
}

function entryOf(rows: readonly OverTimeRow[], exact: boolean): Omit<UnitStatisticsOfCycle, "withoutOwn"> {
  const first = rows[0];
  if (first === undefined) throw new TypeError("a cycle without rows");
  const { step: _s, grade: _g, reason: _r, count: _c, nameVi: _v, nameEn: _e, ...found } = first;
  const { askedUnit, askedCode, askedName, ...cycle } = found;
  const names = new Map<string, GradeName>();
  for (const row of rows) {
    if (row.grade !== null && row.nameVi !== null)
      names.set(row.grade, { grade: row.grade, nameVi: row.nameVi, nameEn: row.nameEn });
  }
  const unit = { id: askedUnit, code: askedCode, name: askedName, depth: 0 };
  const counts = rows.filter((row) => row.step !== null);
  return {
    cycle,
    exact,
    statistic: exact
      ? addUpExact(unit, counts, [...names.values()])
      : addUpPublished(unit, counts, [...names.values()]),
  };
}
