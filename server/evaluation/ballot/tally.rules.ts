import type { GradeCount } from "./count-votes.ts";

/** Fewer papers than this are not shown to those who do not read the unit's evaluations. */
export const LEAST_PAPERS = 5;

/**
 * Whether a tally may be shown to somebody without a right to the unit's evaluations.
 *
 * Of a secret vote it hides few papers and unanimous ones, which would tell what each voted.
 * Example: 4 papers → no; 6 papers all HTT → no; 5 HTT and 1 HTXS → yes; an open vote → always.
 */
export function isTallyShown(counts: readonly GradeCount[], isSecret: boolean): boolean {
  if (!isSecret) return true;
  const papers = counts.reduce((sum, { count }) => sum + count, 0);
  return papers >= LEAST_PAPERS && counts.length > 1;
}
