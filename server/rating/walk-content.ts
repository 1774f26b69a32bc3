import type { Fraction } from "fraction.js";
import { applies, type AppliesTo, type Audience } from "./applies-to.ts";
import type { CriterionContent, GroupContent } from "./criteria.ts";
import { exact, isExact } from "./exact.ts";

/** A criterion with its place in the content and everything that limits whom it concerns. */
export interface PlacedCriterion {
  readonly criterion: CriterionContent;
  readonly path: string;
  readonly limits: readonly AppliesTo[];
}

/** A group with its place in the content and everything that limits whom it concerns. */
export interface PlacedGroup {
  readonly group: GroupContent;
  readonly path: string;
  readonly limits: readonly AppliesTo[];
}

function withLimit(limits: readonly AppliesTo[], appliesTo: AppliesTo | undefined): readonly AppliesTo[] {
  return appliesTo ? [...limits, appliesTo] : limits;
}

/** All groups, parents before their children, in the order of the regulation. */
export function allGroups(
  groups: readonly GroupContent[],
  path = "groups",
  limits: readonly AppliesTo[] = [],
): PlacedGroup[] {
  return groups.flatMap((group, index) => {
    const own = { group, path: `${path}.${index}`, limits: withLimit(limits, group.appliesTo) };
    return [own, ...allGroups(group.groups ?? [], `${own.path}.groups`, own.limits)];
  });
}

/** All criteria in the order of the regulation. */
export function allCriteria(groups: readonly GroupContent[]): PlacedCriterion[] {
  return allGroups(groups).flatMap(({ group, path, limits }) =>
    (group.criteria ?? []).map((criterion, index) => ({
      criterion,
      path: `${path}.criteria.${index}`,
      limits: withLimit(limits, criterion.appliesTo),
    })),
  );
}

/** Whether something with these limits concerns the person. */
export function concerns(limits: readonly AppliesTo[], audience: Audience): boolean {
  return limits.every((limit) => applies(limit, audience));
}

/**
 * Most points of a criterion; null when it carries none.
 *
 * Example: tiers of 10, 8 and 4 points → 10; a PASS_FAIL criterion without points → null.
 */
export function criterionMaximum(criterion: CriterionContent): Fraction | null {
  const texts = [criterion.max, ...pointsOf(criterion)].filter((text) => text !== undefined && isExact(text));
  const first = texts[0];
  if (first === undefined || criterion.method === "VIOLATION" || criterion.method === "DEDUCTION") return null;
  if (criterion.max !== undefined) return carriesPoints(criterion) ? exact(first) : null;
  return texts.map((text) => exact(text ?? "0")).reduce((most, points) => (points.gt(most) ? points : most));
}

/** Whether answers of the criterion turn into points. */
export function carriesPoints(criterion: CriterionContent): boolean {
  if (criterion.method === "VIOLATION") return false;
  return ALWAYS_POINTS.has(criterion.method) || pointsOf(criterion).some((points) => points !== undefined);
}

/** Points that belong to the maximum of a group: all but bonuses and deductions. */
export function isPlain({ method }: CriterionContent): boolean {
  return method !== "BONUS" && method !== "DEDUCTION";
}

/** Whether the criterion waits for an answer: RATIO is computed, bonuses and deductions may not have happened. */
export function isRequired({ method, required }: CriterionContent): boolean {
  return required !== false && method !== "RATIO" && method !== "BONUS" && method !== "DEDUCTION";
}

const ALWAYS_POINTS: ReadonlySet<string> = new Set(["POINTS", "RATIO", "BONUS", "DEDUCTION"]);

function pointsOf(criterion: CriterionContent): (string | undefined)[] {
  if (criterion.method === "PASS_FAIL") return [criterion.points];
  if (criterion.method === "TIER") return (criterion.tiers ?? []).map((tier) => tier.points);
  if (criterion.method === "CHOICE") return (criterion.options ?? []).map((option) => option.points);
  if (criterion.method === "LEVEL") return (criterion.levels ?? []).map((level) => level.points);
  return [];
}

/** Whether something inside the group that concerns the audience has points other than bonuses and deductions. */
export function hasPlainPoints(group: GroupContent, audience: Audience): boolean {
  const own = (group.criteria ?? []).some(
    (one) => isPlain(one) && carriesPoints(one) && applies(one.appliesTo, audience),
  );
  const inner = (group.groups ?? []).some((one) => applies(one.appliesTo, audience) && hasPlainPoints(one, audience));
  return own || inner;
}

/** Whether something inside the group that concerns the audience carries points. */
export function groupCarriesPoints(group: GroupContent, audience: Audience): boolean {
  if (!applies(group.appliesTo, audience)) return false;
  return (
    (group.criteria ?? []).some((criterion) => applies(criterion.appliesTo, audience) && carriesPoints(criterion)) ||
    (group.groups ?? []).some((inner) => groupCarriesPoints(inner, audience))
  );
}
