import { ALLOWED, allOf, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";
import { DataRequestState } from "./data-request.enums.ts";

/** What the policies must know of a request. */
export interface DataRequestFacts {
  readonly personId: string;
  readonly state: DataRequestState;
  readonly extensionReason: string | null;
  /** Whether a specialist's right of the viewer reaches the unit that answers. */
  readonly isCovered: boolean;
}

type Policy = (viewer: Viewer, facts: DataRequestFacts) => Verdict;

/** Whoever stands for a person asks about the own data, and about nobody else's. */
export function canSendDataRequest(viewer: Viewer): Verdict {
  return viewer.personId !== null ? ALLOWED : denied("dataRequest.noPerson");
}

/** A specialist of the unit, who is not the person. */
export const canHandle: Policy = (viewer, { personId, isCovered }) => {
  if (viewer.isSystem) return ALLOWED;
  if (!hasRole(viewer, Role.ORG_SPECIALIST) || !isCovered) return denied("dataRequest.notSpecialist");
  return viewer.personId === personId ? denied("dataRequest.own") : ALLOWED;
};

/** Once, by a specialist. */
export const canAnswerDataRequest: Policy = (viewer, facts) =>
  allOf(canHandle(viewer, facts), inState(facts, DataRequestState.SENT));

/** Once, while it is being done. */
export const canExtendDataRequest: Policy = (viewer, facts) =>
  allOf(
    canHandle(viewer, facts),
    inState(facts, DataRequestState.ACCEPTED),
    facts.extensionReason === null ? ALLOWED : denied("dataRequest.extended"),
  );

/** What was accepted is completed. */
export const canCompleteDataRequest: Policy = (viewer, facts) =>
  allOf(canHandle(viewer, facts), inState(facts, DataRequestState.ACCEPTED));

/** The person takes it back until it is done. */
export const canWithdrawDataRequest: Policy = (viewer, facts) => {
  if (viewer.personId !== facts.personId) return denied("dataRequest.notOwn");
  const isOpen = [DataRequestState.SENT, DataRequestState.ACCEPTED].includes(facts.state);
  return isOpen ? ALLOWED : denied("dataRequest.closed");
};

function inState(facts: DataRequestFacts, state: DataRequestState): Verdict {
  return facts.state === state ? ALLOWED : denied("dataRequest.state", { state: facts.state });
}
