import { today, type Work } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { searchable } from "../assigning/content.rules.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import type { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";
import { cancelBrought, doBrought, happen } from "./brought.events.ts";
import type { FoundRow } from "./brought.rules.ts";
import type { BroughtField, SayFault } from "./brought.ts";

/** A task that is known already, with what happened to it and what the row says. */
export interface Known {
  readonly task: Task;
  readonly events: readonly TaskEvent[];
  readonly found: FoundRow;
}

/**
 * What brings a known task to what the row says, or the rule why nothing is done: it says nothing new, or its owner has
 * handed the task on since. What cannot change is a fault.
 *
 * Texts change; another last day, handing in, acceptance and dropping are new events; owner, unit, product, quantity, K,
 * day and kind of the assignment, and days of what happened stay.
 */
export function changeBrought(work: Work, known: Known, say: SayFault): (() => Promise<Task>) | string {
  const { task, found, events } = known;
  const isFormer = found.ownerId !== task.ownerPersonId && events.some((one) => one.ownerPersonId === found.ownerId);
  if (isFormer) return "import.taskHandedOn";
  if (!fixedAgree(known, say)) return "import.taskSame";
  const standing = {
    isSubmitted: lastOf(known, TaskEventKind.SUBMITTED) !== null,
    isDone: task.state === TaskState.DONE,
  };
  const { title, output, detail, dueOn, submittedOn, acceptedOn, cancelledOn } = found.row;
  const texts = { title: title ?? task.title, output: output ?? task.output, detail: detail ?? task.detail };
  const isReworded = texts.title !== task.title || texts.output !== task.output || texts.detail !== task.detail;
  const isOver = standing.isDone || task.state === TaskState.CANCELLED;
  const movesDue = dueOn !== task.dueOn && !isOver && task.state !== TaskState.SUBMITTED;
  const isNew =
    movesDue || (submittedOn !== null && !standing.isSubmitted) || (acceptedOn !== null && !standing.isDone);
  const drops = cancelledOn !== null && task.state !== TaskState.CANCELLED;
  if (!isReworded && !isNew && !drops) return "import.taskSame";
  return () => {
    Object.assign(task, texts, searchable({ ...texts, productCode: task.productCode }));
    task.saveCount += 1;
    if (movesDue) {
      happen(work, task, found, { kind: TaskEventKind.DUE_CHANGED, happenedOn: dueDay(work, found), dueOn });
      task.dueOn = dueOn;
    }
    doBrought(work, task, found, standing);
    if (drops) cancelBrought(work, task, found);
    return Promise.resolve(task);
  };
}

/** A last day was changed at the latest when the product was handed in. */
function dueDay(work: Work, { row: { submittedOn } }: FoundRow): string {
  const day = today(work.clock);
  return submittedOn !== null && submittedOn < day ? submittedOn : day;
}

/** Says which of what cannot change differs. */
function fixedAgree(known: Known, say: SayFault): boolean {
  const { task, found } = known;
  const { row } = found;
  let agrees = true;
  const differ = (field: BroughtField, isSame: boolean, rule = "import.taskFixed"): void => {
    if (isSame) return;
    agrees = false;
    say(field, rule);
  };
  differ("ownerCode", task.ownerPersonId === found.ownerId, "import.taskOwnerChanged");
  if (row.unitCode !== null) differ("unitCode", found.unitId === task.unitId);
  if (row.productCode !== null) differ("productCode", found.product?.code === task.productCode);
  if (row.quantity !== null) differ("quantity", exact(row.quantity).equals(exact(task.quantity)));
  if (row.coefficient !== null) differ("coefficient", exact(row.coefficient).equals(exact(task.coefficient)));
  if (row.origin !== null) differ("origin", row.origin === task.origin);
  differ("assignedOn", row.assignedOn === task.assignedOn);
  const [submitted, done] = [firstOf(known, TaskEventKind.SUBMITTED), lastOf(known, TaskEventKind.DONE)];
  if (row.submittedOn !== null && submitted) differ("submittedOn", submitted.happenedOn === row.submittedOn);
  if (row.acceptedOn !== null && done) differ("acceptedOn", done.happenedOn === row.acceptedOn);
  const isOver = task.state === TaskState.DONE || task.state === TaskState.CANCELLED;
  if (task.state === TaskState.CANCELLED) differ("cancelledOn", row.cancelledOn !== null, "import.taskIsCancelled");
  if (task.state === TaskState.DONE) differ("cancelledOn", row.cancelledOn === null, "import.taskCancelledDone");
  if (isOver || task.state === TaskState.SUBMITTED) differ("dueOn", row.dueOn === task.dueOn);
  return agrees;
}

function lastOf({ events }: Known, kind: TaskEventKind): TaskEvent | null {
  return events.findLast((event) => event.kind === kind) ?? null;
}

function firstOf({ events }: Known, kind: TaskEventKind): TaskEvent | null {
  return events.find((event) => event.kind === kind) ?? null;
}
