import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** A catalogue belongs to no unit: every specialist may add to it. */
export function canDefinePosition(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.ORG_SPECIALIST) ? ALLOWED : denied("access.none");
}

/** A position in use is changed by a specialist whose grants cover every unit that uses it today. */
export function canChangePosition(viewer: Viewer, facts: { readonly usedElsewhere: boolean }): Verdict {
  const define = canDefinePosition(viewer);
  if (!define.allowed || viewer.isSystem) return define;
  return facts.usedElsewhere ? denied("position.usedElsewhere") : ALLOWED;
}
