import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { canOrganize } from "../unit/unit.policy.ts";

/** What the policies of a delegation need to know. */
export interface DelegationFacts {
  /** A specialist's grant of the viewer covers the unit today. */
  readonly covered: boolean;
  /** Who heads the unit today, as head or acting head. */
  readonly headId: string | null;
  readonly fromPersonId: string | null;
  readonly toPersonId: string;
}

/**
 * A head delegates one's own title; the specialists of the unit record what a document says. Nobody makes oneself
 * somebody's delegate.
 */
export function canDelegate(viewer: Viewer, facts: DelegationFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (viewer.personId !== null && viewer.personId === facts.toPersonId) return denied("delegation.own");
  return canKeepDelegations(viewer, facts);
}

/** Whether the viewer keeps the delegations of the unit: its specialists and its head. */
export function canKeepDelegations(
  viewer: Viewer,
  facts: Pick<DelegationFacts, "covered" | "headId"> & { readonly fromPersonId?: string | null },
): Verdict {
  const isHead = viewer.personId !== null && viewer.personId === facts.headId;
  if (isHead && (facts.fromPersonId ?? viewer.personId) === viewer.personId) return ALLOWED;
  return canOrganize(viewer, facts);
}
