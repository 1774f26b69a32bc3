import { ALLOWED, denied, Role, type Verdict, type Viewer } from "../kernel/index.ts";

/** Roles that read assessments and gaps of the units that they cover. Heads read their subtree besides. */
export const ASSESSMENT_READERS: readonly Role[] = [Role.ORG_SPECIALIST, Role.AUDITOR, Role.AUTHORITY];

/** What the right to assess somebody depends on. */
export interface AssessmentFacts {
  readonly personId: string;
  /** The viewer heads a unit above the person, beyond every unit that the person heads. */
  readonly headsAbove: boolean;
  /** The viewer holds an AUTHORITY grant over the person's unit. */
  readonly isAuthority: boolean;
}

/** The person alone assesses oneself. */
export function canAssessOneself(viewer: Viewer, { personId }: Pick<AssessmentFacts, "personId">): Verdict {
  return viewer.isSystem || viewer.personId === personId ? ALLOWED : denied("assessment.notOwn");
}

/** A head above or an authority assesses others, never oneself. */
export function canAssessAsHead(viewer: Viewer, facts: AssessmentFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (viewer.personId === facts.personId) return denied("assessment.ownAsHead");
  return facts.headsAbove || facts.isAuthority ? ALLOWED : denied("assessment.notHead");
}
