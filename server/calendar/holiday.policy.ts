import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../kernel/index.ts";

/** The calendar of the whole installation is kept by its administrators. */
export function canKeepCalendar(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.SYSTEM_ADMIN) ? ALLOWED : denied("access.none");
}
