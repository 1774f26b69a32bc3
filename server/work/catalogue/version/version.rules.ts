import { type FieldError } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { MOST_GROUPS } from "./complexity-group.entity.ts";

/** A complexity group with its frame of points; both ends are inside. */
export interface GroupFrame {
  readonly number: number;
  readonly code: string;
  readonly pointsFrom: string | null;
  readonly pointsTo: string | null;
}

/** What is checked of a product. */
export interface CheckedProduct {
  readonly code: string;
  readonly points: string | null;
  readonly coefficient: string;
  readonly group: GroupFrame | null;
}

/**
 * What is wrong with the groups of a version: more than five, a number twice, a frame that is reversed or overlaps
 * another.
 *
 * Legal source: Decree 335/2025, article 13, clause 1, point a (at most five groups).
 */
export function groupFaults(groups: readonly GroupFrame[], path = "input.groups"): FieldError[] {
  const faults: FieldError[] = [];
  if (groups.length > MOST_GROUPS)
    faults.push({ path, rule: "catalogue.tooManyGroups", values: { most: MOST_GROUPS } });
  groups.forEach((group, index) => {
    const at = `${path}.${String(index)}`;
    if (groups.some((other, place) => place < index && other.number === group.number))
      faults.push({ path: `${at}.number`, rule: "catalogue.groupTwice", values: { group: group.code } });
    if (isReversed(group)) faults.push({ path: at, rule: "catalogue.groupReversed", values: { group: group.code } });
    for (const other of groups.slice(0, index))
      if (overlap(group, other))
        faults.push({ path: at, rule: "catalogue.groupsOverlap", values: { group: group.code, other: other.code } });
  });
  return faults;
}

/** What is wrong with a product; empty when it may be published. */
export function productFaults({ code, points, coefficient, group }: CheckedProduct): FieldError[] {
  const faults: FieldError[] = [];
  if (points !== null && exact(points).compare(0) <= 0)
    faults.push({ path: "points", rule: "catalogue.pointsNotPositive", values: { code } });
  else if (points !== null && group !== null && !inFrame(points, group))
    faults.push({
      path: "points",
      rule: "catalogue.pointsOutsideGroup",
      values: { code, points, group: group.code, frame: frameText(group) },
    });
  if (exact(coefficient).compare(0) <= 0)
    faults.push({ path: "coefficient", rule: "catalogue.coefficientNotPositive", values: { code } });
  return faults;
}

/** Whether the points lie in the frame, both ends counted. Example: 50 lies in 11–50. */
export function inFrame(
  points: string,
  { pointsFrom, pointsTo }: Pick<GroupFrame, "pointsFrom" | "pointsTo">,
): boolean {
  const value = exact(points);
  if (pointsFrom !== null && value.compare(exact(pointsFrom)) < 0) return false;
  return pointsTo === null || value.compare(exact(pointsTo)) <= 0;
}

/** The frame as lists write it. Example: 11 and 50 → "11-50"; 201 and none → "≥ 201". */
export function frameText({ pointsFrom, pointsTo }: Pick<GroupFrame, "pointsFrom" | "pointsTo">): string {
  if (pointsFrom === null) return pointsTo === null ? "" : `≤ ${pointsTo}`;
  return pointsTo === null ? `≥ ${pointsFrom}` : `${pointsFrom}-${pointsTo}`;
}

function isReversed({ pointsFrom, pointsTo }: GroupFrame): boolean {
  return pointsFrom !== null && pointsTo !== null && exact(pointsFrom).compare(exact(pointsTo)) > 0;
}

/** A group without any frame overlaps nothing. */
function overlap(one: GroupFrame, other: GroupFrame): boolean {
  const isOpen = ({ pointsFrom, pointsTo }: GroupFrame): boolean => pointsFrom === null && pointsTo === null;
  if (isOpen(one) || isOpen(other)) return false;
  const startsBefore = (left: GroupFrame, right: GroupFrame): boolean =>
    left.pointsFrom === null || right.pointsTo === null || exact(left.pointsFrom).compare(exact(right.pointsTo)) <= 0;
  return startsBefore(one, other) && startsBefore(other, one);
}
