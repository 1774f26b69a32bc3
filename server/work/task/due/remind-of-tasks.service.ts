import { addDays, type Sql, today, type Work } from "../../../kernel/index.ts";
import { type NewNotice, NoticeKind, notify } from "../../../notice/index.ts";
import type { TaskState } from "../task.enums.ts";
import { WORKING_STATES } from "../task.policy.ts";

/** Days back in which a missed last day is still told of, so that a server that was down tells of it later. */
const TOLD_DAYS = 30;

/**
 * Reminds owners of tasks that are due today or tomorrow, and tells owners and assigners of those whose last day has
 * passed. However often this runs, nobody is told of one last day of a task twice in one way.
 *
 * @returns how many notices are new.
 */
export async function remindOfTasks(work: Work): Promise<{ reminded: number }> {
  const day = today(work.clock);
  const rows = await readDue(work.sql, addDays(day, -TOLD_DAYS), addDays(day, 1));
  const notices = rows.flatMap(({ id, dueOn, ownerPersonId, assignerPersonId }): NewNotice[] => {
    const about = { link: `/tasks/${id}`, values: { dueOn: dueOn.split("-").reverse().join("/") } };
    const notice = (personId: string | null, kind: NoticeKind, rule: string): NewNotice[] =>
      personId === null ? [] : [{ ...about, to: { personId }, kind, rule, dedupeKey: `${rule}:${id}:${dueOn}` }];
    if (dueOn >= day) return notice(ownerPersonId, NoticeKind.REMINDER, "notice.taskDue");
    return [
      ...notice(ownerPersonId, NoticeKind.REMINDER, "notice.taskLate"),
      ...notice(assignerPersonId, NoticeKind.INFORMATION, "notice.taskLateOfOther"),
    ];
  });
  return { reminded: await notify(work, notices) };
}

async function readDue(sql: Sql, from: string, to: string) {
  const working: readonly TaskState[] = WORKING_STATES;
  return sql
    .selectFrom("task")
    .select(["id", "due_on as dueOn", "owner_person_id as ownerPersonId", "assigner_person_id as assignerPersonId"])
    .where("state", "in", [...working])
    .where("due_on", ">=", from)
    .where("due_on", "<=", to)
    .orderBy("due_on")
    .orderBy("id")
    .execute();
}
