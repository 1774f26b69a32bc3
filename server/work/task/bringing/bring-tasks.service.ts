import { assertAllowed, denied, ALLOWED, hasRole, type Work } from "../../../kernel/index.ts";
import { STRUCTURE_ROLES } from "../../../organization/index.ts";
import { TaskCollaborator } from "../parts/task-collaborator.entity.ts";
import { saveTasks } from "../task-event.writer.ts";
import type { Task } from "../task.entity.ts";
import { type BroughtGround, externalKey, readBroughtGround } from "./brought.ground.ts";
import { findRow, type FoundRow } from "./brought.rules.ts";
import type { BroughtReason, BroughtRow, BroughtTask, SayFault } from "./brought.ts";
import { beginBrought, cancelBrought, doBrought } from "./brought.events.ts";
import { changeBrought } from "./change-brought.ts";

/** Rows whose ground is read at once. */
const PORTION = 500;

/** What is brought in. */
export interface BringTasksInput {
  readonly tasks: readonly BroughtTask[];
  /** Only say what would become of each row. */
  readonly dryRun: boolean;
}

/** What became of the rows. */
export interface BroughtTasks {
  readonly rows: readonly BroughtRow[];
  /** Whether anything was written. */
  readonly isWritten: boolean;
}

/**
 * Brings in tasks as another system knows them, by their identifiers there: new ones with everything that happened to
 * them, known ones with what has happened since. A fault in any row writes nothing at all.
 *
 * What a row leaves open changes nothing; what happened once is never changed, since events only add up.
 *
 * @throws Forbidden `import.taskNotSpecialist` for anybody but specialists (for their units) and the program itself.
 */
export async function bringTasks(work: Work, { tasks, dryRun }: BringTasksInput): Promise<BroughtTasks> {
  assertAllowed(work.viewer, hasRole(work.viewer, ...STRUCTURE_ROLES) ? ALLOWED : denied("import.taskNotSpecialist"));
  const seen = new Map<string, number>();
  const judged: Judged[] = [];
  for (let start = 0; start < tasks.length; start += PORTION) {
    const part = tasks.slice(start, start + PORTION);
    const ground = await readBroughtGround(work, part);
    for (const row of part) judged.push(judge(work, ground, row, seen));
  }
  const rows = judged.map(({ row }) => row);
  const changes = judged.flatMap(({ change }) => change ?? []);
  if (dryRun || rows.some(({ outcome }) => outcome === "FAULT")) return { rows, isWritten: false };
  for (let start = 0; start < changes.length; start += PORTION) {
    const changed: Task[] = [];
    for (const change of changes.slice(start, start + PORTION)) changed.push(await change());
    await saveTasks(work, ...changed);
  }
  return { rows, isWritten: changes.length > 0 };
}

interface Judged {
  readonly row: BroughtRow;
  readonly change: (() => Promise<Task>) | null;
}

/** What becomes of one row; nothing is written yet. */
function judge(work: Work, ground: BroughtGround, row: BroughtTask, seen: Map<string, number>): Judged {
  const faults: BroughtReason[] = [];
  const say: SayFault = (field, rule, values = {}) => faults.push({ field, rule, values });
  const key = externalKey(row);
  const first = seen.get(key);
  if (first !== undefined) say("externalId", "import.taskTwice", { row: first });
  else seen.set(key, row.row);
  const found = findRow(ground, row, say);
  const stored = ground.stored.get(key);
  const about = { row: row.row, externalId: row.externalId };
  if (stored && !work.viewer.isSystem) storedFaults(ground, stored, say);
  const change = found && faults.length === 0 ? changeOf(work, ground, { found, stored }, say) : null;
  if (faults.length > 0) return { row: { ...about, outcome: "FAULT", reasons: faults }, change: null };
  if (typeof change === "function")
    return { row: { ...about, outcome: stored ? "UPDATED" : "CREATED", reasons: [] }, change };
  const reasons = [{ rule: change ?? "import.taskSame", values: {}, field: null }];
  return { row: { ...about, outcome: "SKIPPED", reasons }, change: null };
}

/** A known task is moved on only in one's charge, and never by somebody whose own account it is, or was, part of. */
function storedFaults({ viewer, allowed, events }: BroughtGround, stored: Task, say: SayFault): void {
  if (!allowed.has(stored.unitId)) say("unitCode", "import.taskUnitOutside");
  const owners = (events.get(stored.id) ?? []).map(({ ownerPersonId }) => ownerPersonId);
  if (viewer.personId !== null && owners.includes(viewer.personId)) say("ownerCode", "import.taskOwn");
}

function changeOf(
  work: Work,
  { events }: BroughtGround,
  { found, stored }: { readonly found: FoundRow; readonly stored: Task | undefined },
  say: SayFault,
): (() => Promise<Task>) | string {
  if (stored === undefined) return () => create(work, found);
  return changeBrought(work, { task: stored, events: events.get(stored.id) ?? [], found }, say);
}

function create(work: Work, found: FoundRow): Promise<Task> {
  const task = beginBrought(work, found);
  doBrought(work, task, found, { isSubmitted: false, isDone: false });
  cancelBrought(work, task, found);
  for (const personId of new Set(found.collaboratorIds))
    work.em.persist(Object.assign(new TaskCollaborator(), { taskId: task.id, personId }));
  return Promise.resolve(task);
}
