/*
 * One's own last days, by the secret of the address alone: an unknown or ended one, or that of a closed account, finds
 * nothing. Only tasks of which the person is the owner.
 */
import { addDays, type Clock, columns, type Look, type Sql, today, Unauthenticated } from "../../kernel/index.ts";
import { TaskState } from "../task/task.enums.ts";
import { feedTokenHash } from "./feed.service.ts";
import type { TaskFeed } from "./task-feed.entity.ts";

const STATES = [TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.RETURNED, TaskState.SUBMITTED];

/** Days back in which what is done still stands in the calendar. */
const KEPT_DAYS = 60;
const MOST_TASKS = 1_000;

/** A task as a calendar shows it. */
export interface FeedTask {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly output: string;
  readonly dueOn: string;
  readonly state: TaskState;
  readonly unit: string;
}

/** One's own address, without its secret; null while there is none. */
export async function readTaskFeed({ sql, viewer }: Look): Promise<Pick<TaskFeed, "id" | "openedAt"> | null> {
  if (viewer.accountId === null) throw new Unauthenticated();
  const row = await sql
    .selectFrom("task_feed")
    .select(columns("task_feed", "id", "openedAt"))
    .where("account_id", "=", viewer.accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** Tasks behind an address, by last day; null when the address is unknown. */
export async function readFeedTasks(sql: Sql, token: string, clock: Clock): Promise<FeedTask[] | null> {
  const feed = await sql
    .selectFrom("task_feed")
    .innerJoin("account", "account.id", "task_feed.account_id")
    .select("account.person_id as personId")
    .where("task_feed.token_hash", "=", feedTokenHash(token))
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  if (!feed?.personId) return null;
  return sql
    .selectFrom("task")
    .innerJoin("unit", "unit.id", "task.unit_id")
    .select([...columns("task", "id", "version", "title", "output", "dueOn", "state"), "unit.name as unit"])
    .where("task.owner_person_id", "=", feed.personId)
    .where((eb) =>
      eb.or([
        eb("task.state", "in", STATES),
        eb.and([eb("task.state", "=", TaskState.DONE), eb("task.due_on", ">=", addDays(today(clock), -KEPT_DAYS))]),
      ]),
    )
    .orderBy("task.due_on")
    .orderBy("task.id")
    .limit(MOST_TASKS)
    .execute();
}
