/*
 * What tasks come to, over the shares that the viewer may read: one's own, those of units that one heads, and those of
 * units that a specialist's or auditor's grant covers. Errors and delays take off what the regulation of the person
 * says. A fixed number of statements.
 */
import { type RawBuilder, sql } from "kysely";
import { Forbidden, InvalidInput, type Look, type PageInput, Role, today, window } from "../../kernel/index.ts";
import { closureHolds, inScope, readHeadScope, readInScope, unitScope } from "../../organization/index.ts";
import { exactText, NO_DEDUCTIONS } from "../../rating/index.ts";
import {
  type AppliedRegulation,
  readKindRows,
  readPeopleByRule,
  readPersonRows,
  readRuleOf,
  readTaskCounts,
  type Regulating,
  type RuledShare,
  type RuleKey,
} from "./measure-rows.read.ts";
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
export async function readWorkMeasure(
  look: Look,
  personId: string,
  days: Days,
  regulating: Regulating,
): Promise<WorkMeasure> {
  assertDays(days);
  const { readable, reads } = await readReadable(look);
  if (!reads && look.viewer.personId !== personId) throw new Forbidden("work.measureHidden");
  const where = sql<boolean>`s.person_id = ${personId} and ${readable}`;
  const rows = await readPersonRows(look, days, where, regulating.keyOf(days));
  const rule = rows[0]?.rule ?? (await readRuleOf(look.sql, personId, regulating.keyOf(days)));
  const regulations = await regulating.find(look.sql, rule === null ? [] : [rule], days);
  return measureOf(personId, days, rows, rule, regulations);
}

/**
 * What the tasks of a unit come to in a period: person by person, and together.
 *
 * @throws Forbidden `work.measureHidden` when the viewer neither heads the unit nor has a grant over it.
 * @throws InvalidInput `work.measureDays`.
 */
export async function readUnitWork(
  look: Look,
  query: UnitWorkQuery,
  regulating: Regulating,
): Promise<UnitWorkMeasures> {
  assertDays(query);
  const { readable, scope } = await readReadable(look);
  const isCovered =
    look.viewer.isSystem || (await readInScope(look.sql, scope, [query.unitId], today(look.clock))).size > 0;
  if (!isCovered) throw new Forbidden("work.measureHidden");
  const below = sql<boolean>`s.unit_id in (select t.descendant_id from unit_closure t join unit d on d.id = t.descendant_id
    where t.ancestor_id = ${query.unitId} and ${closureHolds("t", "d", query.to)})`;
  const within = query.includesSubtree ? below : sql<boolean>`s.unit_id = ${query.unitId}`;
  const where = sql<boolean>`${within} and ${readable}`;
  const key = regulating.keyOf(query);
  const { people, total } = await readPeople(look, query, where);
  const ofPeople = sql<boolean>`s.person_id in (${sql.join(people)}) and ${where}`;
  const rows = people.length === 0 ? [] : await readPersonRows(look, query, ofPeople, key);
  const kinds = await readKindRows(look, query, where, key);
  const rules = [...new Set([...rows, ...kinds].flatMap(({ rule }) => rule ?? []))];
  const regulations = await regulating.find(look.sql, rules, query);
  const own = Map.groupBy(rows, (row) => row.personId);
  return {
    items: people.map((personId) => {
      const each = own.get(personId) ?? [];
      return measureOf(personId, query, each, each[0]?.rule ?? null, regulations);
    }),
    total,
    unit: { ...totalsOf(kinds, regulations), ...(await readTaskCounts(look, query, where)) },
    unregulated: await countUnregulated(look, query, where, { key, kinds, regulations }),
  };
}

function measureOf(
  personId: string,
  { from, to }: Days,
  rows: readonly RuledShare[],
  rule: string | null,
  regulations: Regulations,
): WorkMeasure {
  const regulation = (rule === null ? null : regulations.get(rule)) ?? null;
  return { personId, from, to, regulation, ...totalsOf(rows, regulations) };
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

type Regulations = ReadonlyMap<string, AppliedRegulation>;

/** People whose work no regulation measures; asked only where there are such kinds. */
async function countUnregulated(
  look: Look,
  days: Days,
  where: RawBuilder<boolean>,
  { key, kinds, regulations }: { key: RuleKey; kinds: readonly RuledShare[]; regulations: Regulations },
): Promise<number> {
  const isKnown = (rule: string | null): boolean => rule !== null && regulations.has(rule);
  if (kinds.every(({ rule }) => isKnown(rule))) return 0;
  const counts = await readPeopleByRule(look, days, where, key);
  return counts.reduce((sum, { rule, people }) => sum + (isKnown(rule) ? 0 : people), 0);
}

/**
 * The sums and measures of shares, exact, each share less what the regulation of its person takes off; b and c are
 * empty where that is not known of all.
 */
function totalsOf(shares: readonly RuledShare[], regulations: Regulations): WorkTotals {
  const measures = workMeasures(shares, ({ rule }) => (rule === null ? null : regulations.get(rule)) ?? NO_DEDUCTIONS);
  const { assigned, completed, quantityShare, qualityShare, progressShare, ...rest } = measures;
  const { tasks, done, onTime, late, handedBack, delays, majorErrors, minorErrors } = rest;
  return {
    quantity: quantityShare && exactText(quantityShare),
    quality: qualityShare && exactText(qualityShare),
    progress: progressShare && exactText(progressShare),
    ...{ assigned: exactText(assigned), completed: exactText(completed) },
    ...{ tasks, done, onTime, late, handedBack, delays, majorErrors, minorErrors },
    overdue: shares.reduce((sum, { isOverdue, times }) => sum + (isOverdue ? (times ?? 1) : 0), 0),
  };
}
