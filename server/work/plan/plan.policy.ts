import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { PlanState } from "./plan.enums.ts";

/** What the rules about a plan need to know about it and the viewer. */
export interface PlanFacts {
  readonly state: PlanState;
  /** Whose plan it is; null: the unit's. */
  readonly personId: string | null;
  readonly submittedByPersonId: string | null;
  /** The viewer heads the unit or one above it. */
  readonly leads: boolean;
  /** A specialist's grant covers the unit. */
  readonly organized: boolean;
  /** The person whose plan it is heads the unit, so that a specialist records what was decided. */
  readonly isHeads: boolean;
}

/** What one is to a plan. */
type Part = "OWNER" | "LEADER" | "SPECIALIST";

/** What somebody may do to a plan. */
export type PlanVerb = "save" | "submit" | "discard" | "adopt" | "return" | "assign" | "close";

const { DRAFT, SUBMITTED, RETURNED, ADOPTED } = PlanState;

const STATES: Readonly<Record<PlanVerb, readonly PlanState[]>> = {
  save: [DRAFT, RETURNED],
  submit: [DRAFT, RETURNED],
  discard: [DRAFT],
  adopt: [SUBMITTED],
  return: [SUBMITTED, ADOPTED],
  assign: [ADOPTED],
  close: [ADOPTED],
};

const WRITING: readonly PlanVerb[] = ["save", "submit", "discard"];

/**
 * Whether the viewer is somebody who may ever do it: a person writes one's own plan; heads and specialists write the
 * unit's. A head of the unit or above adopts, and a specialist records with its document what was decided about the
 * unit's or a head's plan. Nobody adopts one's own, nor what one submitted.
 */
export function isEntitled(viewer: Viewer, facts: PlanFacts, verb: PlanVerb): Verdict {
  if (viewer.isSystem) return ALLOWED;
  const parts = partsOf(viewer, facts);
  if (WRITING.includes(verb)) {
    const writers: readonly Part[] = facts.personId === null ? ["LEADER", "SPECIALIST"] : ["OWNER"];
    const rule = facts.personId === null ? "plan.notLeader" : "plan.notOwner";
    return writers.some((part) => parts.includes(part)) ? ALLOWED : denied(rule);
  }
  if (parts.includes("OWNER") || (verb === "adopt" && isSubmitter(viewer, facts))) return denied("plan.own");
  return parts.length > 0 ? ALLOWED : denied("plan.notLeader");
}

/** Whether the plan stands where it may be done. */
export function isTimely({ state }: Pick<PlanFacts, "state">, verb: PlanVerb): Verdict {
  return STATES[verb].includes(state) ? ALLOWED : denied("plan.wrongState");
}

/** Both. */
export function mayDo(viewer: Viewer, facts: PlanFacts, verb: PlanVerb): Verdict {
  return allOf(isEntitled(viewer, facts, verb), isTimely(facts, verb));
}

/** States in which it may be done. */
export function statesOf(verb: PlanVerb): readonly PlanState[] {
  return STATES[verb];
}

/** A specialist records what others decided and names its document. */
export function needsDocument(viewer: Viewer, { leads }: Pick<PlanFacts, "leads">): boolean {
  return !viewer.isSystem && !leads;
}

/** Who begins a plan: a person in one's own unit for oneself; a head or a specialist for the unit. */
export function canDraft(
  viewer: Viewer,
  { isOwn, isPersonal, leads, organized }: { isOwn: boolean; isPersonal: boolean; leads: boolean; organized: boolean },
): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (isPersonal) return isOwn ? ALLOWED : denied("plan.unitNotOwn");
  return leads || organized ? ALLOWED : denied("plan.notLeader");
}

function isSubmitter(viewer: Viewer, { submittedByPersonId }: PlanFacts): boolean {
  return viewer.personId !== null && viewer.personId === submittedByPersonId;
}

function partsOf(viewer: Viewer, { personId, leads, organized, isHeads }: PlanFacts): Part[] {
  if (viewer.personId !== null && viewer.personId === personId) return ["OWNER"];
  const parts: Part[] = leads ? ["LEADER"] : [];
  if (organized && (personId === null || isHeads)) parts.push("SPECIALIST");
  return parts;
}
