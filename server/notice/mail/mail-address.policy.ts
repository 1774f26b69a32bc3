import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** An address is its owner's, and the administrators'. */
export function canSetMailAddress(viewer: Viewer, accountId: string): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (viewer.accountId === null) return denied("session.required");
  return viewer.accountId === accountId || hasRole(viewer, Role.SYSTEM_ADMIN) ? ALLOWED : denied("mailAddress.others");
}
