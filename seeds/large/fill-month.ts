import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { CycleKind, CycleTrack, planCycle } from "../../server/cycle/index.ts";
import { closeCycle, openCycle } from "../../server/evaluation/index.ts";
import { loadContent, type VersionContent } from "../../server/framework/index.ts";
import { addDays, type Work } from "../../server/kernel/index.ts";
import { deriveStatistics } from "../../server/statistics/index.ts";
import { clockAt } from "../deps.ts";
import type { MonthSpan } from "../demo/calendar.ts";
import { randomFrom } from "../demo/random.ts";
import { Deciders } from "./deciders.ts";
import { dropTables, type Form, makeTables, putForms } from "./form-tables.ts";
import { type HeldMeeting, insertVotes, writeMeetings } from "./hold-votes.ts";
import { insertForms, type MonthRows } from "./insert-forms.ts";
import { type OpenedForm, readHeadedUnits, readOpenedForms } from "./opened-forms.read.ts";
import { prefixOf } from "./made-id.ts";
import { type Pattern, patternsFor, placeOf } from "./patterns.ts";

/** Forms that one statement a table fills in. */
const PORTION = 10_000;

/** A month to be filled. */
export interface MonthInput {
  readonly span: MonthSpan;
  readonly rootId: string;
  /** Told after each portion how many forms of the month are filled in. */
  readonly onForms: (done: number) => void;
}

/**
 * Opens a month, fills in everybody's form, holds the votes, decides, counts and closes it: all of it in one
 * transaction, so that an interruption leaves no half month.
 */
export async function fillMonth(work: Work, { span, rootId, onForms }: MonthInput): Promise<{ forms: number }> {
  const cycle = await openMonth(work, span, rootId);
  const opened = await readOpenedForms(work.sql, cycle.id);
  const contents = await readContents(work, opened);
  const patterns = new Patterns(contents);
  const units = await readHeadedUnits(work.sql);
  const meetings = meetingsOf(opened, contents, { span, cycleId: cycle.id });
  await writeMeetings(
    work,
    [...meetings.values()].map((meeting) => ({ ...meeting, chairPersonId: units.get(meeting.unitId)?.headId ?? null })),
  );
  const forms = formsOf(opened, { span, patterns, meetings, deciders: new Deciders(units, rootId) });
  await makeTables(work, patterns.all);
  const closedAt = `${addDays(span.endsOn, 2)}T08:00:00.000Z`;
  const rows: MonthRows = { prefix: prefixOf(closedAt), cycleName: cycle.name, closedAt, patterns: patterns.all };
  let done = 0;
  for (const portion of portionsOf(forms)) {
    await putForms(work, portion);
    await insertForms(work, rows, portion);
    await insertVotes(work, rows.prefix, portion);
    done += portion.length;
    onForms(done);
  }
  await dropTables(work);
  await readOpenings(work, cycle.openedAt, closedAt);
  await deriveStatistics(work, cycle.id);
  const { version } = await work.sql
    .selectFrom("cycle")
    .select("version")
    .where("id", "=", cycle.id)
    .executeTakeFirstOrThrow();
  await closeCycle({ ...work, clock: clockAt(closedAt) }, { cycleId: cycle.id, version });
  return { forms: forms.length };
}

async function openMonth(work: Work, span: MonthSpan, unitId: string) {
  const [year, number] = span.month.split("-");
  const at = { ...work, clock: clockAt(`${span.startsOn}T01:30:00.000Z`) };
  const name = `Tháng ${number ?? ""}/${year ?? ""}, Tỉnh Lam Giang`;
  const days = { startsOn: span.startsOn, endsOn: span.endsOn, selfDueOn: span.endsOn, voteDueOn: span.endsOn };
  const plan = { code: `TL-${span.month}`, name, kind: CycleKind.MONTH, track: CycleTrack.STATE, unitId };
  const cycle = await planCycle(at, { ...plan, ...days, decisionDueOn: addDays(span.endsOn, 5) });
  await openCycle(at, { cycleId: cycle.id, version: cycle.version });
  return { id: cycle.id, name, openedAt: cycle.openedAt ?? "" };
}

/** By the end of the month everybody has read that it had begun. */
async function readOpenings({ sql: db }: Work, openedAt: string, closedAt: string): Promise<void> {
  await sql`update notice set read_at = ${closedAt} where created_at = ${openedAt} and read_at is null`.execute(db);
}

async function readContents(work: Work, opened: readonly OpenedForm[]): Promise<Map<string, VersionContent>> {
  const ids = [...new Set(opened.map(({ frameworkVersionId }) => frameworkVersionId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await loadContent(work.sql, id)] as const)));
}

/** The patterns of a month, made when the first one of a kind comes. */
class Patterns {
  readonly all: Pattern[] = [];
  readonly #contents: ReadonlyMap<string, VersionContent>;
  readonly #byKind = new Map<string, readonly Pattern[]>();

  constructor(contents: ReadonlyMap<string, VersionContent>) {
    this.#contents = contents;
  }

  of({ frameworkVersionId, leading, positionClass, subjectType }: OpenedForm): readonly Pattern[] {
    const key = `${frameworkVersionId} ${String(Boolean(leading))} ${positionClass} ${subjectType}`;
    const known = this.#byKind.get(key);
    if (known) return known;
    const content = this.#contents.get(frameworkVersionId);
    if (!content) throw new RangeError("a form of an unknown regulation");
    const audience = { leading: Boolean(leading), class: positionClass, subjectType };
    const made = patternsFor(content, audience, this.all.length);
    this.all.push(...made);
    this.#byKind.set(key, made);
    return made;
  }
}

type Planned = Omit<HeldMeeting, "chairPersonId">;

/** One meeting for each unit whose regulation has a vote. */
function meetingsOf(
  opened: readonly OpenedForm[],
  contents: ReadonlyMap<string, VersionContent>,
  { span, cycleId }: { readonly span: MonthSpan; readonly cycleId: string },
): Map<string, Planned> {
  const meetings = new Map<string, Planned>();
  for (const { unitId, frameworkVersionId } of opened) {
    const scheme = contents.get(frameworkVersionId)?.scheme;
    if (!scheme?.steps.includes("COLLECTIVE") || meetings.has(unitId)) continue;
    const [heldAt, closedAt] = [`${span.endsOn}T02:00:00.000Z`, `${span.endsOn}T03:30:00.000Z`];
    meetings.set(unitId, { id: newId(), cycleId, unitId, quorum: scheme.ballot?.quorum ?? "1/2", heldAt, closedAt });
  }
  return meetings;
}

interface FormPlan {
  readonly span: MonthSpan;
  readonly patterns: Patterns;
  readonly meetings: ReadonlyMap<string, Planned>;
  readonly deciders: Deciders;
}

/** Those who vote come first, so that a meeting lies in one portion. */
function formsOf(opened: readonly OpenedForm[], { span, patterns, meetings, deciders }: FormPlan): Form[] {
  const seats = new Map<string, number>();
  for (const { unitId } of opened) if (meetings.has(unitId)) seats.set(unitId, (seats.get(unitId) ?? 0) + 1);
  const taken = new Map<string, number>();
  const ordered = [
    ...opened.filter(({ unitId }) => meetings.has(unitId)),
    ...opened.filter(({ unitId }) => !meetings.has(unitId)),
  ];
  return ordered.map((form, serial): Form => {
    const person = Number(form.code.slice(2));
    const pattern = patterns.of(form)[placeOf(person, span.month)];
    if (!pattern) throw new RangeError("there is no such pattern");
    const meeting = meetings.get(form.unitId);
    const seat = taken.get(form.unitId) ?? 0;
    taken.set(form.unitId, seat + 1);
    const vote = meeting ? { meetingId: meeting.id, seat, seats: seats.get(form.unitId) ?? 0 } : null;
    const { id: evaluationId, personId } = form;
    const decider = deciders.of(personId, form.unitId);
    return { serial, evaluationId, personId, pattern: pattern.number, ...momentsOf(person, span), decider, vote };
  });
}

/** People hand in in the last days before the last one, heads decide in the afternoon of the last day. */
function momentsOf(person: number, { month, endsOn }: MonthSpan): { selfAt: string; decidedAt: string } {
  const random = randomFrom(`moments ${month} ${String(person)}`);
  const minutes = (most: number): number => random.below(most) * 60_000;
  const self = Date.parse(`${addDays(endsOn, -4)}T01:00:00Z`) + random.below(3) * 86_400_000 + minutes(480);
  const decided = Date.parse(`${endsOn}T06:00:00Z`) + minutes(240);
  return { selfAt: new Date(self).toISOString(), decidedAt: new Date(decided).toISOString() };
}

/** Those who vote in one portion, the others in portions of a size that memory does not feel. */
function portionsOf(forms: readonly Form[]): Form[][] {
  const voting = forms.filter(({ vote }) => vote !== null);
  const portions = voting.length > 0 ? [voting] : [];
  for (let start = voting.length; start < forms.length; start += PORTION)
    portions.push(forms.slice(start, start + PORTION));
  return portions;
}
