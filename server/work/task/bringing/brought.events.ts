import type { Work } from "../../../kernel/index.ts";
import { searchable } from "../assigning/content.rules.ts";
import { addEvent, type EventFacts } from "../task-event.writer.ts";
import { Task } from "../task.entity.ts";
import { QualityVerdict, TaskDuty, TaskEventKind, TaskOrigin, TaskState } from "../task.enums.ts";
import type { FoundRow } from "./brought.rules.ts";

/** A task with its assignment, as the row says. */
export function beginBrought(work: Work, found: FoundRow): Task {
  const { row, unitId, ownerId, assignerId, product } = found;
  const content = {
    ...{
      productId: product?.id ?? null,
      productCode: product?.code ?? null,
      groupNumber: product?.groupNumber ?? null,
    },
    ...{
      title: row.title ?? product?.name ?? "",
      output: row.output ?? product?.output ?? "",
      detail: row.detail ?? "",
    },
    ...{ quantity: row.quantity ?? "1", coefficient: product?.coefficient ?? row.coefficient ?? "1" },
  };
  const { externalSystem, externalId, assignedOn, dueOn } = row;
  const origin = row.origin ?? TaskOrigin.PLANNED;
  const task = Object.assign(new Task(), content, searchable(content), {
    ...{ unitId, ownerPersonId: ownerId, assignerPersonId: assignerId, origin, duty: TaskDuty.DIRECT },
    ...{ externalSystem, externalId, assignedOn, dueOn, state: TaskState.ASSIGNED },
  });
  happen(work, task, found, { kind: TaskEventKind.ASSIGNED, happenedOn: assignedOn, dueOn, origin });
  return task;
}

/** What stands of a task already. */
export interface Standing {
  readonly isSubmitted: boolean;
  readonly isDone: boolean;
}

/**
 * Adds what the row says beyond what stands: handed in, sent back once for each further error, accepted with the last.
 *
 * Two major errors → handed in, sent back (major), handed in again on the same day, accepted (major): the new last day of
 * a return is the day itself, so that it makes no delay.
 */
export function doBrought(work: Work, task: Task, found: FoundRow, { isSubmitted, isDone }: Standing): void {
  const { submittedOn, acceptedOn } = found.row;
  const quantity = found.row.acceptedQuantity ?? task.quantity;
  if (submittedOn !== null && !isSubmitted) {
    happen(work, task, found, { kind: TaskEventKind.SUBMITTED, happenedOn: submittedOn, quantity: task.quantity });
    Object.assign(task, { state: TaskState.SUBMITTED, percent: 100 });
  }
  if (acceptedOn === null || isDone) return;
  const verdicts = verdictsOf(found);
  for (const verdict of verdicts.slice(0, -1)) {
    const day = { happenedOn: acceptedOn };
    happen(work, task, found, { kind: TaskEventKind.RETURNED, verdict, dueOn: acceptedOn, ...day });
    happen(work, task, found, { kind: TaskEventKind.SUBMITTED, quantity: task.quantity, ...day });
  }
  const verdict = verdicts.at(-1) ?? QualityVerdict.NONE;
  happen(work, task, found, { kind: TaskEventKind.DONE, happenedOn: acceptedOn, quantity, verdict });
  task.state = TaskState.DONE;
}

/** Drops the task where the row says so. */
export function cancelBrought(work: Work, task: Task, found: FoundRow): void {
  const { cancelledOn } = found.row;
  if (cancelledOn === null) return;
  happen(work, task, found, { kind: TaskEventKind.CANCELLED, happenedOn: cancelledOn });
  task.state = TaskState.CANCELLED;
}

/** An event as the other system knows it: the owner hands in, who assigned it does the rest. */
export function happen(work: Work, task: Task, { row, ownerId, assignerId }: FoundRow, facts: EventFacts): void {
  const byPersonId = facts.kind === TaskEventKind.SUBMITTED ? ownerId : assignerId;
  addEvent(work, task, { byPersonId, note: `${row.externalSystem}: ${row.externalId}`, ...facts });
}

function verdictsOf({ row: { majorErrors, minorErrors } }: FoundRow): QualityVerdict[] {
  return [
    ...Array.from({ length: minorErrors ?? 0 }, () => QualityVerdict.MINOR),
    ...Array.from({ length: majorErrors ?? 0 }, () => QualityVerdict.MAJOR),
  ];
}
