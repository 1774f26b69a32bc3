import { Fraction } from "fraction.js";
import { applies, AUDIENCES, type Audience } from "../applies-to.ts";
import type { CriterionContent, CriterionMethod, GroupContent } from "../criteria.ts";
import { exact, shown } from "../exact.ts";
import type { RatingContent } from "../scheme.ts";
import {
  allCriteria,
  allGroups,
  carriesPoints,
  concerns,
  criterionMaximum,
  groupCarriesPoints,
  type PlacedGroup,
} from "../walk-content.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Defects of groups and criteria: codes, points, tiers and levels, sums of groups. */
export function checkCriteria({ groups }: RatingContent): Defect[] {
  const placedGroups = allGroups(groups);
  const placedCriteria = allCriteria(groups);
  return [
    ...duplicates(
      placedGroups.map(({ group, path }) => ({ path: `${path}.code`, value: group.code })),
      "content.duplicateGroup",
    ),
    ...duplicates(
      placedCriteria.map(({ criterion, path }) => ({ path: `${path}.code`, value: criterion.code })),
      "content.duplicateCriterion",
    ),
    ...placedCriteria.flatMap(({ criterion, path }) => checkCriterion(criterion, path)),
    ...placedGroups.flatMap(checkSum),
  ];
}

/** Fields that belong to one method only. */
const FIELDS_OF: Record<CriterionMethod, readonly (keyof CriterionContent)[]> = {
  POINTS: ["max", "step"],
  PASS_FAIL: ["points"],
  TIER: ["tiers", "max"],
  LEVEL: ["levels", "max"],
  VIOLATION: [],
};
const METHOD_FIELDS = ["max", "step", "points", "tiers", "levels"] as const;

function checkCriterion(criterion: CriterionContent, path: string): Defect[] {
  const { code, method } = criterion;
  const misplaced = METHOD_FIELDS.filter(
    (field) => criterion[field] !== undefined && !FIELDS_OF[method].includes(field),
  );
  return [
    ...misplaced.map((field) => defect(`${path}.${field}`, "content.fieldOfOtherMethod", { code, method, field })),
    ...(method === "POINTS" ? checkPoints(criterion, path) : []),
    ...(method === "PASS_FAIL" ? notNegative(criterion.points, `${path}.points`, code) : []),
    ...(method === "TIER" ? checkKeyed(criterion, criterion.tiers, `${path}.tiers`) : []),
    ...(method === "LEVEL" ? checkKeyed(criterion, criterion.levels, `${path}.levels`) : []),
  ];
}

function checkPoints({ code, max, step }: CriterionContent, path: string): Defect[] {
  if (max === undefined) return [defect(path, "content.noMaximum", { code })];
  if (exact(max).lte(0)) return [defect(`${path}.max`, "content.notPositive", { code })];
  if (step === undefined) return [];
  if (exact(step).lte(0)) return [defect(`${path}.step`, "content.notPositive", { code })];
  return exact(max).divisible(exact(step))
    ? []
    : [defect(`${path}.step`, "content.stepMissesMaximum", { code, max, step })];
}

function notNegative(points: string | undefined, path: string, code: string): Defect[] {
  return points !== undefined && exact(points).lt(0) ? [defect(path, "content.notPositive", { code })] : [];
}

function checkKeyed(
  { code, max }: CriterionContent,
  entries: readonly { readonly key: string; readonly points?: string | undefined }[] | undefined,
  path: string,
): Defect[] {
  if (!entries) return [defect(path, "content.noChoices", { code })];
  const pointed = entries.filter((entry) => entry.points !== undefined).length;
  return [
    ...duplicates(
      entries.map((entry, index) => ({ path: `${path}.${index}.key`, value: entry.key })),
      "content.duplicateKey",
    ),
    ...(pointed > 0 && pointed < entries.length ? [defect(path, "content.someWithoutPoints", { code })] : []),
    ...entries.flatMap((entry, index) => {
      const place = `${path}.${index}.points`;
      if (entry.points === undefined) return [];
      if (max !== undefined && exact(entry.points).gt(exact(max))) {
        return [defect(place, "content.pointsOverMaximum", { code, key: entry.key, points: entry.points, max })];
      }
      return notNegative(entry.points, place, code);
    }),
  ];
}

/** The first audience for which the parts of the group do not add up to its maximum. */
function checkSum({ group, path, limits }: PlacedGroup): Defect[] {
  if (group.maxPoints === undefined) return [];
  const expected = exact(group.maxPoints);
  for (const audience of AUDIENCES) {
    if (!concerns(limits, audience)) continue;
    const sum = sumOfParts(group, audience);
    if (sum && sum.equals(expected)) continue;
    const values = {
      code: group.code,
      sum: sum ? shown(sum) : "–",
      max: group.maxPoints,
      leading: audience.leading,
      class: audience.class,
    };
    return [defect(`${path}.maxPoints`, "content.groupSum", values)];
  }
  return [];
}

/** Sum of the maxima below a group for an audience; null when a part has no maximum. */
function sumOfParts(group: GroupContent, audience: Audience): Fraction | null {
  const criteria = (group.criteria ?? []).filter((one) => applies(one.appliesTo, audience) && carriesPoints(one));
  const inner = (group.groups ?? []).filter((one) => groupCarriesPoints(one, audience));
  const parts = [...criteria.map(criterionMaximum), ...inner.map((one) => groupMaximum(one, audience))];
  return parts.reduce<Fraction | null>((sum, part) => (sum && part ? sum.add(part) : null), new Fraction(0));
}

/** Most points of a group for an audience: what it states, else the sum of its parts. */
export function groupMaximum(group: GroupContent, audience: Audience): Fraction | null {
  return group.maxPoints === undefined ? sumOfParts(group, audience) : exact(group.maxPoints);
}
