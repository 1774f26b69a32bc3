/** The four grades of the regulations, best first. */
export const GRADES = ["HTXS", "HTT", "HTN", "KHT"] as const;
export type GradeCode = (typeof GRADES)[number];

/** Somebody of the month: who, in which block, and whether at its head. */
export interface MonthPerson {
  readonly code: string;
  readonly block: string;
  readonly heads: boolean;
}

/** What somebody says of oneself, and what the vote and the head make of it. */
export interface Outcome {
  readonly self: GradeCode;
  readonly decided: GradeCode;
}

/** One of so many who are good or better is excellent. */
const EXCELLENT_OF = 7;

/**
 * Grades for the people of a month: so many below good (HTN), of the others one in seven excellent, the rest good.
 *
 * Those below good are taken from the end of the list, people at the head of a block last; they call themselves good.
 * Example: 42 people, 1 below good → 5 HTXS, 36 HTT, 1 HTN.
 */
export function outcomesOf(people: readonly MonthPerson[], belowGood: number): ReadonlyMap<string, Outcome> {
  const lastFirst = [...people].reverse().sort((one, other) => Number(one.heads) - Number(other.heads));
  const below = new Set(lastFirst.slice(0, belowGood).map((person) => person.code));
  let good = 0;
  return new Map(
    people.map((person): [string, Outcome] => {
      if (below.has(person.code)) return [person.code, { self: "HTT", decided: "HTN" }];
      good += 1;
      const grade = good % EXCELLENT_OF === 0 ? "HTXS" : "HTT";
      return [person.code, { self: grade, decided: grade }];
    }),
  );
}
