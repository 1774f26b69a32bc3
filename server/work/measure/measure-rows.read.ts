/*
 * Shares of a period as measures sum them, alike ones together, each with what tells the regulation of its person. One
 * statement a function.
 */
import { type RawBuilder, sql } from "kysely";
import { type Look, type Sql, today } from "../../kernel/index.ts";
import { flag } from "../../organization/index.ts";
import { type Deductions, NO_DEDUCTIONS } from "../../rating/index.ts";
import { WORKING_STATES } from "../task/task.policy.ts";
import { type SummedShare, workMeasures } from "./measures.ts";
import type { Days } from "./shares.read.ts";

/** The regulation that somebody's work of a period is rated under, as far as measures depend on it. */
export interface AppliedRegulation extends Deductions {
  readonly versionId: string;
}

/**
 * How reads of measures learn which regulation applies to whom. Evaluations know it, and hand it to these reads.
 */
export interface Regulating {
  /**
   * SQL: what tells the regulation of the person of a share `s` in the days; null where the person held no post. People
   * of one kind have one key, so that sums go by kinds, not by people.
   */
  readonly keyOf: (days: Days) => RawBuilder<string | null>;
  /** The regulations behind such keys, in a fixed number of statements; missing where none applies. */
  readonly find: (db: Sql, keys: readonly string[], days: Days) => Promise<ReadonlyMap<string, AppliedRegulation>>;
}

/** SQL that tells the regulation of the person of a share `s`. */
export type RuleKey = RawBuilder<string | null>;

/** Shares with what tells the regulation of whose they are. */
export type RuledShare = SummedShare & {
  readonly personId: string;
  readonly rule: string | null;
  /** Still being worked on, and the last day of the task has passed. */
  readonly isOverdue: boolean;
};

interface RawRow {
  readonly personId: string;
  readonly rule: string | null;
  readonly assigned: string;
  readonly completed: string;
  readonly delays: number | string;
  readonly majorErrors: number | string;
  readonly minorErrors: number | string;
  readonly isDone: number;
  readonly isHandedBack: number;
  readonly isOverdue: number;
  readonly times: number | string;
}

/** By person. */
export function readPersonRows(look: Look, days: Days, where: RawBuilder<boolean>, key: RuleKey) {
  return readRows(look, days, where, { personId: sql<string>`s.person_id`, key });
}

/** By kind of people: few rows, however many people there are. */
export function readKindRows(look: Look, days: Days, where: RawBuilder<boolean>, key: RuleKey) {
  return readRows(look, days, where, { personId: sql<string>`''`, key });
}

async function readRows(
  look: Look,
  { from, to }: Days,
  where: RawBuilder<boolean>,
  { personId, key }: { readonly personId: RawBuilder<string>; readonly key: RuleKey },
): Promise<RuledShare[]> {
  const { rows } = await sql<RawRow>`select k."personId", k.rule, k.assigned, k.completed, k.delays, k."majorErrors",
      k."minorErrors", k."isDone", k."isHandedBack", k."isOverdue", count(*) as times
    from (select ${personId} as "personId", ${key} as rule, s.assigned, s.completed, s.delays,
        s.major_errors as "majorErrors", s.minor_errors as "minorErrors",
        case when ${flag("s.is_done")} then 1 else 0 end as "isDone",
        case when ${flag("s.is_handed_back")} then 1 else 0 end as "isHandedBack",
        case when not ${flag("s.is_done")} and ${overdue(today(look.clock))} then 1 else 0 end as "isOverdue"
      from task_share s where s.due_on between ${from} and ${to} and ${where}) k
    group by k."personId", k.rule, k.assigned, k.completed, k.delays, k."majorErrors", k."minorErrors", k."isDone",
      k."isHandedBack", k."isOverdue"`.execute(look.sql);
  return rows.map(summed);
}

function overdue(day: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from task o where o.id = s.task_id and o.owner_person_id = s.person_id
    and o.due_on < ${day} and o.state in (${sql.join([...WORKING_STATES])}))`;
}

function summed(row: RawRow): RuledShare {
  return {
    ...{ personId: row.personId, rule: row.rule },
    ...{ assigned: row.assigned, completed: row.completed, times: Number(row.times) },
    ...{ delays: Number(row.delays), majorErrors: Number(row.majorErrors), minorErrors: Number(row.minorErrors) },
    ...{ isDone: Number(row.isDone) === 1, isHandedBack: Number(row.isHandedBack) === 1 },
    isOverdue: Number(row.isOverdue) === 1,
  };
}

/** What tells the regulation of somebody, shares or none. */
export async function readRuleOf(db: Sql, personId: string, key: RuleKey): Promise<string | null> {
  const { rows } = await sql<{
    rule: string | null;
  }>`select ${key} as rule from (select id as person_id from person where id = ${personId}) s`.execute(db);
  return rows[0]?.rule ?? null;
}

/** How many people there are of each kind. */
export async function readPeopleByRule(
  look: Look,
  { from, to }: Days,
  where: RawBuilder<boolean>,
  key: RuleKey,
): Promise<{ readonly rule: string | null; readonly people: number }[]> {
  const { rows } = await sql<{ rule: string | null; people: number | string }>`select k.rule, count(*) as people
    from (select ${key} as rule from (select distinct s.person_id from task_share s
      where s.due_on between ${from} and ${to} and ${where}) s) k
    group by k.rule`.execute(look.sql);
  return rows.map(({ rule, people }) => ({ rule, people: Number(people) }));
}

/** How many tasks there are: one that went from hand to hand is one, done when somebody did it. */
export async function readTaskCounts(look: Look, { from, to }: Days, where: RawBuilder<boolean>) {
  const { rows } = await sql<RawRow>`select '' as "personId", '0' as assigned, '0' as completed, one.delays,
      0 as "majorErrors", 0 as "minorErrors", one."isDone", 0 as "isHandedBack", 0 as "isOverdue",
      count(*) as times
    from (select sum(s.delays) as delays, max(case when ${flag("s.is_done")} then 1 else 0 end) as "isDone"
      from task_share s where s.due_on between ${from} and ${to} and ${where} group by s.task_id) one
    group by one.delays, one."isDone"`.execute(look.sql);
  const { tasks, done, onTime, late } = workMeasures(rows.map(summed), () => NO_DEDUCTIONS);
  return { tasks, done, onTime, late };
}
