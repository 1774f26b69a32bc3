import type { FrameworkFile } from "../../../framework/index.ts";
import { type CaseObject, OWN_EXTENSION } from "../package/case-package.ts";
import type { Building } from "./build-case.ts";
import { uriOf, variantOf } from "./case-ids.ts";

type Group = FrameworkFile["groups"][number];
type Criterion = NonNullable<Group["criteria"]>[number];

/** One degree of a criterion: a level, or a tier with its points. */
interface Degree {
  readonly key: string;
  readonly text: { readonly vi: string; readonly en?: string | undefined };
  readonly points?: string | undefined;
}

/**
 * The rubrics of a version: one criterion for each wording of a criterion's levels, its levels in their order.
 *
 * A weight is the most points; a score the points. What is no decimal number stands exactly under `extensions.khung`.
 */
export function buildRubrics(building: Building): CaseObject[] {
  const { ids, meta } = building;
  const rubrics = new Map<string, CaseObject[]>();
  for (const criterion of criteriaOf(building.file.groups))
    for (const variant of new Set(degreesOf(criterion).map(({ key }) => variantOf(key)))) {
      const id = ids.rubric(criterion.code, variant);
      const list = rubrics.get(id) ?? [];
      rubrics.set(id, list);
      list.push(rubricCriterion(building, criterion, variant, list.length + 1));
    }
  return [...rubrics].map(([identifier, criteria]) => ({
    identifier,
    uri: uriOf(meta.origin, "CFRubrics", identifier),
    title: "Các cấp độ",
    lastChangeDateTime: meta.changedAt,
    CFRubricCriteria: criteria,
  }));
}

function criteriaOf(groups: readonly Group[]): Criterion[] {
  return groups.flatMap((group) => [...criteriaOf(group.groups ?? []), ...(group.criteria ?? [])]);
}

function degreesOf({ levels = [], tiers = [] }: Criterion): Degree[] {
  return [
    ...levels.map(({ key, descriptor, points }) => ({ key, text: descriptor, points })),
    ...tiers.map(({ key, label, points }) => ({ key, text: label, points })),
  ];
}

function rubricCriterion({ ids, meta }: Building, criterion: Criterion, variant: string, position: number): CaseObject {
  const { code, text, max } = criterion;
  const [identifier, rubricId, itemId] = [
    ids.rubricCriterion(code, variant),
    ids.rubric(code, variant),
    ids.criterion(code),
  ];
  const weight = decimal(max);
  const degrees = degreesOf(criterion).filter(({ key }) => variantOf(key) === variant);
  return {
    identifier,
    uri: `${uriOf(meta.origin, "CFRubrics", rubricId)}#${identifier}`,
    ...(variant === "" ? {} : { category: variant }),
    description: text.vi,
    CFItemURI: { title: text.vi, identifier: itemId, uri: uriOf(meta.origin, "CFItems", itemId) },
    ...(weight === null ? {} : { weight }),
    position,
    rubricId,
    lastChangeDateTime: meta.changedAt,
    CFRubricCriterionLevels: degrees.map((degree, index) => {
      const id = ids.level(code, degree.key);
      return levelOf(degree, {
        identifier: id,
        uri: `${uriOf(meta.origin, "CFRubrics", rubricId)}#${id}`,
        position: positionOf(degree.key) ?? index + 1,
        rubricCriterionId: identifier,
        lastChangeDateTime: meta.changedAt,
      });
    }),
  };
}

function levelOf({ key, text, points }: Degree, named: CaseObject): CaseObject {
  const score = decimal(points);
  const own = {
    ...(text.en === undefined ? {} : { en: text.en }),
    ...(points === undefined || score !== null ? {} : { points }),
  };
  return {
    ...named,
    description: text.vi,
    quality: key,
    ...(score === null ? {} : { score }),
    ...(Object.keys(own).length > 0 ? { extensions: [{ [OWN_EXTENSION]: own }] } : {}),
  };
}

/** The number of a level. Example: `LEADER.3` → 3; a key without a number has none. */
function positionOf(key: string): number | null {
  const number = /(?:^|\.)(\d{1,4})$/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}

/** An exact number as CASE writes it, where that says the same. Example: "2.50" → 2.5; "25/28" → null. */
function decimal(exact: string | undefined): number | null {
  return exact !== undefined && /^-?\d{1,9}(\.\d{1,5})?$/.test(exact) ? Number(exact) : null;
}
