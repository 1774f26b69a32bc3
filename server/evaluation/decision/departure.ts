import type { StepKind } from "../../rating/index.ts";

/** The grades that stood before the decision. */
export interface GradesBefore {
  readonly proposedGrade: string | null;
  readonly suggestedGrade: string | null;
}

/**
 * The grade that a decision departs from; null when it departs from none.
 *
 * Where the regulation has a vote its proposal counts, otherwise the grade that the rules suggest; without either
 * (a tie, a judged scheme) there is nothing to depart from.
 * Example: the vote proposed HTT, the head decides HTXS → HTT; no vote, suggested HTXS, decided HTXS → null.
 */
export function departure(before: GradesBefore, steps: readonly StepKind[], decided: string): string | null {
  const reference = steps.includes("COLLECTIVE") ? before.proposedGrade : before.suggestedGrade;
  return reference === null || reference === decided ? null : reference;
}
