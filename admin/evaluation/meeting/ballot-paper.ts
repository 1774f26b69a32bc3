import type { Candidate, Tally } from "./meeting-rows.ts";

/** What somebody marks on the paper: a grade, or no opinion on purpose. */
export const ABSTAIN = "";

/** Marks by evaluation; what is not there is not marked yet. */
export type Marks = Readonly<Record<string, string>>;

/** The candidates that the voter votes on: everybody but oneself. */
export function votedOn(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => !candidate.isOwn);
}

/** The paper as the server wants it, a choice for everybody else; null while somebody is not marked. */
export function paperOf(
  candidates: readonly Candidate[],
  marks: Marks,
): { readonly evaluationId: string; readonly grade: string | null }[] | null {
  const others = votedOn(candidates);
  if (others.some(({ evaluationId }) => marks[evaluationId] === undefined)) return null;
  return others.map(({ evaluationId }) => ({ evaluationId, grade: marks[evaluationId] || null }));
}

/** Marks everybody who is not marked yet with the grade that the person named, where there is one. */
export function fillWithSelf(candidates: readonly Candidate[], marks: Marks): Marks {
  const filled = votedOn(candidates).flatMap(({ evaluationId, selfGrade, grades }): [string, string][] =>
    marks[evaluationId] === undefined && selfGrade !== null && grades.some(({ code }) => code === selfGrade)
      ? [[evaluationId, selfGrade]]
      : [],
  );
  return { ...marks, ...Object.fromEntries(filled) };
}

/** Papers for a grade in a tally; null where the tally is not shown to the viewer. */
export function votesFor(tally: Tally | undefined, grade: string | null): number | null {
  if (tally === undefined) return null;
  return tally.counts.find((count) => count.grade === grade)?.count ?? 0;
}
