import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** Whoever may act on the ground of a document: specialists, deciding authorities and heads; auditors read along. */
export function canReadRegister(viewer: Viewer, { headsUnit }: { readonly headsUnit: boolean }): Verdict {
  if (headsUnit || hasRole(viewer, Role.ORG_SPECIALIST, Role.AUTHORITY, Role.AUDITOR)) return ALLOWED;
  return denied("document.notForActing");
}
