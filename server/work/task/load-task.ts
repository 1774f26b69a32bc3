import { LockMode } from "@mikro-orm/core";
import { assertAllowed, type Look, NotFound, Refused, Stale, type Work, WrongStep } from "../../kernel/index.ts";
import { LegalDocument } from "../../framework/index.ts";
import { readTaskFacts } from "./parts/parts.read.ts";
import { Task } from "./task.entity.ts";
import { isEntitled, isTimely, needsDocument, statesOf, type TaskFacts, type TaskVerb } from "./task.policy.ts";
import { readTask } from "./task.read.ts";

/** A task that the viewer may do the verb to, locked until the end of the transaction. */
export interface LoadedTask {
  readonly task: Task;
  readonly facts: TaskFacts;
}

/**
 * Loads a task for a verb.
 *
 * @param version version that was read; left out where the verb adds something beside others.
 * @throws NotFound when there is none, or not for this viewer.
 * @throws Forbidden when the viewer may not do it, WrongStep when not now, Stale when it changed since it was read.
 */
export async function loadTask(
  work: Work,
  verb: TaskVerb,
  { id, version }: { readonly id: string; readonly version?: number },
): Promise<LoadedTask> {
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  await readTask(look, id);
  const task = await work.em.findOne(Task, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const facts = (await readTaskFacts(look, [id])).get(id);
  if (task === null || facts === undefined) throw new NotFound("Task", id);
  assertAllowed(work.viewer, isEntitled(work.viewer, facts, verb));
  if (version !== undefined && version !== task.version) throw new Stale("Task", id, task.version);
  if (!isTimely(facts, verb).allowed) throw new WrongStep(task.state, statesOf(verb));
  return { task, facts };
}

/**
 * The document that the input names, after it was found to exist; a specialist never decides without one.
 *
 * @throws NotFound when there is no such document.
 * @throws Refused `task.documentRequired`.
 */
export async function documentOf(
  work: Work,
  { documentId }: { readonly documentId?: string | null },
  isNeeded: boolean,
): Promise<string | null> {
  if (!documentId) {
    if (isNeeded) throw new Refused("task.documentRequired");
    return null;
  }
  if ((await work.em.count(LegalDocument, { id: documentId })) === 0) throw new NotFound("LegalDocument", documentId);
  return documentId;
}

/** The same, for a verb on a loaded task. */
export function documentFor(
  work: Work,
  input: { readonly documentId?: string | null },
  facts: TaskFacts,
): Promise<string | null> {
  return documentOf(work, input, needsDocument(work.viewer, facts));
}
