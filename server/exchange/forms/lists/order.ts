import { exact } from "../../../rating/index.ts";
import type { ListGrade } from "./list-place.read.ts";
import type { ListRow } from "./list-rows.read.ts";

type Compare = (one: ListRow, other: ListRow) => number;

const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"];

/** Rank of the post: head, deputy, leaders and managers, professionals, support. */
export function postRank(row: Pick<ListRow, "leading" | "deputy" | "positionClass">): number {
  if (row.leading) return 0;
  if (row.deputy) return 1;
  const place = CLASSES.indexOf(row.positionClass ?? "");
  return place < 0 ? CLASSES.length + 2 : place + 2;
}

/** By rank of the post, then unit, then name, as summaries of a period are sorted. */
export const byPost: Compare = (one, other) => postRank(one) - postRank(other) || byPlace(one, other);

/** By grade, best first, then score, then unit and name; without a grade last. */
export function byResult(grades: readonly ListGrade[]): Compare {
  const place = (row: ListRow): number => {
    const at = grades.findIndex(({ code }) => code === row.decidedGrade);
    return row.decidedGrade === null ? grades.length + 1 : at < 0 ? grades.length : at;
  };
  return (one, other) => place(one) - place(other) || byScore(one, other) || byPlace(one, other);
}

const byScore: Compare = (one, other) => {
  const [left, right] = [one.exactTotal, other.exactTotal].map((total) => (total === null ? null : exact(total)));
  return left && right ? right.compare(left) : Number(!left) - Number(!right);
};

/** By unit, then name: keys sort by their bytes. */
const byPlace: Compare = (one, other) =>
  compare(one.unitKey, other.unitKey) || compare(one.personKey, other.personKey) || compare(one.id, other.id);

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
