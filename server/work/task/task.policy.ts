import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { TaskState } from "./task.enums.ts";

/** What the rules about a task need to know about it and the viewer. */
export interface TaskFacts {
  readonly state: TaskState;
  readonly ownerPersonId: string | null;
  readonly assignerPersonId: string | null;
  /** The viewer owned it at some time. */
  readonly hasOwned: boolean;
  /** The viewer heads the unit of the task or one above it. */
  readonly leads: boolean;
  /** The viewer heads a unit above all those over the task that the assigner heads; true where that is none. */
  readonly outranks: boolean;
  /** A specialist's grant covers the unit, and the owner, or the last one, heads it. */
  readonly specialist: boolean;
}

/** What one is to a task. */
type Part = "OWNER" | "ASSIGNER" | "GIVER" | "SUPERIOR" | "LEADER" | "SPECIALIST";

/** What somebody may do to a task. */
export type TaskVerb =
  | "start"
  | "report"
  | "submit"
  | "handBack"
  | "accept"
  | "return"
  | "exempt"
  | "confirm"
  | "decline"
  | "handOver"
  | "release"
  | "changeDue"
  | "cancel"
  | "collaborate"
  | "split";

const { PROPOSED, ASSIGNED, IN_PROGRESS, SUBMITTED, RETURNED, DONE, HANDED_BACK } = TaskState;

/** States in which the owner works on it. */
export const WORKING_STATES: readonly TaskState[] = [ASSIGNED, IN_PROGRESS, RETURNED];

const JUDGES: readonly Part[] = ["ASSIGNER", "LEADER", "SPECIALIST"];
const HEADS: readonly Part[] = ["LEADER", "SPECIALIST"];
/** Who takes a task out of what was assigned: whoever gave it and still leads there, or that person's superior. */
const GIVERS: readonly Part[] = ["GIVER", "SUPERIOR", "SPECIALIST"];

/** Who may do what, and when: the one table of a task's life. */
const VERBS: Readonly<Record<TaskVerb, { by: readonly Part[]; states: readonly TaskState[]; rule: string }>> = {
  start: { by: ["OWNER"], states: [ASSIGNED], rule: "task.notOwner" },
  report: { by: ["OWNER"], states: WORKING_STATES, rule: "task.notOwner" },
  submit: { by: ["OWNER"], states: WORKING_STATES, rule: "task.notOwner" },
  handBack: { by: ["OWNER"], states: WORKING_STATES, rule: "task.notOwner" },
  accept: { by: JUDGES, states: [SUBMITTED], rule: "task.notAssigner" },
  return: { by: JUDGES, states: [SUBMITTED], rule: "task.notAssigner" },
  exempt: { by: HEADS, states: [...WORKING_STATES, SUBMITTED, DONE, HANDED_BACK], rule: "task.notLeader" },
  confirm: { by: HEADS, states: [PROPOSED], rule: "task.notLeader" },
  decline: { by: HEADS, states: [PROPOSED], rule: "task.notLeader" },
  handOver: { by: HEADS, states: [...WORKING_STATES, HANDED_BACK], rule: "task.notLeader" },
  release: { by: HEADS, states: WORKING_STATES, rule: "task.notLeader" },
  changeDue: { by: HEADS, states: WORKING_STATES, rule: "task.notLeader" },
  cancel: { by: GIVERS, states: [...WORKING_STATES, SUBMITTED, HANDED_BACK], rule: "task.notGiver" },
  collaborate: { by: JUDGES, states: [...WORKING_STATES, SUBMITTED, HANDED_BACK], rule: "task.notLeader" },
  split: { by: GIVERS, states: WORKING_STATES, rule: "task.notGiver" },
};

/**
 * Whether the viewer is somebody who may ever do it. The owner only works on the task: nobody accepts, returns, excuses,
 * moves or drops one's own; who owned it once does not drop or split it either, since that would clear one's own account.
 * A leader does not drop or split what another one gave, unless that one is below: else late work would leave the numbers.
 */
export function isEntitled(viewer: Viewer, facts: TaskFacts, verb: TaskVerb): Verdict {
  if (viewer.isSystem) return ALLOWED;
  const { by, rule } = VERBS[verb];
  const parts = partsOf(viewer, facts);
  if ((verb === "cancel" || verb === "split") && facts.hasOwned) return denied("task.ownTask");
  if (by.some((part) => parts.includes(part))) return ALLOWED;
  return denied(parts.includes("OWNER") ? "task.ownTask" : rule);
}

/** Whether the task stands where it may be done. */
export function isTimely({ state }: Pick<TaskFacts, "state">, verb: TaskVerb): Verdict {
  return VERBS[verb].states.includes(state) ? ALLOWED : denied("task.wrongState");
}

/** Both. */
export function mayDo(viewer: Viewer, facts: TaskFacts, verb: TaskVerb): Verdict {
  return allOf(isEntitled(viewer, facts, verb), isTimely(facts, verb));
}

/** States in which it may be done. */
export function statesOf(verb: TaskVerb): readonly TaskState[] {
  return VERBS[verb].states;
}

/** A specialist records what the collective decided about a head and names its document. */
export function needsDocument(viewer: Viewer, facts: TaskFacts): boolean {
  if (viewer.isSystem) return false;
  const parts = partsOf(viewer, facts);
  return parts.includes("SPECIALIST") && !parts.includes("LEADER");
}

/** What an assignment to somebody needs to know. */
export interface AssignmentFacts {
  readonly ownerPersonId: string;
  /** The viewer heads the unit or one above it. */
  readonly leads: boolean;
  /** A specialist's grant covers the unit, and the future owner heads it. */
  readonly specialist: boolean;
}

/** Who assigns: a head of the unit or above; for a head whom nobody leads, a specialist who records the collective. */
export function canAssign(viewer: Viewer, { ownerPersonId, leads, specialist }: AssignmentFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (viewer.personId === ownerPersonId) return denied("task.ownAssignment");
  return leads || specialist ? ALLOWED : denied("task.notLeader");
}

/** Whether somebody else gave it: who splits it then says why. */
export function isOthers(viewer: Viewer, { assignerPersonId }: Pick<TaskFacts, "assignerPersonId">): boolean {
  return !viewer.isSystem && assignerPersonId !== null && assignerPersonId !== viewer.personId;
}

function partsOf(viewer: Viewer, facts: TaskFacts): Part[] {
  const { ownerPersonId, assignerPersonId, leads, outranks, specialist } = facts;
  if (viewer.personId !== null && viewer.personId === ownerPersonId) return ["OWNER"];
  const parts: Part[] = [];
  const isAssigner = viewer.personId !== null && viewer.personId === assignerPersonId;
  if (isAssigner) parts.push("ASSIGNER");
  if (isAssigner && leads) parts.push("GIVER");
  if (leads && outranks) parts.push("SUPERIOR");
  if (leads) parts.push("LEADER");
  if (specialist) parts.push("SPECIALIST");
  return parts;
}
