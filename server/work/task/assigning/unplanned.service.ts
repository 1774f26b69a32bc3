import { assertAllowed, Forbidden, NotFound, Refused, today, type Work } from "../../../kernel/index.ts";
import { canReadStructure, readAncestors, readHeads, readOwnUnits } from "../../../organization/index.ts";
import { readUsableProducts } from "../../catalogue/product/product.read.ts";
import { documentFor, loadTask } from "../load-task.ts";
import { addEvent, noted, saveTasks } from "../task-event.writer.ts";
import { Task } from "../task.entity.ts";
import { TaskEventKind, TaskOrigin, TaskState } from "../task.enums.ts";
import { tellAssigners, tellOwner } from "../tell.ts";
import type {
  ConfirmUnplannedTaskInput,
  DeclineUnplannedTaskInput,
  ReportUnplannedTaskInput,
} from "./assigning.inputs.ts";
import { contentFaults, contentOf, searchable } from "./content.rules.ts";
import { correct } from "./corrected.ts";

/**
 * Reports unplanned work that one does oneself; it counts nothing until a head has confirmed it.
 *
 * Where nobody leads the owner, a specialist confirms it for the collective.
 *
 * @throws Forbidden `task.unitNotOwn`.
 * @throws Refused `task.assignerDoesNotLead`, `task.productNotInForce` and the faults of the content.
 */
export async function reportUnplannedTask(work: Work, input: ReportUnplannedTaskInput): Promise<Task> {
  const me = work.viewer.personId;
  const day = today(work.clock);
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  const own = await readOwnUnits(work.sql, me, day);
  if (me === null || !own.includes(input.unitId)) throw new Forbidden("task.unitNotOwn");
  const assignerPersonId = await assignerFor(work, input, me, day);
  const ids = input.productId ? [input.productId] : [];
  const [product] = (await readUsableProducts(work, { unitId: input.unitId, day, ids })).values();
  const content = contentOf(input, product, undefined);
  const faults = contentFaults(input, content, { path: "input", today: day, product });
  if (faults[0]) throw new Refused(faults[0].rule, faults[0].values, faults);
  const task = Object.assign(new Task(), content, searchable(content), {
    ...{ unitId: input.unitId, ownerPersonId: me, assignerPersonId, origin: TaskOrigin.UNPLANNED },
    ...{ duty: input.duty, dueOn: input.dueOn, assignedOn: day, state: TaskState.PROPOSED },
  });
  addEvent(work, task, { kind: TaskEventKind.PROPOSED, dueOn: task.dueOn, origin: task.origin });
  await saveTasks(work, task);
  await tellAssigners(work, task, "notice.taskProposed");
  return task;
}

/**
 * Confirms unplanned work: from now on it is a task of its owner, outside the total that was assigned. Product, quantity
 * and K are as the one who confirms it says, where that differs from the report.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.dueBeforeToday`, `task.ownerElsewhere`, `task.documentRequired`, and the faults of what is put
 *   right: `task.productNotInForce`, `task.coefficientOfProduct`, `task.quantityNotPositive`…
 */
export async function confirmUnplannedTask(work: Work, input: ConfirmUnplannedTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "confirm", input);
  const documentId = await documentFor(work, input, facts);
  const day = today(work.clock);
  const dueOn = input.dueOn ?? task.dueOn;
  if (dueOn < day) throw new Refused("task.dueBeforeToday", { dueOn, today: day });
  const own = await readOwnUnits(work.sql, task.ownerPersonId, day);
  if (!own.includes(task.unitId)) throw new Refused("task.ownerElsewhere");
  await correct(work, task, input, day);
  task.assignerPersonId = work.viewer.personId ?? task.assignerPersonId;
  Object.assign(task, { state: TaskState.ASSIGNED, dueOn, assignedOn: day });
  const note = noted(input.note);
  addEvent(work, task, { kind: TaskEventKind.ASSIGNED, dueOn, origin: task.origin, note, documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskConfirmed");
  return task;
}

/**
 * Declines unplanned work: it never counts, and stays on record with the reason.
 *
 * @throws NotFound, Forbidden `task.notLeader`, `task.ownTask`, WrongStep, Stale.
 * @throws Refused `task.documentRequired`.
 */
export async function declineUnplannedTask(work: Work, input: DeclineUnplannedTaskInput): Promise<Task> {
  const { task, facts } = await loadTask(work, "decline", input);
  const documentId = await documentFor(work, input, facts);
  task.state = TaskState.CANCELLED;
  addEvent(work, task, { kind: TaskEventKind.CANCELLED, note: noted(input.note), documentId });
  await saveTasks(work, task);
  await tellOwner(work, task, "notice.taskDeclined");
  return task;
}

/** Who is asked to confirm: the head that the owner names, or the nearest one who is somebody else. */
async function assignerFor(
  work: Work,
  { unitId, assignerPersonId }: ReportUnplannedTaskInput,
  me: string,
  day: string,
): Promise<string | null> {
  const path = [unitId, ...(await readAncestors(work.sql, unitId, day))];
  const heads = await readHeads(work.sql, path, day);
  const leading = path.flatMap((each) => heads.get(each) ?? []).filter((personId) => personId !== me);
  if (assignerPersonId === me) throw new Refused("task.ownAssignment");
  if (assignerPersonId && !leading.includes(assignerPersonId)) {
    const known = await work.sql
      .selectFrom("person")
      .select("id")
      .where("id", "=", assignerPersonId)
      .executeTakeFirst();
    throw known ? new Refused("task.assignerDoesNotLead") : new NotFound("Person", assignerPersonId);
  }
  return assignerPersonId ?? leading[0] ?? null;
}
