/*
 * What tasks come to, over the shares that the viewer may read: one's own, those of units that one heads, and those of
 * units that a specialist's or auditor's grant covers. A fixed number of statements.
 */
import { type RawBuilder, sql } from "kysely";
import { Forbidden, InvalidInput, type Look, type PageInput, Role, today, window } from "../../kernel/index.ts";
import { closureHolds, flag, inScope, readHeadScope, readInScope, unitScope } from "../../organization/index.ts";
import { exactText } from "../../rating/index.ts";
import type { SummedShare } from "./measures.ts";
import { workMeasures } from "./measures.ts";
import type { UnitWorkMeasures, WorkMeasure, WorkTotals } from "./measure.views.ts";
import type { Days } from "./shares.read.ts";

const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Whose work, in which days. */
export interface UnitWorkQuery extends Days {
  readonly unitId: string;
  readonly includesSubtree: boolean;
  readonly page: PageInput;
}

/**
 * What a person's tasks come to in a period, as far as the viewer may read them.
 *
 * @throws Forbidden `work.measureHidden` for somebody else who neither leads nor has a grant.
 * @throws InvalidInput `work.measureDays`.
 */
export async function readWorkMeasure(look: Look, personId: string, days: Days): Promise<WorkMeasure> {
  assertDays(days);
  const { readable, reads } = await readReadable(look);
  if (!reads && look.viewer.personId !== personId) throw new Forbidden("work.measureHidden");
  const rows = await readRows(look, days, sql<boolean>`s.person_id = ${personId} and ${readable}`);
  return { personId, from: days.from, to: days.to, ...totalsOf(rows) };
}

/**
 * What the tasks of a unit come to in a period: person by person, and together.
 *
 * @throws Forbidden `work.measureHidden` when the viewer neither heads the unit nor has a grant over it.
 * @throws InvalidInput `work.measureDays`.
 */
export async function readUnitWork(look: Look, query: UnitWorkQuery): Promise<UnitWorkMeasures> {
  assertDays(query);
  const { readable, scope } = await readReadable(look);
  const isCovered =
    look.viewer.isSystem || (await readInScope(look.sql, scope, [query.unitId], today(look.clock))).size > 0;
  if (!isCovered) throw new Forbidden("work.measureHidden");
  const below = sql<boolean>`s.unit_id in (select t.descendant_id from unit_closure t join unit d on d.id = t.descendant_id
    where t.ancestor_id = ${query.unitId} and ${closureHolds("t", "d", query.to)})`;
  const within = query.includesSubtree ? below : sql<boolean>`s.unit_id = ${query.unitId}`;
  const where = sql<boolean>`${within} and ${readable}`;
  const { people, total } = await readPeople(look, query, where);
  const rows =
    people.length === 0
      ? []
      : await readRows(look, query, sql<boolean>`s.person_id in (${sql.join(people)}) and ${where}`);
  const own = Map.groupBy(rows, (row) => row.personId);
  return {
    items: people.map((personId) => ({
      ...{ personId, from: query.from, to: query.to },
      ...totalsOf(own.get(personId) ?? []),
    })),
    total,
    unit: await readWhole(look, query, where),
  };
}

function assertDays({ from, to }: Days): void {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days < 1 || days > MOST_DAYS) throw new InvalidInput([{ path: "to", rule: "work.measureDays" }]);
}

type Scope = Awaited<ReturnType<typeof readHeadScope>>;

/** Which shares, under the name `s`, the viewer may read, and over which units beside one's own. */
export async function readReadable(
  look: Look,
): Promise<{ readable: RawBuilder<boolean>; scope: Scope; reads: boolean }> {
  const { viewer } = look;
  if (viewer.isSystem) return { readable: sql<boolean>`(1 = 1)`, scope: [], reads: true };
  const day = today(look.clock);
  const scope = [
    ...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]),
    ...(await readHeadScope(look.sql, viewer, day)),
  ];
  const within = inScope("s.unit_id", scope, day);
  const readable = viewer.personId === null ? within : sql<boolean>`(s.person_id = ${viewer.personId} or ${within})`;
  return { readable, scope, reads: scope.length > 0 };
}

type ShareRow = SummedShare & { readonly personId: string };

interface RawRow {
  readonly personId: string;
  readonly assigned: string;
  readonly completed: string;
  readonly delays: number | string;
  readonly majorErrors: number | string;
  readonly minorErrors: number | string;
  readonly isDone: number;
  readonly isHandedBack: number;
  readonly times: number | string;
}

/** Shares, alike ones of a person together. */
async function readRows(look: Look, { from, to }: Days, where: RawBuilder<boolean>): Promise<ShareRow[]> {
  const { rows } = await sql<RawRow>`select s.person_id as "personId", s.assigned, s.completed, s.delays,
      s.major_errors as "majorErrors", s.minor_errors as "minorErrors",
      case when ${flag("s.is_done")} then 1 else 0 end as "isDone",
      case when ${flag("s.is_handed_back")} then 1 else 0 end as "isHandedBack", count(*) as times
    from task_share s where s.due_on between ${from} and ${to} and ${where}
    group by s.person_id, s.assigned, s.completed, s.delays, s.major_errors, s.minor_errors, s.is_done,
      s.is_handed_back`.execute(look.sql);
  return rows.map(summed);
}

function summed(row: RawRow): ShareRow {
  return {
    ...{ personId: row.personId, assigned: row.assigned, completed: row.completed, times: Number(row.times) },
    ...{ delays: Number(row.delays), majorErrors: Number(row.majorErrors), minorErrors: Number(row.minorErrors) },
    ...{ isDone: Number(row.isDone) === 1, isHandedBack: Number(row.isHandedBack) === 1 },
  };
}

async function readPeople(
  look: Look,
  { from, to, page }: UnitWorkQuery,
  where: RawBuilder<boolean>,
): Promise<{ people: string[]; total: number }> {
  const { offset, limit } = window(page);
  const having = sql<boolean>`exists (select 1 from task_share s where s.person_id = p.id
    and s.due_on between ${from} and ${to} and ${where})`;
  const { rows } = await sql<{ id: string }>`select p.id from person p where ${having}
    order by p.sort_key, p.id limit ${limit} offset ${offset}`.execute(look.sql);
  const counted = await sql<{ count: number | string }>`select count(*) as count from person p where ${having}`.execute(
    look.sql,
  );
  return { people: rows.map(({ id }) => id), total: Number(counted.rows[0]?.count ?? 0) };
}

/** All of it: sums over shares, counts over tasks. */
async function readWhole(look: Look, { from, to }: Days, where: RawBuilder<boolean>): Promise<WorkTotals> {
  const shares = await sql<RawRow>`select '' as "personId", s.assigned, s.completed, s.delays,
      s.major_errors as "majorErrors", s.minor_errors as "minorErrors",
      case when ${flag("s.is_done")} then 1 else 0 end as "isDone",
      case when ${flag("s.is_handed_back")} then 1 else 0 end as "isHandedBack", count(*) as times
    from task_share s where s.due_on between ${from} and ${to} and ${where}
    group by s.assigned, s.completed, s.delays, s.major_errors, s.minor_errors, s.is_done, s.is_handed_back`.execute(
    look.sql,
  );
  const tasks = await sql<RawRow>`select '' as "personId", '0' as assigned, '0' as completed, one.delays,
      0 as "majorErrors", 0 as "minorErrors", one."isDone", 0 as "isHandedBack", count(*) as times
    from (select sum(s.delays) as delays, max(case when ${flag("s.is_done")} then 1 else 0 end) as "isDone"
      from task_share s where s.due_on between ${from} and ${to} and ${where} group by s.task_id) one
    group by one.delays, one."isDone"`.execute(look.sql);
  const { tasks: count, done, onTime, late } = workMeasures(tasks.rows.map(summed));
  return { ...totalsOf(shares.rows.map(summed)), tasks: count, done, onTime, late };
}

/** The sums and measures of shares, exact, by the deductions of Decree 335. */
export function totalsOf(shares: readonly SummedShare[]): WorkTotals {
  const { assigned, completed, quantityShare, qualityShare, progressShare, ...rest } = workMeasures(shares);
  const { tasks, done, onTime, late, handedBack, delays, majorErrors, minorErrors } = rest;
  return {
    quantity: quantityShare && exactText(quantityShare),
    quality: qualityShare && exactText(qualityShare),
    progress: progressShare && exactText(progressShare),
    ...{ assigned: exactText(assigned), completed: exactText(completed) },
    ...{ tasks, done, onTime, late, handedBack, delays, majorErrors, minorErrors },
  };
}
