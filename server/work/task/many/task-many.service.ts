import { eachOne } from "../../../audit/index.ts";
import { InvalidInput, type ManyOutcome, NotFound, type RecordRefInput, type Work } from "../../../kernel/index.ts";
import { acceptTask } from "../accepting/accepting.service.ts";
import { cancelTask, changeTaskDue, handTaskOver } from "../moving/moving.service.ts";
import { QualityVerdict } from "../task.enums.ts";
import { Task } from "../task.entity.ts";
import { taskMessages as messages } from "../task.messages.ts";
import type { HandleTasksInput } from "./task-many.inputs.ts";

type Act = (work: Work, item: RecordRefInput) => Promise<Task>;

/**
 * Accepts, moves or drops several tasks with exactly the rules of one by one; what is refused is listed, the rest is done.
 *
 * @throws InvalidInput `many.twice`, `task.manyNeeds` where the verb needs a day, a person or a reason.
 */
export function handleTasks(work: Work, input: HandleTasksInput): Promise<ManyOutcome> {
  const documentId = input.documentId ?? null;
  const acts: Readonly<Record<HandleTasksInput["verb"], () => Act>> = {
    ACCEPT: () => (each, item) =>
      acceptTask(each, { ...refOf(item), verdict: QualityVerdict.NONE, note: input.note ?? null, documentId }),
    CHANGE_DUE: () => {
      const said = { dueOn: needed(input, "dueOn"), note: needed(input, "note"), documentId };
      return (each, item) => changeTaskDue(each, { ...refOf(item), ...said });
    },
    HAND_OVER: () => handingOver(input, documentId),
    CANCEL: () => {
      const said = { note: needed(input, "note"), documentId };
      return (each, item) => cancelTask(each, { ...refOf(item), ...said });
    },
  };
  return eachOne(work, { noun: "Task", items: input.items, messages }, acts[input.verb]());
}

function handingOver(input: HandleTasksInput, documentId: string | null): Act {
  const newOwnerPersonId = needed(input, "newOwnerPersonId");
  return async (work, item) => {
    const task = await work.em.findOne(Task, { id: item.id });
    if (task === null) throw new NotFound("Task", item.id);
    const dueOn = input.dueOn ?? task.dueOn;
    const said = { note: input.note ?? null, documentId, unitId: input.unitId ?? null };
    return handTaskOver(work, { ...refOf(item), newOwnerPersonId, dueOn, ...said });
  };
}

/** The record alone, without what a service of one would take for its own. */
function refOf({ id, version }: RecordRefInput): { readonly id: string; readonly version: number } {
  return { id, version };
}

function needed(input: HandleTasksInput, field: "dueOn" | "note" | "newOwnerPersonId"): string {
  const value = input[field]?.trim();
  if (!value) throw new InvalidInput([{ path: `input.${field}`, rule: "task.manyNeeds", values: { field } }]);
  return value;
}
