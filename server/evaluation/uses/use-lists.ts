import type { UseRule } from "../../rating/index.ts";

/** A decided result of somebody. */
export interface DecidedResult {
  readonly evaluationId: string;
  readonly subjectId: string;
  readonly startsOn: string;
  readonly grade: string;
}

/**
 * Who is on the list of a use: everybody whose grade it names, in as many cycles running as it asks.
 *
 * Only results of cycles of the use's own length may be given. Example: "not completed in two years running", results
 * KHT 2025 and KHT 2026 → on the list; KHT 2024 and KHT 2026 with HTN 2025 between → not.
 *
 * @param current results of the cycle that is looked at.
 * @param earlier decided results of the same people in earlier cycles of the same length, latest first.
 */
export function listFor(
  rule: Pick<UseRule, "grades" | "consecutive">,
  current: readonly DecidedResult[],
  earlier: readonly DecidedResult[],
): DecidedResult[] {
  const before = Map.groupBy(earlier, ({ subjectId }) => subjectId);
  const fits = ({ grade }: DecidedResult): boolean => rule.grades.includes(grade);
  return current.filter((result) => {
    if (!fits(result)) return false;
    const more = (rule.consecutive ?? 1) - 1;
    const former = (before.get(result.subjectId) ?? []).slice(0, more);
    return former.length === more && former.every(fits);
  });
}
