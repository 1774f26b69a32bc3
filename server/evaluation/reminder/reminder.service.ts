import { type Look, today, type Work } from "../../kernel/index.ts";
import {
  NoticeKind,
  type NewNotice,
  notify,
  type ReminderMoment,
  remindedSpan,
  reminderOn,
} from "../../notice/index.ts";
import { readBodiesByIds, readHeads } from "../../organization/index.ts";
import type { Decider } from "../authority/decider.ts";
import { readRights } from "../evaluation/rights.read.ts";
import {
  readOfficers,
  readWaitingForDecision,
  readWaitingForSelf,
  readWaitingForVote,
  type DaySpan,
  type Waiting,
} from "./waiting.read.ts";

/** Evaluations whose deciders are looked up at a time. */
const PORTION = 2_000;

/**
 * Reminds those whom an open cycle still waits for, some days before the last day of a step and on it: subjects who have
 * not handed in, voters who have not voted, heads and officers of collectives that have not decided. Each is told once ahead and once on the day,
 * however often this runs.
 *
 * @returns how many reminders are new.
 */
export async function remindOfDueDays(work: Work): Promise<{ reminded: number }> {
  const day = today(work.clock);
  const span = remindedSpan(day);
  const notices = [
    ...(await selfReminders(work, span, day)),
    ...(await voteReminders(work, span, day)),
    ...(await decisionReminders(work, span, day)),
  ];
  return { reminded: await notify(work, notices) };
}

async function selfReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForSelf(work.sql, span);
  const heads = await readHeads(work.sql, [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))], day);
  return rows.flatMap((row) => {
    const personId = row.personId ?? (row.unitId === null ? undefined : heads.get(row.unitId));
    const rule = row.personId === null ? "reminder.unitSelf" : "reminder.self";
    return reminder(row, day, { personId, rule, thing: row.id, link: `/my-evaluations/${row.id}` });
  });
}

async function voteReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForVote(work.sql, span);
  return rows.flatMap((row) =>
    reminder(row, day, {
      personId: row.personId,
      rule: "reminder.vote",
      thing: row.meetingId,
      link: `/meetings/${row.meetingId}/show`,
    }),
  );
}

/** What waits in one cycle for one head, or for one collective. */
interface WaitingCount {
  readonly row: Waiting;
  readonly decider: NamedDecider;
  readonly count: number;
}

type NamedDecider = Exclude<Decider, { readonly kind: "AUTHORITY" }>;

/**
 * One reminder for each decider and cycle, with the number of evaluations that wait; of a collective to its chair and its
 * secretary, who convene it.
 */
async function decisionReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const counts = await countByDecider(work, await readWaitingForDecision(work.sql, span));
  const bodyIds = [...new Set(counts.flatMap(({ decider }) => (decider.kind === "BODY" ? [decider.bodyId] : [])))];
  const officers = await readOfficers(work.sql, bodyIds, day);
  const bodies = bodyIds.length === 0 ? new Map() : await readBodiesByIds(lookOf(work), bodyIds);
  return counts.flatMap(({ row, decider, count }) => {
    if (decider.kind === "HEAD") {
      const { personId } = decider;
      return reminder(row, day, {
        personId,
        rule: "reminder.decision",
        thing: row.cycleId,
        link: "/evaluations",
        count,
      });
    }
    const { bodyId } = decider;
    const about = { rule: "reminder.body", thing: `${row.cycleId}:${bodyId}`, link: "/meetings", count };
    const values = { body: bodies.get(bodyId)?.name ?? "" };
    return (officers.get(bodyId) ?? []).flatMap((personId) => reminder(row, day, { ...about, personId, values }));
  });
}

async function countByDecider(work: Work, rows: readonly (Waiting & { id: string })[]): Promise<WaitingCount[]> {
  const counts = new Map<string, WaitingCount>();
  for (let start = 0; start < rows.length; start += PORTION) {
    const portion = rows.slice(start, start + PORTION);
    const rights = await readRights(
      lookOf(work),
      portion.map(({ id }) => id),
    );
    for (const row of portion) {
      const decider = rights.get(row.id)?.decider;
      if (decider === undefined || decider.kind === "AUTHORITY") continue;
      const key = `${row.cycleId} ${decider.kind === "HEAD" ? decider.personId : decider.bodyId}`;
      counts.set(key, { row, decider, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function lookOf({ sql, viewer, clock }: Work): Look {
  return { sql, viewer, clock };
}

interface Reminded {
  readonly personId: string | undefined;
  readonly rule: string;
  /** What the reminder is about, for telling two of them apart. */
  readonly thing: string;
  readonly link: string;
  readonly count?: number;
  /** What else the sentence names. */
  readonly values?: Readonly<Record<string, string>>;
}

function reminder(waiting: Waiting, day: string, about: Reminded): NewNotice[] {
  const { personId, rule, thing, link, count = 1, values = {} } = about;
  const when: ReminderMoment | null = waiting.dueOn === null ? null : reminderOn(day, waiting.dueOn);
  if (personId === undefined || waiting.dueOn === null || when === null) return [];
  return [
    {
      to: { personId },
      kind: NoticeKind.REMINDER,
      rule: when === "TODAY" ? `${rule}.today` : rule,
      values: { ...values, cycle: waiting.cycleName, dueOn: waiting.dueOn.split("-").reverse().join("/"), count },
      link,
      dedupeKey: `${rule}:${thing}:${waiting.dueOn}:${when}`,
    },
  ];
}
