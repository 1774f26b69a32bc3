import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../kernel/index.ts";
import { CycleStatus } from "./cycle.enums.ts";

/** What the rights over a cycle depend on. */
export interface CycleFacts {
  readonly status: CycleStatus;
  /** Whether the viewer is an organization specialist of the cycle's root unit. */
  readonly isSpecialist: boolean;
}

/** Planning is for the specialists of the root unit. */
export function canPlanCycle(viewer: Viewer, isSpecialist: boolean): Verdict {
  return viewer.isSystem || isSpecialist ? ALLOWED : denied("cycle.notSpecialist");
}

/** A cycle changes only until it is opened: evaluations copy its dates. */
export function canChangeCycle(viewer: Viewer, facts: CycleFacts): Verdict {
  return allOf(canPlanCycle(viewer, facts.isSpecialist), inStatus(facts, CycleStatus.PLANNED, "cycle.notPlanned"));
}

/** Opening makes the evaluations, once. */
export function canOpenCycle(viewer: Viewer, facts: CycleFacts): Verdict {
  return canChangeCycle(viewer, facts);
}

/** Closing ends a running cycle; whether evaluations are left is asked when it happens. */
export function canCloseCycle(viewer: Viewer, facts: CycleFacts): Verdict {
  return allOf(canPlanCycle(viewer, facts.isSpecialist), inStatus(facts, CycleStatus.OPEN, "cycle.notOpen"));
}

/** Deadlines of a cycle that is not closed may be moved further away. */
export function canExtendDeadline(viewer: Viewer, facts: CycleFacts): Verdict {
  const closed = facts.status === CycleStatus.CLOSED;
  return allOf(
    canPlanCycle(viewer, facts.isSpecialist),
    closed ? denied("cycle.notOpen", { status: facts.status }) : ALLOWED,
  );
}

function inStatus(facts: CycleFacts, wanted: CycleStatus, rule: string): Verdict {
  return facts.status === wanted ? ALLOWED : denied(rule, { status: facts.status });
}
