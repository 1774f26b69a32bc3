import { Refused, today, type Work } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { searchable, type TaskContent } from "../assigning/content.rules.ts";
import { addEvent, type EventFacts, saveTasks } from "../task-event.writer.ts";
import { Task } from "../task.entity.ts";
import { TaskEventKind as Kind, type TaskDuty, type TaskOrigin } from "../task.enums.ts";
import { historyFaults, type RecordedEvent, stateAfter } from "./history.rules.ts";

/** A task with its history, as another system or the demo data tells it. */
export interface RecordedTask extends TaskContent {
  readonly unitId: string;
  readonly origin: TaskOrigin;
  readonly duty: TaskDuty;
  readonly externalSystem?: string | null;
  readonly externalId?: string | null;
  readonly events: readonly (RecordedEvent & Omit<EventFacts, "ownerPersonId">)[];
}

/**
 * Records tasks with histories that happened elsewhere, all of them or none; nobody is told, and what they count is
 * brought up to date. The caller has asked for the right to do so.
 *
 * @throws Refused `task.notAllRecorded` with every fault of every history as fields.
 */
export async function recordTasks(work: Work, recorded: readonly RecordedTask[]): Promise<Task[]> {
  const day = today(work.clock);
  const faults = recorded.flatMap((each, index) => {
    const path = `input.tasks.${String(index)}`;
    const isWorth = exact(each.quantity).compare(0) > 0 && exact(each.coefficient).compare(0) > 0;
    const worthless = { path: `${path}.quantity`, rule: "task.quantityNotPositive" };
    return [...historyFaults(each.events, path, day), ...(isWorth ? [] : [worthless])];
  });
  if (faults.length > 0) throw new Refused("task.notAllRecorded", { count: faults.length }, faults);
  const tasks = recorded.map((each) => recordedTask(work, each));
  await saveTasks(work, ...tasks);
  return tasks;
}

function recordedTask(work: Work, { events, ...content }: RecordedTask): Task {
  const task = Object.assign(new Task(), content, searchable(content));
  task.externalSystem ??= null;
  task.externalId ??= null;
  let isBegun = false;
  for (const event of events) {
    if (event.ownerPersonId) task.ownerPersonId = event.ownerPersonId;
    if (event.dueOn) task.dueOn = event.dueOn;
    if (event.unitId) task.unitId = event.unitId;
    const { ownerPersonId: _, ...facts } = event;
    const origin = [Kind.PROPOSED, Kind.ASSIGNED, Kind.TAKEN_OVER].includes(event.kind) ? task.origin : null;
    addEvent(work, task, { ...facts, origin });
    task.state = stateAfter(isBegun ? task.state : null, event.kind);
    task.percent = event.kind === Kind.SUBMITTED ? 100 : (event.percent ?? task.percent);
    if (event.kind === Kind.HANDED_BACK || event.kind === Kind.RELEASED) task.ownerPersonId = null;
    if (event.kind === Kind.ASSIGNED || event.kind === Kind.TAKEN_OVER) task.assignerPersonId = event.byPersonId;
    if (!isBegun || event.kind === Kind.ASSIGNED || event.kind === Kind.TAKEN_OVER) task.assignedOn = event.happenedOn;
    isBegun = true;
  }
  return task;
}
