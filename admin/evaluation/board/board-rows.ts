import { toNumber } from "../../shared/text/format.ts";
import { referenceGrade } from "../answers/departure.ts";
import type { HeadRow } from "../decision/head-rows.ts";

type Tallied = Pick<HeadRow, "tallies" | "grades">;

/**
 * The papers of the latest vote by grade, most first; empty before the count.
 *
 * Example: three for HTXS, five for HTT, one abstention → "HTT 5 · HTXS 3 · – 1".
 */
export function voteWords({ tallies }: Tallied): string {
  const counts = tallies.at(-1)?.counts.filter(({ count }) => count > 0) ?? [];
  return counts
    .toSorted((left, right) => Number(left.grade === null) - Number(right.grade === null) || right.count - left.count)
    .map(({ grade, count }) => `${grade ?? "–"} ${String(count)}`)
    .join(" · ");
}

/** The reason that stands on record: of the decision in force, of the return, of not rating. */
export function standingReason({ decisions, returnReason, notRatedReason }: HeadRow): string {
  const standing = decisions.findLast(({ supersededById }) => supersededById === null);
  return standing?.reason ?? notRatedReason ?? returnReason ?? "";
}

/** The last day of the step that an evaluation stands in, or the latest that was missed. */
export function dueOf({ deadlines, step }: Pick<HeadRow, "deadlines" | "step">): HeadRow["deadlines"][number] | null {
  return deadlines.find((deadline) => deadline.step === step) ?? deadlines.findLast(({ isLate }) => isLate) ?? null;
}

/** Whether what the person claims differs from what others say of it. */
export function selfDiffers(row: HeadRow): boolean {
  const reference = row.decidedGrade ?? referenceGrade(row);
  return row.selfGrade !== null && reference !== null && row.selfGrade !== reference;
}

/** Rows by points, those without at the end; equal ones keep their order. */
export function byTotal(rows: readonly HeadRow[], order: "ASC" | "DESC"): HeadRow[] {
  const sign = order === "ASC" ? 1 : -1;
  const value = (row: HeadRow): number | null => toNumber(row.exactTotal ?? row.shownTotal);
  return rows.toSorted((left, right) => {
    const [one, other] = [value(left), value(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
