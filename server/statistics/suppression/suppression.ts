import { type BaseRow, type GroupTable, groupTable, type Reach } from "./groups.ts";
import { Derivations } from "./derivations.ts";
import { WitnessSearch } from "./witness-search.ts";

export type { BaseRow, Reach } from "./groups.ts";

/** Smallest group that is published. */
export const SMALLEST_GROUP = 5;

/** What the tables are made of. */
export interface SuppressionInput {
  readonly rows: readonly BaseRow[];
  /** For each unit itself and its superior units within the table, nearest first. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly smallest?: number;
}

/** A row of the published tables; null stands for a suppressed cell. */
export interface PublishedRow {
  readonly unitId: string;
  readonly reach: Reach;
  readonly positionClass: string;
  readonly total: number;
  readonly counts: readonly (number | null)[];
}

/**
 * Hides the cells of fewer than `smallest` people, and with them so many others that nobody can compute such a group
 * from the published cells: not from the totals of rows, not from classes, not from a subtree and its parts.
 *
 * What is protected:
 * - a group of 1 to `smallest - 1` people with a grade, and as many who are left when the others are taken away (the
 *   complement), in every row and in what remains when published rows are subtracted from one another;
 * - that everybody of a row has the same grade, however many they are: it would tell the grade of each;
 * - every cell of a row of fewer than `smallest` people.
 *
 * A grade that nobody got is no group of people: its zero is published, unless the rules above need it hidden. So a
 * zero rules a grade out for the people of the row, and at least two grades stay possible for them.
 *
 * The proof is built in: what is protected is hidden together with a *witness*, another assignment of grades to one or
 * two people that changes it and nothing that is published. Whoever knows everything published cannot tell the two
 * apart. Totals of rows (how many were rated) are published; they carry no grade. A row without people is all zeros.
 *
 * Example: 6, 22, 2, 0 of 30 → hidden, 22, hidden, 0: beside 6 and 22 of 30 the two would be known.
 *
 * @param input at least two grades a row.
 */
export function suppress({ rows, paths, smallest = SMALLEST_GROUP }: SuppressionInput): PublishedRow[] {
  const table = groupTable(rows, paths);
  const search = new WitnessSearch(rows, table, smallest);
  const largestFirst = table.groups.map((_, at) => at).sort((one, other) => sizeOf(table, other) - sizeOf(table, one));
  for (const at of largestFirst) coverRow(search, table, at, smallest);
  rows.forEach(({ positionClass, counts }, at) => {
    // People without a class are in no row of their own, and yet what remains of their unit.
    if (positionClass === "") coverCounts(search, { members: [at], counts, smallest });
  });
  new Derivations(table, search, smallest).coverAll(largestFirst);
  return table.groups.map(({ unitId, reach, positionClass, total, counts }, at) => {
    const published = counts.map((count, grade) => (search.isHidden(at, grade) ? null : count));
    return { unitId, reach, positionClass, total, counts: published };
  });
}

function sizeOf(table: GroupTable, at: number): number {
  return table.groups[at]?.members.length ?? 0;
}

/** Hides what must be hidden for the sake of this row itself. */
function coverRow(search: WitnessSearch, table: GroupTable, at: number, smallest: number): void {
  const group = table.groups[at];
  if (group === undefined || group.total === 0) return;
  const { counts, total, members } = group;
  if (total < smallest) search.hideRow(at);
  else {
    const small = counts.flatMap((count, grade) => (count > 0 && count < smallest ? [grade] : []));
    search.coverSum(at, small);
  }
  coverCounts(search, { members, counts, smallest, at });
}

interface Counted {
  readonly members: readonly number[];
  readonly counts: readonly number[];
  readonly smallest: number;
  readonly at?: number;
}

/** Hides a witness of every small count, and of one that is all. */
function coverCounts(search: WitnessSearch, { members, counts, smallest, at }: Counted): void {
  const total = counts.reduce((all, count) => all + count, 0);
  counts.forEach((count, grade) => {
    const isProtected = count > 0 && (count < smallest || count === total);
    if (isProtected && (at === undefined || !search.isCovered(at, grade))) search.cover({ members, grades: [grade] });
  });
}
