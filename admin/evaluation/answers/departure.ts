import type { StepName } from "./rows.ts";

interface GradesBefore {
  readonly proposedGrade: string | null;
  readonly suggestedGrade: string | null;
}

/**
 * The grade that a decision would depart from, by the server's own rule; null when it departs from none.
 *
 * What was proposed counts; where nobody proposed a grade the computed suggestion.
 * Example: the vote proposed HTT, HTXS is chosen → HTT.
 */
export function departure(before: GradesBefore, chosen: string): string | null {
  const reference = referenceGrade(before);
  return reference === null || reference === chosen ? null : reference;
}

/** The grade that a decision is measured against. */
export function referenceGrade({ proposedGrade, suggestedGrade }: GradesBefore): string | null {
  return proposedGrade ?? suggestedGrade;
}

/** The order of the process, for timelines and counts. */
export const STEPS: readonly StepName[] = [
  "SELF",
  "COLLECTIVE",
  "PARTY_OPINION",
  "HR_PROPOSAL",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
  "NOT_RATED",
];
