import { type FieldError, Refused, type Work } from "../../../kernel/index.ts";
import type { UsableProduct } from "../../catalogue/product/product.read.ts";
import { documentOf } from "../load-task.ts";
import { TaskCollaborator } from "../parts/task-collaborator.entity.ts";
import { addEvent, noted, saveTasks } from "../task-event.writer.ts";
import { Task } from "../task.entity.ts";
import { TaskEventKind, TaskState } from "../task.enums.ts";
import { tellOwner } from "../tell.ts";
import { assertAssigns, type Ground, peopleFaults, readGround, readProducts } from "./assignment.checks.ts";
import type { AssignTaskInput, AssignTasksInput, TaskToAssignInput } from "./assigning.inputs.ts";
import { contentFaults, contentOf, searchable, type TaskContent } from "./content.rules.ts";
import { loadWholes, partFaults, type Whole } from "./whole-task.ts";

/**
 * Assigns a task to its one owner. K is kept as it is today: a later version of the catalogue changes nothing.
 *
 * @throws NotFound when unit, person, document or the long task do not exist, or not for this viewer.
 * @throws Forbidden `task.notLeader`, `task.ownAssignment`.
 * @throws Refused with the rule of the first fault and all of them as fields: `task.ownerElsewhere`,
 *   `task.ownerIsCollaborator`, `task.dueBeforeToday`, `task.productNotInForce`, `task.coefficientNotPositive`…
 */
export async function assignTask(work: Work, input: AssignTaskInput): Promise<Task> {
  const { tasks, faults } = await prepare(work, [{ input, path: "input" }]);
  const [first] = faults;
  if (first) throw new Refused(first.rule, first.values, faults);
  await keep(work, tasks);
  return tasks[0] as Task;
}

/**
 * Assigns several tasks, all of them or none; also splits a long task into outputs of persons, which then count instead
 * of it; what somebody else gave is split by that person's superior, with a reason.
 *
 * @param planned the lines of a plan that the tasks come from, where they do.
 * @throws NotFound, Forbidden as for one task.
 * @throws Refused `task.notAllAssigned` with every fault of every task as fields.
 */
export async function assignTasks(work: Work, input: AssignTasksInput, planned?: PlannedTasks): Promise<Task[]> {
  const path = planned?.path ?? "input.tasks";
  const wanted = input.tasks.map((each, index) => ({ input: each, path: `${path}.${String(index)}` }));
  const { tasks, faults } = await prepare(work, wanted);
  tasks.forEach((task, index) => (task.planItemId = planned?.planItemIds[index] ?? null));
  if (faults.length > 0) throw new Refused("task.notAllAssigned", { count: faults.length }, faults);
  await keep(work, tasks);
  return tasks;
}

/** Lines of a plan from which tasks are assigned, in the order of the tasks. */
export interface PlannedTasks {
  readonly planItemIds: readonly string[];
  /** Where the tasks stand in the input, for faults. */
  readonly path: string;
}

interface Wanted {
  readonly input: TaskToAssignInput;
  readonly path: string;
}

/** Makes the tasks, and lists what is wrong with any of them; nothing is persisted when something is. */
async function prepare(work: Work, wanted: readonly Wanted[]): Promise<{ tasks: Task[]; faults: FieldError[] }> {
  const inputs = wanted.map(({ input }) => input);
  const people = inputs.flatMap((input) => [input.ownerPersonId, ...(input.collaboratorPersonIds ?? [])]);
  const units = inputs.map(({ unitId }) => unitId);
  const ground = await readGround(work, units, people);
  for (const input of inputs) await documentOf(work, input, assertAssigns(ground, input));
  const wholes = await loadWholes(work, inputs);
  const products = await readProducts(work, inputs, ground.day);
  const faults: FieldError[] = [];
  const tasks = wanted.map(({ input, path }) => {
    const whole = input.parentTaskId ? wholes.get(input.parentTaskId) : undefined;
    const product = input.productId ? products.get(input.unitId)?.get(input.productId) : undefined;
    const content = contentOf(input, product, whole?.task);
    faults.push(...faultsOf(ground, { input, path }, { content, product, whole }));
    return taskOf(work, input, content, ground.day);
  });
  if (faults.length === 0) tasks.forEach((task, index) => begin(work, task, inputs[index]));
  if (faults.length === 0)
    for (const { task } of wholes.values()) Object.assign(task, { isSplit: true, saveCount: task.saveCount + 1 });
  return { tasks, faults };
}

function begin(work: Work, task: Task, input?: TaskToAssignInput): void {
  const { dueOn, origin } = task;
  const [documentId, note] = [input?.documentId ?? null, noted(input?.note)];
  addEvent(work, task, { kind: TaskEventKind.ASSIGNED, dueOn, origin, documentId, note });
  for (const personId of new Set(input?.collaboratorPersonIds ?? []))
    work.em.persist(Object.assign(new TaskCollaborator(), { taskId: task.id, personId }));
}

interface Made {
  readonly content: TaskContent;
  readonly product: UsableProduct | undefined;
  readonly whole: Whole | undefined;
}

function faultsOf(ground: Ground, { input, path }: Wanted, { content, product, whole }: Made): FieldError[] {
  const faults = [
    ...contentFaults(input, content, { path, today: ground.day, product }),
    ...peopleFaults(ground, input, input.collaboratorPersonIds ?? [], path),
  ];
  if (Boolean(input.externalId) !== Boolean(input.externalSystem))
    faults.push({ path: `${path}.externalId`, rule: "task.externalPair" });
  if (whole && faults.length === 0)
    faults.push(...partFaults(whole, { ...content, origin: input.origin, note: noted(input.note) }, path));
  return faults;
}

function taskOf(work: Work, input: TaskToAssignInput, content: TaskContent, day: string): Task {
  const { unitId, ownerPersonId, origin, duty, dueOn, parentTaskId, externalSystem, externalId } = input;
  return Object.assign(new Task(), content, searchable(content), {
    ...{ unitId, ownerPersonId, origin, duty, dueOn, parentTaskId: parentTaskId ?? null },
    ...{ externalSystem: externalSystem ?? null, externalId: externalId ?? null },
    ...{ assignerPersonId: work.viewer.personId, assignedOn: day, state: TaskState.ASSIGNED },
  });
}

async function keep(work: Work, tasks: readonly Task[]): Promise<void> {
  const wholeIds = [...new Set(tasks.flatMap(({ parentTaskId }) => parentTaskId ?? []))];
  const wholes = await work.em.find(Task, { id: { $in: wholeIds } });
  await saveTasks(work, ...wholes, ...tasks);
  for (const task of tasks) await tellOwner(work, task, "notice.taskAssigned");
}
