import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";
import { ADMIN_ROLES, needsApproval } from "./grant.rules.ts";

/** What the policies must know of a grant. */
export interface GrantFacts {
  readonly accountId: string;
  readonly role: Role;
  /** Whether a specialist's right of the viewer reaches the grant's unit, and all below it where the grant does. */
  readonly isCovered: boolean;
}

/** A grant as it stands. */
export interface StandingGrantFacts extends GrantFacts {
  readonly grantedBy: string | null;
  readonly approvedAt: string | null;
  readonly revokedAt: string | null;
}

/** Administrators grant everywhere, specialists within their units and never the roles that reach beyond; nobody to oneself. */
export function canGrantRole(viewer: Viewer, facts: GrantFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (facts.accountId === viewer.accountId) return denied("grant.toOneself");
  return mayGrant(viewer, facts);
}

/** A second account that may grant the same, neither the grantor nor the receiver. */
export function canApproveGrant(viewer: Viewer, facts: StandingGrantFacts): Verdict {
  if (facts.revokedAt !== null) return denied("grant.revoked");
  if (facts.approvedAt !== null) return denied("grant.approved");
  if (!needsApproval(facts.role)) return denied("grant.noApproval");
  if (viewer.isSystem) return ALLOWED;
  if (facts.accountId === viewer.accountId || facts.grantedBy === viewer.accountId)
    return denied("grant.needsApproval");
  return mayGrant(viewer, facts);
}

/** Who may grant may revoke; an administrator does not take the own right of administration, so that one remains. */
export function canRevokeGrant(viewer: Viewer, facts: StandingGrantFacts): Verdict {
  if (facts.revokedAt !== null) return denied("grant.revoked");
  if (viewer.isSystem) return ALLOWED;
  if (facts.accountId === viewer.accountId && facts.role === Role.SYSTEM_ADMIN)
    return denied("grant.ownAdministration");
  return mayGrant(viewer, facts);
}

function mayGrant(viewer: Viewer, facts: GrantFacts): Verdict {
  if (hasRole(viewer, Role.SYSTEM_ADMIN)) return ALLOWED;
  if (ADMIN_ROLES.includes(facts.role)) return denied("grant.adminRole");
  return facts.isCovered ? ALLOWED : denied("grant.scope");
}
