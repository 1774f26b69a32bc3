import { addDays } from "../../kernel/index.ts";
import { type NewNotice, NoticeKind, reminderOn } from "../../notice/index.ts";
import type { Waiting } from "./waiting.read.ts";

/** What somebody is reminded of. */
export interface Reminded {
  readonly to: NewNotice["to"];
  /** Rule of the sentence while the last day is near, such as `reminder.self`. */
  readonly rule: string;
  /** Rule of the sentence where there is no last day or it is past; without one nothing is said then. */
  readonly waits?: string;
  /** What the reminder is about, for telling two of them apart. */
  readonly thing: string;
  readonly link: string;
  readonly count?: number;
  /** What else the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * The notice of a day about something that waits: ahead of its last day, on it, and once a week where it has none or it
 * is past. None when it is not yet time.
 */
export function reminder(waiting: Waiting, day: string, about: Reminded): NewNotice[] {
  const { to, rule, waits, thing, link, count = 1, values = {} } = about;
  const { dueOn } = waiting;
  const named = { ...values, cycle: waiting.cycleName, count };
  const when = dueOn === null ? null : reminderOn(day, dueOn);
  if (dueOn !== null && when !== null) {
    const told = { rule: when === "TODAY" ? `${rule}.today` : rule, dedupeKey: `${rule}:${thing}:${dueOn}:${when}` };
    const shown = dueOn.split("-").reverse().join("/");
    return [{ to, kind: NoticeKind.REMINDER, ...told, values: { ...named, dueOn: shown }, link }];
  }
  if (waits === undefined || (dueOn !== null && dueOn > day)) return [];
  return [
    { to, kind: NoticeKind.TASK, rule: waits, values: named, link, dedupeKey: `${waits}:${thing}:${mondayOf(day)}` },
  ];
}

/** The Monday of the week of a day. Example: Wednesday 2026-07-15 → 2026-07-13. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}
