import { ALLOWED, allOf, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";
import { ErasureState } from "./erasure-run.entity.ts";

/** What the policies must know of an erasure. */
export interface ErasureFacts {
  readonly state: ErasureState;
  readonly proposedById: string | null;
}

/** Rules and erasures are read by those who decide on them, and by auditors. */
export function canReadRetention(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN, Role.AUDITOR) ? ALLOWED : denied("retention.administratorOnly");
}

/** An administrator sets rules and proposes erasures; neither shows any content. */
export function canSetRetention(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN) ? ALLOWED : denied("retention.administratorOnly");
}

/** What the policy of a proposal must know of the class. */
export interface ClassFacts {
  readonly hasRuleInForce: boolean;
  /** An erasure of the class waits for approval or for the night. */
  readonly hasOpenErasure: boolean;
  readonly dueRecords: number;
  readonly untilDay: string | null;
}

/** Only what a rule in force lets go today is proposed, once at a time. */
export function canProposeErasure(viewer: Viewer, facts: ClassFacts): Verdict {
  const { hasRuleInForce, hasOpenErasure, dueRecords, untilDay } = facts;
  return allOf(
    canSetRetention(viewer),
    hasRuleInForce ? ALLOWED : denied("erasure.noRule"),
    hasOpenErasure ? denied("erasure.open") : ALLOWED,
    dueRecords > 0 ? ALLOWED : denied("erasure.nothing", { untilDay: untilDay ?? "" }),
  );
}

/** A second person, administrator or auditor, approves. */
export function canApproveErasure(viewer: Viewer, facts: ErasureFacts): Verdict {
  const isSecond = viewer.isSystem || viewer.accountId !== facts.proposedById;
  return allOf(
    canReadRetention(viewer),
    facts.state === ErasureState.PROPOSED ? ALLOWED : denied("erasure.state", { state: facts.state }),
    isSecond ? ALLOWED : denied("erasure.secondPerson"),
  );
}

/** Until it is done it can be given up. */
export function canDropErasure(viewer: Viewer, { state }: ErasureFacts): Verdict {
  const isOpen = state === ErasureState.PROPOSED || state === ErasureState.APPROVED;
  return allOf(canReadRetention(viewer), isOpen ? ALLOWED : denied("erasure.state", { state }));
}
