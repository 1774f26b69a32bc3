import { applies, type Audience, criterionMaximum, exact, type GroupContent, shown } from "../../../rating/index.ts";
import type { CriterionLine } from "./person-facts.ts";

/** Groups and criteria that concern the person, in the order of the regulation. */
export function criterionLines(groups: readonly GroupContent[], audience: Audience, depth = 0): CriterionLine[] {
  return groups
    .filter((group) => applies(group.appliesTo, audience))
    .flatMap((group) => {
      const maximum = group.maxPoints === undefined ? null : shown(exact(group.maxPoints));
      const own = { code: group.code, text: group.text, depth, isGroup: true, maximum, basis: group.basis ?? null };
      const criteria = (group.criteria ?? []).filter((one) => applies(one.appliesTo, audience));
      return [
        own,
        ...criteria.map((one): CriterionLine => {
          const most = criterionMaximum(one);
          const points = most === null ? null : shown(most);
          return {
            code: one.code,
            text: one.text,
            depth: depth + 1,
            isGroup: false,
            maximum: points,
            basis: one.basis ?? null,
          };
        }),
        ...criterionLines(group.groups ?? [], audience, depth + 1),
      ];
    });
}

/** Sum of the maxima of the outer groups; null where none has one. */
export function maximumOf(lines: readonly CriterionLine[]): string | null {
  const outer = lines.flatMap(({ depth, maximum }) => (depth === 0 && maximum !== null ? [exact(maximum)] : []));
  return outer.length === 0 ? null : shown(outer.reduce((sum, one) => sum.add(one)));
}
