/** The grades that stood before the decision. */
export interface GradesBefore {
  readonly proposedGrade: string | null;
  readonly suggestedGrade: string | null;
}

/**
 * The grade that a decision departs from; null when it departs from none.
 *
 * What the collective or the organization department proposed counts; where nobody proposed a grade (a tie, a meeting
 * that only comments, no such step) the one that the rules suggest. Without either, as after a tie in a judged scheme,
 * there is nothing to depart from.
 * Example: the vote proposed HTT, the head decides HTXS → HTT; nothing proposed, suggested HTXS, decided HTXS → null.
 */
export function departure({ proposedGrade, suggestedGrade }: GradesBefore, decided: string): string | null {
  const reference = proposedGrade ?? suggestedGrade;
  return reference === null || reference === decided ? null : reference;
}
