import type { FieldError } from "../../../kernel/index.ts";
import { TaskEventKind as Kind, TaskState } from "../task.enums.ts";
import { statesOf, type TaskVerb } from "../task.policy.ts";

/** An event of a task that happened elsewhere. */
export interface RecordedEvent {
  readonly kind: Kind;
  readonly happenedOn: string;
  readonly byPersonId: string | null;
  /** The new owner of an assignment or a taking over. */
  readonly ownerPersonId?: string | null;
  readonly dueOn?: string | null;
}

const VERB_OF: Readonly<Partial<Record<Kind, TaskVerb>>> = {
  [Kind.TAKEN_OVER]: "handOver",
  [Kind.STARTED]: "start",
  [Kind.PROGRESS]: "report",
  [Kind.SUBMITTED]: "submit",
  [Kind.RETURNED]: "return",
  [Kind.DONE]: "accept",
  [Kind.HANDED_BACK]: "handBack",
  [Kind.RELEASED]: "release",
  [Kind.DUE_CHANGED]: "changeDue",
  [Kind.EXEMPTED]: "exempt",
  [Kind.CANCELLED]: "cancel",
};

const STATE_AFTER: Readonly<Partial<Record<Kind, TaskState>>> = {
  [Kind.PROPOSED]: TaskState.PROPOSED,
  [Kind.ASSIGNED]: TaskState.ASSIGNED,
  [Kind.TAKEN_OVER]: TaskState.ASSIGNED,
  [Kind.STARTED]: TaskState.IN_PROGRESS,
  [Kind.PROGRESS]: TaskState.IN_PROGRESS,
  [Kind.SUBMITTED]: TaskState.SUBMITTED,
  [Kind.RETURNED]: TaskState.RETURNED,
  [Kind.DONE]: TaskState.DONE,
  [Kind.HANDED_BACK]: TaskState.HANDED_BACK,
  [Kind.RELEASED]: TaskState.HANDED_BACK,
  [Kind.CANCELLED]: TaskState.CANCELLED,
};

/** Where a task stands after an event; exemptions and other last days leave it where it was. */
export function stateAfter(state: TaskState | null, kind: Kind): TaskState {
  return STATE_AFTER[kind] ?? state ?? TaskState.ASSIGNED;
}

/** Whether an event may follow where the task stands; the first one is an assignment or a proposal. */
export function mayFollow(state: TaskState | null, kind: Kind): boolean {
  if (state === null) return kind === Kind.ASSIGNED || kind === Kind.PROPOSED;
  if (kind === Kind.ASSIGNED) return state === TaskState.PROPOSED;
  if (kind === Kind.CANCELLED && state === TaskState.PROPOSED) return true;
  const verb = VERB_OF[kind];
  return verb !== undefined && statesOf(verb).includes(state);
}

/** Events that only somebody else than the owner does. */
const OF_OTHERS: readonly Kind[] = [Kind.ASSIGNED, Kind.TAKEN_OVER, Kind.RETURNED, Kind.DONE, Kind.RELEASED];
/** Events that set a last day. */
const SETS_DUE: readonly Kind[] = [Kind.PROPOSED, Kind.ASSIGNED, Kind.TAKEN_OVER, Kind.RETURNED, Kind.DUE_CHANGED];

/** What is wrong with a history: its order, its days, or somebody who judged what was one's own. */
export function historyFaults(events: readonly RecordedEvent[], path: string, today: string): FieldError[] {
  const faults: FieldError[] = [];
  let [state, owner, day] = [null as TaskState | null, null as string | null, ""];
  events.forEach(({ kind, happenedOn, byPersonId, ownerPersonId, dueOn }, index) => {
    const fault = (field: string, rule: string): unknown =>
      faults.push({ path: `${path}.events.${String(index)}.${field}`, rule, values: { number: index + 1, kind } });
    if (!mayFollow(state, kind)) fault("kind", "task.historyOrder");
    if (happenedOn < day || happenedOn > today) fault("happenedOn", "task.historyDay");
    owner = ownerPersonId ?? owner;
    if (OF_OTHERS.includes(kind) && byPersonId !== null && byPersonId === owner) fault("byPersonId", "task.ownTask");
    if (SETS_DUE.includes(kind) && (!dueOn || dueOn < happenedOn)) fault("dueOn", "task.historyDue");
    [state, day] = [stateAfter(state, kind), happenedOn];
  });
  if (events.length === 0) faults.push({ path: `${path}.events`, rule: "task.historyEmpty" });
  return faults;
}
