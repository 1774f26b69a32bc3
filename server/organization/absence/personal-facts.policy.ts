import { ALLOWED, denied, hasRole, Role, type Verdict, type Viewer } from "../../kernel/index.ts";

/** Absences and disciplines are nobody's business but those that `readableFacts` names. */
export function canReadFacts(readable: boolean): Verdict {
  return readable ? ALLOWED : denied("personalFact.hidden");
}

/** Absences and disciplines are kept by the specialists of the person's units; nobody keeps one's own. */
export function canKeepFacts(viewer: Viewer, facts: { readonly managed: boolean; readonly personId: string }): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (!facts.managed)
    return hasRole(viewer, Role.ORG_SPECIALIST) ? denied("person.outsideScope") : denied("access.none");
  return viewer.personId === facts.personId ? denied("personalFact.own") : ALLOWED;
}
