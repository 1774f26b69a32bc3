import Fraction from "fraction.js";

/** How many papers named a grade; null counts abstentions. */
export interface GradeCount {
  readonly grade: string | null;
  readonly count: number;
}

/** What a count gives for one evaluation. */
export interface VoteCount {
  readonly counts: readonly GradeCount[];
  /** The grade proposed; null on a tie, without votes or below the majority. */
  readonly proposed: string | null;
}

/**
 * Counts the papers on one evaluation, in the scheme's order of grades, abstentions last.
 *
 * The grade with most votes is proposed when it is alone at the top and its share of the papers exceeds the majority
 * of the regulation; abstentions are papers too.
 * Example: HTT, HTT, HTXS, abstained with majority 1/2 → 2 of 4 is not more than half → none; 3 of 4 → HTT.
 *
 * @param votes one entry a paper; null is an abstention.
 * @param grades codes of the scheme, best first.
 * @param majority share that must be exceeded, such as "1/2".
 * @param silent people who are present and handed in no paper: they count in the whole, as those who abstain do.
 */
export function countVotes(
  votes: readonly (string | null)[],
  grades: readonly string[],
  majority: string,
  silent = 0,
): VoteCount {
  const counts = [...grades, null]
    .map((grade) => ({ grade, count: votes.filter((vote) => vote === grade).length }))
    .filter(({ count }) => count > 0);
  const named = counts.filter(({ grade }) => grade !== null);
  const most = Math.max(0, ...named.map(({ count }) => count));
  const leaders = named.filter(({ count }) => count === most);
  const [leader] = leaders;
  const won = leaders.length === 1 && new Fraction(most).compare(new Fraction(majority).mul(votes.length + silent)) > 0;
  return { counts, proposed: won && leader ? leader.grade : null };
}

/**
 * Whether enough of the eligible took part, in exact fractions. Example: 2 of 3 with quorum 2/3 → yes; 27 of 41 → no.
 */
export function quorumMet(present: number, eligible: number, quorum: string): boolean {
  return new Fraction(present).compare(new Fraction(quorum).mul(eligible)) >= 0;
}

/** The strictest of several quorums. Example: 1/2 and 2/3 → 2/3. */
export function strictest(quorums: readonly string[]): string {
  return quorums.reduce((most, each) => (new Fraction(each).compare(new Fraction(most)) > 0 ? each : most));
}
