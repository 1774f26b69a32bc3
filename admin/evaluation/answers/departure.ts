import type { StepName } from "./rows.ts";

interface GradesBefore {
  readonly proposedGrade: string | null;
  readonly suggestedGrade: string | null;
}

/**
 * The grade that a decision would depart from, by the server's own rule; null when it departs from none.
 *
 * Where the regulation has a vote its proposal counts, otherwise the computed suggestion.
 * Example: the vote proposed HTT, HTXS is chosen → HTT.
 */
export function departure(before: GradesBefore, steps: readonly string[], chosen: string): string | null {
  const reference = referenceGrade(before, steps);
  return reference === null || reference === chosen ? null : reference;
}

/** The grade that a decision is measured against. */
export function referenceGrade(before: GradesBefore, steps: readonly string[]): string | null {
  return steps.includes("COLLECTIVE") ? before.proposedGrade : before.suggestedGrade;
}

/** The order of the process, for timelines and counts. */
export const STEPS: readonly StepName[] = ["SELF", "COLLECTIVE", "DECISION", "LOCKED", "NOT_RATED"];
