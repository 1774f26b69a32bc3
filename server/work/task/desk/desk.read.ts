/*
 * Counts of what waits for the viewer, of tasks that the viewer may read.
 */
import { type RawBuilder, sql } from "kysely";
import { addDays, assertAllowed, type Look, today } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { WORKING_STATES } from "../task.policy.ts";
import { TaskState } from "../task.enums.ts";
import { MineTask, type WorkDesk } from "./desk.views.ts";
import { minePlace } from "./mine.read.ts";

/** What waits for the viewer today. */
export async function readWorkDesk(look: Look): Promise<WorkDesk> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = today(look.clock);
  const open = sql`task.state in (${sql.join([...WORKING_STATES])})`;
  const state = (wanted: TaskState): RawBuilder<unknown> => sql`task.state = ${wanted}`;
  const own = await minePlace(look, MineTask.OWN);
  const assigned = await minePlace(look, MineTask.ASSIGNED_BY_ME);
  const [toAccept, toConfirm, toHandOn] = [
    await minePlace(look, MineTask.TO_ACCEPT),
    await minePlace(look, MineTask.TO_CONFIRM),
    await minePlace(look, MineTask.TO_HAND_ON),
  ];
  const conditions: Record<keyof WorkDesk, RawBuilder<unknown>> = {
    toStart: sql`${own} and ${state(TaskState.ASSIGNED)}`,
    inProgress: sql`${own} and ${state(TaskState.IN_PROGRESS)}`,
    returned: sql`${own} and ${state(TaskState.RETURNED)}`,
    submitted: sql`${own} and ${state(TaskState.SUBMITTED)}`,
    dueThisWeek: sql`${own} and ${open} and task.due_on between ${day} and ${sundayOf(day)}`,
    late: sql`${own} and ${open} and task.due_on < ${day}`,
    assignedLate: sql`${assigned} and ${open} and task.due_on < ${day}`,
    ...{ toAccept, toConfirm, toHandOn },
  };
  const names = Object.keys(conditions) as (keyof WorkDesk)[];
  const row = await look.sql
    .selectFrom("task")
    .select(names.map((name) => sql<number>`sum(case when ${conditions[name]} then 1 else 0 end)`.as(name)))
    .where(sql<boolean>`(${own} or ${assigned} or ${toAccept} or ${toConfirm} or ${toHandOn})`)
    .executeTakeFirstOrThrow();
  return Object.fromEntries(names.map((name) => [name, Number(row[name] ?? 0)])) as unknown as WorkDesk;
}

/** The Sunday of the week of a day. Example: Wednesday 2026-07-15 → 2026-07-19. */
export function sundayOf(day: string): string {
  return addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);
}
