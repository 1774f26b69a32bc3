import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** Roles that read people and appointments of the units that they cover. Heads read their subtree besides. */
export const PEOPLE_READERS: readonly Role[] = [Role.ORG_SPECIALIST, Role.AUDITOR, Role.AUTHORITY];

/** Roles that read what is not known inside the unit, such as the year of birth. */
export const PARTICULARS_READERS: readonly Role[] = [Role.ORG_SPECIALIST, Role.AUDITOR];

/** A person who holds nothing yet belongs to no unit: every specialist may register one. */
export function canRegisterPerson(viewer: Viewer): Verdict {
  return hasRole(viewer, Role.ORG_SPECIALIST) ? ALLOWED : denied("access.none");
}

/** A specialist changes people whose appointments now in force, or else the last ones, lie within the grants. */
export function canChangePerson(viewer: Viewer, facts: { readonly managed: boolean }): Verdict {
  if (viewer.isSystem || facts.managed) return ALLOWED;
  return hasRole(viewer, Role.ORG_SPECIALIST) ? denied("person.outsideScope") : denied("access.none");
}
