import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** The role whose grant lets change the structure of the units that it covers. */
export const STRUCTURE_ROLES: readonly Role[] = [Role.ORG_SPECIALIST];

/** Units, positions, posts and collectives are open to everybody who is signed in. */
export function canReadStructure(viewer: Viewer): Verdict {
  return viewer.isSystem || viewer.accountId !== null ? ALLOWED : denied("access.none");
}

/** What the policies of a unit need to know. */
export interface UnitFacts {
  /** A specialist's grant of the viewer covers the unit today. */
  readonly covered: boolean;
  /** The unit has a last day. */
  readonly ended: boolean;
}

/** Whether the viewer may change the structure at a unit, for verbs that also suit an ended one. */
export function canOrganize(viewer: Viewer, facts: { readonly covered: boolean }): Verdict {
  if (viewer.isSystem || facts.covered) return ALLOWED;
  return hasRole(viewer, ...STRUCTURE_ROLES) ? denied("unit.outsideScope") : denied("access.none");
}

/** Moving, closing, appointing: only while the unit has no last day. */
export function canReshape(viewer: Viewer, facts: UnitFacts): Verdict {
  const organize = canOrganize(viewer, facts);
  if (!organize.allowed) return organize;
  return facts.ended ? denied("unit.ended") : ALLOWED;
}

/** What the policy of a unit without superior needs to know. */
export interface RootFacts {
  /** A specialist's grant of the viewer is at a root. */
  readonly coversRoot: boolean;
  /** There is no unit yet, so nobody can hold a grant at one. */
  readonly isFirst: boolean;
}

/** A unit without superior: a specialist whose grant is at such a unit; the very first one an administrator, too. */
export function canPlaceAtRoot(viewer: Viewer, facts: RootFacts): Verdict {
  if (viewer.isSystem || facts.coversRoot) return ALLOWED;
  if (facts.isFirst && hasRole(viewer, Role.SYSTEM_ADMIN)) return ALLOWED;
  return hasRole(viewer, ...STRUCTURE_ROLES) ? denied("unit.rootOnly") : denied("access.none");
}
