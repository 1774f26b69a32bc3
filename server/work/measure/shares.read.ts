/*
 * Shares of the tasks of a period, for any number of people or units in a fixed number of statements. Of units alike
 * shares are counted together, since a large subtree holds very many.
 */
import { type RawBuilder, sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, flag } from "../../organization/index.ts";
import type { SummedShare } from "./measures.ts";

/** Days of a period, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A person's share of one task. */
export type PersonShare = SummedShare & {
  readonly personId: string;
  readonly unitId: string;
  readonly taskId: string;
  readonly assigned: string;
  readonly completed: string;
};

const PORTION = 1000;

/** Shares that count in the period, by person. */
export async function readSharesOfPersons(
  db: Sql,
  personIds: readonly string[],
  { from, to }: Days,
): Promise<Map<string, PersonShare[]>> {
  const found = new Map<string, PersonShare[]>();
  for (let start = 0; start < personIds.length; start += PORTION) {
    const rows = await db
      .selectFrom("task_share")
      .select(["person_id as personId", "unit_id as unitId", "task_id as taskId", "assigned", "completed"])
      .select(["delays", "major_errors as majorErrors", "minor_errors as minorErrors"])
      .select([whether("is_done").as("isDone"), whether("is_handed_back").as("isHandedBack")])
      .where("person_id", "in", personIds.slice(start, start + PORTION))
      .where("due_on", ">=", from)
      .where("due_on", "<=", to)
      .orderBy("due_on")
      .orderBy("task_id")
      .execute();
    for (const row of rows) {
      const own = found.get(row.personId) ?? [];
      own.push({ ...row, ...truths(row) });
      found.set(row.personId, own);
    }
  }
  return found;
}

/** Shares of everybody in the units and below that count in the period, alike ones together, by unit. */
export async function readSharesOfUnits(
  db: Sql,
  unitIds: readonly string[],
  { from, to }: Days,
): Promise<Map<string, SummedShare[]>> {
  if (unitIds.length === 0) return new Map();
  const { rows } = await sql<UnitRow>`select t.ancestor_id as "unitId", s.assigned, s.completed, s.delays,
      s.major_errors as "majorErrors", s.minor_errors as "minorErrors", ${whether("s.is_done")} as "isDone",
      ${whether("s.is_handed_back")} as "isHandedBack", count(*) as times
    from task_share s join unit_closure t on t.descendant_id = s.unit_id join unit d on d.id = t.descendant_id
    where t.ancestor_id in (${sql.join(unitIds)}) and s.due_on between ${from} and ${to}
      and ${closureHolds("t", "d", to)}
    group by t.ancestor_id, s.assigned, s.completed, s.delays, s.major_errors, s.minor_errors, s.is_done,
      s.is_handed_back`.execute(db);
  return byUnit(rows);
}

/**
 * Tasks of the units and below in the period, alike ones together, by unit: a task that went from hand to hand is one,
 * done when somebody did it.
 */
export async function readTasksOfUnits(
  db: Sql,
  unitIds: readonly string[],
  { from, to }: Days,
): Promise<Map<string, SummedShare[]>> {
  if (unitIds.length === 0) return new Map();
  const { rows } = await sql<UnitRow>`select one."unitId", '0' as assigned, '0' as completed, one.delays,
      one."majorErrors", one."minorErrors", one."isDone", 0 as "isHandedBack", count(*) as times
    from (select t.ancestor_id as "unitId", s.task_id, sum(s.delays) as delays, sum(s.major_errors) as "majorErrors",
        sum(s.minor_errors) as "minorErrors", max(${whether("s.is_done")}) as "isDone"
      from task_share s join unit_closure t on t.descendant_id = s.unit_id join unit d on d.id = t.descendant_id
      where t.ancestor_id in (${sql.join(unitIds)}) and s.due_on between ${from} and ${to}
        and ${closureHolds("t", "d", to)}
      group by t.ancestor_id, s.task_id) one
    group by one."unitId", one.delays, one."majorErrors", one."minorErrors", one."isDone"`.execute(db);
  return byUnit(rows);
}

interface UnitRow {
  readonly unitId: string;
  readonly assigned: string;
  readonly completed: string;
  readonly delays: number | string;
  readonly majorErrors: number | string;
  readonly minorErrors: number | string;
  readonly isDone: number;
  readonly isHandedBack: number;
  readonly times: number | string;
}

function byUnit(rows: readonly UnitRow[]): Map<string, SummedShare[]> {
  const groups = Map.groupBy(rows, ({ unitId }) => unitId);
  return new Map(
    [...groups].map(([unitId, own]) => [
      unitId,
      own.map((row) => ({
        ...{ assigned: row.assigned, completed: row.completed, ...truths(row), times: Number(row.times) },
        ...{ delays: Number(row.delays), majorErrors: Number(row.majorErrors), minorErrors: Number(row.minorErrors) },
      })),
    ]),
  );
}

function whether(column: string): RawBuilder<number> {
  return sql<number>`case when ${flag(column)} then 1 else 0 end`;
}

function truths(row: {
  readonly isDone: number;
  readonly isHandedBack: number;
}): Pick<SummedShare, "isDone" | "isHandedBack"> {
  return { isDone: Number(row.isDone) === 1, isHandedBack: Number(row.isHandedBack) === 1 };
}
