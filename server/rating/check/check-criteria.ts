import { Fraction } from "fraction.js";
import { applies, AUDIENCES, type Audience } from "../applies-to.ts";
import type { GroupContent } from "../criteria.ts";
import { exact, shown } from "../exact.ts";
import type { Bounds } from "../formula/bounds.ts";
import type { RatingContent } from "../scheme.ts";
import { audienceWords } from "../sentence.ts";
import {
  allCriteria,
  allGroups,
  carriesPoints,
  concerns,
  criterionMaximum,
  groupCarriesPoints,
  hasPlainPoints,
  isPlain,
  type PlacedGroup,
} from "../walk-content.ts";
import { checkCriterion } from "./check-criterion.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Defects of groups and criteria: codes, points, tiers and levels, sums of groups. */
export function checkCriteria({ groups, scheme }: RatingContent): Defect[] {
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
    ...placedCriteria.flatMap((placed) => checkCriterion(placed, scheme.metrics ?? [])),
    ...placedGroups.flatMap(checkSum),
    ...placedGroups.flatMap(checkLimits),
    ...(scheme.bonusCap !== undefined && !placedCriteria.some(({ criterion }) => criterion.method === "BONUS")
      ? [defect("scheme.bonusCap", "content.noBonus")]
      : []),
  ];
}

/** A cap of bonuses wants bonuses and must not be negative; a floor must not be over the maximum. */
function checkLimits({ group, path }: PlacedGroup): Defect[] {
  const { code, bonusCap, floor, maxPoints } = group;
  const hasBonus = (group.criteria ?? []).some(({ method }) => method === "BONUS");
  const overMax = floor !== undefined && maxPoints !== undefined && exact(floor).gt(exact(maxPoints));
  return [
    ...(bonusCap !== undefined && !hasBonus ? [defect(`${path}.bonusCap`, "content.noBonusInGroup", { code })] : []),
    ...(bonusCap !== undefined && exact(bonusCap).lte(0)
      ? [defect(`${path}.bonusCap`, "content.capNotPositive", { code })]
      : []),
    ...(overMax ? [defect(`${path}.floor`, "content.floorOverMaximum", { code, floor, max: maxPoints })] : []),
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
      ...audienceWords(audience),
    };
    return [defect(`${path}.maxPoints`, "content.groupSum", values)];
  }
  return [];
}

/** Sum of the maxima below a group for an audience; null when a part has no maximum. */
function sumOfParts(group: GroupContent, audience: Audience): Fraction | null {
  const criteria = (group.criteria ?? []).filter(
    (one) => applies(one.appliesTo, audience) && carriesPoints(one) && isPlain(one),
  );
  const inner = (group.groups ?? []).filter((one) => groupCarriesPoints(one, audience));
  const parts = [...criteria.map(criterionMaximum), ...inner.map((one) => groupMaximum(one, audience))];
  return parts.reduce<Fraction | null>((sum, part) => (sum && part ? sum.add(part) : null), new Fraction(0));
}

/** Most points of a group for an audience, bonuses apart: what it states, else the sum of its parts. */
export function groupMaximum(group: GroupContent, audience: Audience): Fraction | null {
  return group.maxPoints === undefined ? sumOfParts(group, audience) : exact(group.maxPoints);
}

/** Between what the total of a group can lie: bonuses lift it over its maximum, deductions take it down to its floor. */
export function groupBounds(group: GroupContent, audience: Audience): Bounds {
  const below = allCriteria([group]).filter(({ limits }) => concerns(limits, audience));
  const extra = (method: "BONUS" | "DEDUCTION"): Fraction | null =>
    below
      .filter(({ criterion }) => criterion.method === method)
      .reduce<Fraction | null>(
        (sum, { criterion: { max } }) => (sum && max !== undefined ? sum.add(exact(max)) : null),
        new Fraction(0),
      );
  const most = groupMaximum(group, audience);
  const bonus = extra("BONUS");
  const deducted = extra("DEDUCTION");
  const least =
    group.floor === undefined
      ? hasPlainPoints(group, audience)
        ? new Fraction(0)
        : deducted?.neg()
      : exact(group.floor);
  return { low: least ?? null, high: most && bonus && most.add(bonus) };
}
