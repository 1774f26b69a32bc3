/*
 * The yearly numbers of a unit by direct sub-unit, level, kind of employment and post: one statement over the
 * evaluations in the tree of the cycle's last day, after the rights were asked.
 */
import { sql } from "kysely";
import { untoldOwn } from "../../evaluation/index.ts";
import { type Look, moment } from "../../kernel/index.ts";
import { closureHolds, holdsOn } from "../../organization/index.ts";
import { type AskedPlace, type ListPlace, readListPlace } from "../forms/lists/list-place.read.ts";
import { SUMMARY_FORMAT, type SummaryLevel, type SummaryRow, type UnitSummary } from "./unit-summary.ts";

interface CountedRow {
  readonly unitCode: string;
  readonly unitName: string;
  readonly level: SummaryLevel;
  readonly subject: "PERSON" | "UNIT";
  readonly subjectType: string | null;
  readonly isLeading: number | string;
  readonly grade: string | null;
  readonly reason: string | null;
  readonly count: number | string;
}

/**
 * The summary of a unit of what this installation itself keeps.
 *
 * The viewer's own result, and that of a unit one heads, count as undecided until they were told.
 *
 * @throws Forbidden `form.listRights`; NotFound when there is no such unit or cycle.
 */
export async function readUnitSummary(
  look: Look,
  asked: AskedPlace,
): Promise<{ readonly place: ListPlace; readonly summary: UnitSummary }> {
  const place = await readListPlace(look, asked, "VI");
  const { code, kind, track, startsOn, endsOn } = place.cycle;
  const summary: UnitSummary = {
    format: SUMMARY_FORMAT,
    unit: { code: place.unit.code, name: place.unit.name },
    cycle: { code, kind, track, startsOn, endsOn },
    posts: await readPosts(look, asked.unitId, endsOn),
    grades: place.grades.map((grade) => ({ code: grade.code, name: grade.name })),
    rows: rowsOf(await readCounts(look, asked, endsOn)),
    madeAt: moment(look.clock),
  };
  return { place, summary };
}

async function readCounts(look: Look, { cycleId, unitId }: AskedPlace, day: string): Promise<readonly CountedRow[]> {
  const { rows } = await sql<CountedRow>`
    with child as (
      select c.descendant_id as id from unit_closure c join unit cu on cu.id = c.descendant_id
      where c.ancestor_id = ${unitId} and c.depth = 1 and ${closureHolds("c", "cu", day)}
    ),
    place as (
      select u.id as id, u.id as unit_id from unit u where u.id = ${unitId}
      union all
      select child.id, b.descendant_id from child
      join unit_closure b on b.ancestor_id = child.id
      join unit bu on bu.id = b.descendant_id and ${closureHolds("b", "bu", day)}
    ),
    counted as (
      select place.id, evaluation.subject, evaluation.subject_type,
        case when evaluation.leading or evaluation.position_class = 'LEADER' then 1 else 0 end as leading,
        case when ${levelIs("COMMUNE", day)} then 'COMMUNE' when ${levelIs("DISTRICT", day)} then 'DISTRICT' else 'PROVINCE' end as level,
        case when ${untoldOwn(look)} then null else evaluation.decided_grade end as grade,
        case when evaluation.step = 'NOT_RATED' then coalesce(substr(evaluation.not_rated_reason, 1, 200), '') end as reason
      from place join evaluation on evaluation.unit_id = place.unit_id
      where evaluation.cycle_id = ${cycleId}
    )
    select u.code as "unitCode", u.name as "unitName", k.level, k.subject, k.subject_type as "subjectType",
      k.leading as "isLeading", k.grade, k.reason, count(*) as count
    from counted k join unit u on u.id = k.id
    group by u.code, u.name, u.sort_key, k.level, k.subject, k.subject_type, k.leading, k.grade, k.reason
    order by case when u.code = (select code from unit where id = ${unitId}) then 0 else 1 end, u.sort_key, u.code,
      k.subject, k.level, k.subject_type, k.leading desc, k.grade, k.reason`.execute(look.sql);
  return rows;
}

/** SQL condition: the evaluation's unit is, or lies in, a unit of the kind on the day. */
function levelIs(kind: "COMMUNE" | "DISTRICT", day: string) {
  return sql<boolean>`exists (select 1 from unit_closure lc join unit lu on lu.id = lc.descendant_id
    join unit la on la.id = lc.ancestor_id
    where lc.descendant_id = evaluation.unit_id and la.kind = ${kind} and ${closureHolds("lc", "lu", day)})`;
}

function rowsOf(counts: readonly CountedRow[]): SummaryRow[] {
  const keyOf = (row: CountedRow): string =>
    JSON.stringify([row.unitCode, row.level, row.subject, row.subjectType, Number(row.isLeading)]);
  return [...Map.groupBy(counts, keyOf).values()].flatMap((some): SummaryRow[] => {
    const [first] = some;
    if (!first) return [];
    const sum = (rows: readonly CountedRow[]): number => rows.reduce((total, { count }) => total + Number(count), 0);
    const notRated = some.filter(({ reason }) => reason !== null);
    const rated = some.filter(({ grade, reason }) => grade !== null && reason === null);
    const { unitCode, unitName, level, subject, subjectType } = first;
    return [
      {
        ...{ unitCode, unitName, level, subject, subjectType, leading: Number(first.isLeading) === 1 },
        present: sum(some),
        rated: sum(rated),
        grades: byKey(rated, ({ grade }) => grade ?? ""),
        notRated: byKey(notRated, ({ reason }) => reason ?? ""),
        pending: sum(some) - sum(rated) - sum(notRated),
      },
    ];
  });
}

function byKey(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + Number(row.count);
  return counts;
}

/** Posts of the unit and below on the day; null where none are kept. */
async function readPosts(look: Look, unitId: string, day: string): Promise<number | null> {
  const { rows } = await sql<{ count: number | string | null }>`
    select sum(post.count) as count from post
    where ${holdsOn("post", day)} and post.unit_id in (
      select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
      where c.ancestor_id = ${unitId} and ${closureHolds("c", "u", day)})`.execute(look.sql);
  const count = rows[0]?.count ?? null;
  return count === null ? null : Number(count);
}
