/*
 * How far the work of a unit is: a line for each direct sub-unit and each person of the unit itself. Three statements
 * whatever the size.
 */
import { sql } from "kysely";
import { assertAllowed, Forbidden, InvalidInput, type Look, Role, today } from "../../../kernel/index.ts";
import { canReadStructure, closureHolds, readHeadScope, readInScope, unitScope } from "../../../organization/index.ts";
import { TaskOrigin, TaskState } from "../../task/task.enums.ts";
import { WORKING_STATES } from "../../task/task.policy.ts";
import type { ProgressCounts, ProgressLine, WorkProgressReport } from "./report.views.ts";

const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Which unit, and which days. */
export interface ProgressQuery {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
}

interface CountRow {
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly state: TaskState;
  readonly origin: TaskOrigin;
  readonly late: number | string;
  readonly times: number | string;
}

/**
 * How far the tasks are that are due in the days.
 *
 * @throws Forbidden `work.measureHidden` when the viewer neither heads the unit nor has a grant over it.
 * @throws InvalidInput `work.measureDays`.
 */
export async function readWorkProgress(look: Look, { unitId, from, to }: ProgressQuery): Promise<WorkProgressReport> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days < 1 || days > MOST_DAYS) throw new InvalidInput([{ path: "to", rule: "work.measureDays" }]);
  const day = today(look.clock);
  const { viewer } = look;
  const scope = [
    ...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]),
    ...(await readHeadScope(look.sql, viewer, day)),
  ];
  if (!(await readInScope(look.sql, scope, [unitId], day)).has(unitId)) throw new Forbidden("work.measureHidden");
  const rows = await readCounts(look, { unitId, from, to });
  const units = await readOrder(look, "unit", rows);
  const people = await readOrder(look, "person", rows);
  const lines = [
    ...units.map((id) => lineOf({ unitId: id, personId: null }, rows)),
    ...people.map((id) => lineOf({ unitId: null, personId: id }, rows)),
    ...(rows.some(isNobodys) ? [{ unitId: null, personId: null, ...countsOf(rows.filter(isNobodys)) }] : []),
  ];
  return { unitId, from, to, lines, total: countsOf(rows) };
}

/** Tasks by direct sub-unit (with all below) or, in the unit itself, by owner; alike ones together. */
async function readCounts(look: Look, { unitId, from, to }: ProgressQuery): Promise<CountRow[]> {
  const day = today(look.clock);
  const working = sql.join([...WORKING_STATES]);
  const { rows } = await sql<CountRow>`select place.child as "unitId",
      case when place.child is null then task.owner_person_id end as "personId", task.state, task.origin,
      case when task.due_on < ${day} and task.state in (${working}) then 1 else 0 end as late, count(*) as times
    from task join (
      select t.descendant_id as id, (select c.ancestor_id from unit_closure c
          join unit_closure up on up.descendant_id = c.ancestor_id and up.ancestor_id = ${unitId} and up.depth = 1
          where c.descendant_id = t.descendant_id and c.depth = t.depth - 1
            and ${closureHolds("c", "d", to)} limit 1) as child
      from unit_closure t join unit d on d.id = t.descendant_id
      where t.ancestor_id = ${unitId} and ${closureHolds("t", "d", to)}) place on place.id = task.unit_id
    where task.due_on between ${from} and ${to} and not task.is_split
      and task.state not in (${TaskState.PROPOSED}, ${TaskState.CANCELLED})
    group by 1, 2, 3, 4, 5`.execute(look.sql);
  return rows;
}

function isNobodys({ unitId, personId }: CountRow): boolean {
  return unitId === null && personId === null;
}

function lineOf(key: Pick<ProgressLine, "unitId" | "personId">, rows: readonly CountRow[]): ProgressLine {
  const own = rows.filter(({ unitId, personId }) => unitId === key.unitId && personId === key.personId);
  return { ...key, ...countsOf(own) };
}

function countsOf(rows: readonly CountRow[]): ProgressCounts {
  const count = (holds: (row: CountRow) => boolean): number =>
    rows.reduce((total, row) => total + (holds(row) ? Number(row.times) : 0), 0);
  const isLate = ({ late }: CountRow): boolean => Number(late) === 1;
  return {
    tasks: count(() => true),
    unplanned: count(({ origin }) => origin === TaskOrigin.UNPLANNED),
    done: count(({ state }) => state === TaskState.DONE),
    submitted: count(({ state }) => state === TaskState.SUBMITTED),
    open: count((row) => WORKING_STATES.includes(row.state) && !isLate(row)),
    late: count(isLate),
    handedBack: count(({ state }) => state === TaskState.HANDED_BACK),
  };
}

async function readOrder(look: Look, table: "unit" | "person", rows: readonly CountRow[]): Promise<string[]> {
  const ids = new Set(rows.flatMap(({ unitId, personId }) => (table === "unit" ? unitId : personId) ?? []));
  if (ids.size === 0) return [];
  const named = await look.sql
    .selectFrom(table)
    .select("id")
    .where("id", "in", [...ids])
    .orderBy("sort_key")
    .orderBy("id")
    .execute();
  return named.map(({ id }) => id);
}
