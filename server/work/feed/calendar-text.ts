import ical, { ICalCalendarMethod } from "ical-generator";
import { addDays, LOCAL_ZONE } from "../../kernel/index.ts";
import { TaskState } from "../task/task.enums.ts";
import type { FeedTask } from "./feed.read.ts";

const STATES: Partial<Record<TaskState, string>> = {
  ASSIGNED: "Đã giao",
  IN_PROGRESS: "Đang thực hiện",
  RETURNED: "Trả lại để hoàn thiện",
  SUBMITTED: "Chờ nghiệm thu",
  DONE: "Đã hoàn thành",
};

/** Characters that no line of a calendar may hold; line breaks are escaped by the format. */

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/**
 * Last days as an iCalendar text: each a whole day, so that it is the same day in every time zone.
 *
 * Example: due on 2026-07-20 → DTSTART;VALUE=DATE:20260720, DTEND;VALUE=DATE:20260721.
 *
 * @param origin address of the console, for links; null leaves them out.
 */
export function taskCalendar(tasks: readonly FeedTask[], origin: string | null, now: Date): string {
  const calendar = ical({
    name: "Thời hạn nhiệm vụ – Khung",
    prodId: { company: "Khung", product: "Tasks", language: "VI" },
    // A zone of the calendar itself would take the Z off its moments, which the format demands.
    x: [{ key: "X-WR-TIMEZONE", value: LOCAL_ZONE }],
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const { id, version, title, output, dueOn, state, unit } of tasks)
    calendar.createEvent({
      id: `${id}@khung`,
      sequence: version,
      stamp: now,
      allDay: true,
      start: dayOf(dueOn),
      end: dayOf(addDays(dueOn, 1)),
      summary: `${state === TaskState.DONE ? "✓ " : ""}${clean(title)}`,
      description: [clean(output), clean(unit), STATES[state] ?? ""].filter(Boolean).join("\n"),
      ...(origin === null ? {} : { url: `${origin}/#/tasks/${id}` }),
    });
  return calendar.toString();
}

/** Without a zone the library reads days in UTC, whatever the machine's zone is. */
function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, " ");
}
