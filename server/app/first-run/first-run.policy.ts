import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** The way to the first cycle is walked by administrators and specialists; nobody else may count what is there. */
export function canPrepare(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN, Role.ORG_SPECIALIST) ? ALLOWED : denied("firstRun.notKeeper");
}
