import type { Candidate, Meeting } from "../meeting-rows.ts";
import { votesFor } from "../ballot-paper.ts";

/**
 * How many must be there for the count; whoever has voted is. Null where the quorum is no share.
 *
 * Example: "2/3" of 10 → 7; "1/2" of 9 → 5.
 */
export function presentNeeded(quorum: string, eligible: number): number | null {
  const parts = /^(\d+)(?:\/(\d+))?$/.exec(quorum);
  if (parts === null) return null;
  const [above, below] = [BigInt(parts[1] ?? "0"), BigInt(parts[2] ?? "1")];
  if (below === 0n) return null;
  return Number((above * BigInt(eligible) + below - 1n) / below);
}

/** The papers of a candidate by grade, as they may be shown; empty before the count and where a tally stays hidden. */
export function papersOf(
  candidate: Pick<Candidate, "evaluationId" | "grades">,
  { state, tallies }: Pick<Meeting, "state" | "tallies">,
): { readonly grade: string | null; readonly count: number }[] {
  if (state !== "CLOSED") return [];
  const tally = tallies.find(({ evaluationId }) => evaluationId === candidate.evaluationId);
  return [...candidate.grades.map(({ code }) => code), null].flatMap((grade) => {
    const count = votesFor(tally, grade);
    return count === null || (grade === null && count === 0) ? [] : [{ grade, count }];
  });
}
