import { ALLOWED, allOf, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** What the policies must know of an account. */
export interface AccountFacts {
  readonly id: string;
  readonly disabledAt: string | null;
}

/** Only who administers the system creates, closes and opens accounts and issues password links. */
export function canManageAccounts(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN) ? ALLOWED : denied("account.adminOnly");
}

/** Nobody closes the own account, so that the last administrator stays in. */
export function canDisableAccount(viewer: Viewer, { id, disabledAt }: AccountFacts): Verdict {
  const isOwn = id === viewer.accountId ? denied("account.disableOneself") : ALLOWED;
  return allOf(canManageAccounts(viewer), isOwn, disabledAt === null ? ALLOWED : denied("account.disabled"));
}

/** Only a closed account can be opened. */
export function canEnableAccount(viewer: Viewer, { disabledAt }: AccountFacts): Verdict {
  return allOf(canManageAccounts(viewer), disabledAt === null ? denied("account.open") : ALLOWED);
}

/** A closed account gets no new password; one's own is changed with the current one. */
export function canIssuePasswordLink(viewer: Viewer, { disabledAt }: AccountFacts): Verdict {
  return allOf(canManageAccounts(viewer), disabledAt === null ? ALLOWED : denied("account.disabled"));
}

/** Administrators see every account, specialists those of the people in their units. */
export function canListAccounts(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN, Role.ORG_SPECIALIST) ? ALLOWED : denied("account.list");
}
