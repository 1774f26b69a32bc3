import { today, type Work } from "../../kernel/index.ts";
import { type NewNotice, notify, remindedSpan } from "../../notice/index.ts";
import { readHeads } from "../../organization/index.ts";
import { selfLink } from "../notice/my-month.ts";
import { reminder } from "./compose.ts";
import { answerReminders, decisionReminders } from "./decision-reminders.ts";
import { opinionReminders, proposalReminders, upkeepReminders } from "./office-reminders.ts";
import { type DaySpan, readWaitingForSelf, readWaitingForVote } from "./waiting.read.ts";

/**
 * Reminds those whom an open cycle still waits for.
 *
 * Some days before the last day of a step and on it: subjects who have not handed in, voters who have not voted, Party
 * committees, specialists and whoever decides or answers an objection. Where a step of these others has no last day, or
 * it is past, they are told once a week. Specialists are told of cycles that nobody opened and of units that are late.
 * However often this runs, nobody is told of one thing twice a day.
 *
 * @returns how many reminders are new.
 */
export async function remindOfDueDays(work: Work): Promise<{ reminded: number }> {
  const day = today(work.clock);
  const span = remindedSpan(day);
  const notices = [
    ...(await selfReminders(work, span, day)),
    ...(await voteReminders(work, span, day)),
    ...(await opinionReminders(work, span, day)),
    ...(await proposalReminders(work, span, day)),
    ...(await decisionReminders(work, span, day)),
    ...(await answerReminders(work, span, day)),
    ...(await upkeepReminders(work, day)),
  ];
  return { reminded: await notify(work, notices) };
}

async function selfReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForSelf(work.sql, span);
  const heads = await readHeads(work.sql, [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))], day);
  return rows.flatMap((row) => {
    const personId = row.personId ?? (row.unitId === null ? undefined : heads.get(row.unitId));
    const rule = row.personId === null ? "reminder.unitSelf" : "reminder.self";
    if (!personId) return [];
    return reminder(row, day, { to: { personId }, rule, thing: row.id, link: selfLink(row) });
  });
}

async function voteReminders(work: Work, span: DaySpan, day: string): Promise<NewNotice[]> {
  const rows = await readWaitingForVote(work.sql, span);
  return rows.flatMap((row) =>
    reminder(row, day, {
      to: { personId: row.personId },
      rule: "reminder.vote",
      thing: row.meetingId,
      link: `/meetings/${row.meetingId}/show`,
    }),
  );
}
