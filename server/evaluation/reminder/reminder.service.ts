import { type Look, today, type Work } from "../../kernel/index.ts";
import {
  NoticeKind,
  type NewNotice,
  notify,
  type ReminderMoment,
  remindedSpan,
  reminderOn,
} from "../../notice/index.ts";
import { readHeads } from "../../organization/index.ts";
import { readRights } from "../evaluation/rights.read.ts";
import {
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
 * not handed in, voters who have not voted, heads who have not decided. Each is told once ahead and once on the day,
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

/** One reminder for each head and cycle, with the number of evaluations that wait. */
async function decisionReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForDecision(work.sql, span);
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const waiting = new Map<string, { row: Waiting; personId: string; count: number }>();
  for (let start = 0; start < rows.length; start += PORTION) {
    const portion = rows.slice(start, start + PORTION);
    const rights = await readRights(
      look,
      portion.map(({ id }) => id),
    );
    for (const row of portion) {
      const decider = rights.get(row.id)?.decider;
      if (decider?.kind !== "HEAD") continue;
      const key = `${row.cycleId} ${decider.personId}`;
      const known = waiting.get(key);
      waiting.set(key, { row, personId: decider.personId, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...waiting.values()].flatMap(({ row, personId, count }) =>
    reminder(row, day, { personId, rule: "reminder.decision", thing: row.cycleId, link: "/evaluations", count }),
  );
}

interface Reminded {
  readonly personId: string | undefined;
  readonly rule: string;
  /** What the reminder is about, for telling two of them apart. */
  readonly thing: string;
  readonly link: string;
  readonly count?: number;
}

function reminder(waiting: Waiting, day: string, { personId, rule, thing, link, count = 1 }: Reminded): NewNotice[] {
  const when: ReminderMoment | null = waiting.dueOn === null ? null : reminderOn(day, waiting.dueOn);
  if (personId === undefined || waiting.dueOn === null || when === null) return [];
  return [
    {
      to: { personId },
      kind: NoticeKind.REMINDER,
      rule: when === "TODAY" ? `${rule}.today` : rule,
      values: { cycle: waiting.cycleName, dueOn: waiting.dueOn.split("-").reverse().join("/"), count },
      link,
      dedupeKey: `${rule}:${thing}:${waiting.dueOn}:${when}`,
    },
  ];
}
