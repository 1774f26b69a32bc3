import type { CriterionContent, CriterionMethod } from "../criteria.ts";
import { exact } from "../exact.ts";
import { applies, AUDIENCES } from "../applies-to.ts";
import type { Metric } from "../scheme.ts";
import { concerns, type PlacedCriterion } from "../walk-content.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Fields that belong to some methods only. */
const FIELDS_OF: Record<CriterionMethod, readonly (keyof CriterionContent)[]> = {
  POINTS: ["max", "step", "required"],
  PASS_FAIL: ["points", "required"],
  TIER: ["tiers", "max", "required"],
  LEVEL: ["levels", "max", "expected", "required"],
  CHOICE: ["options", "max", "required"],
  RATIO: ["metric", "max"],
  BONUS: ["max", "step"],
  DEDUCTION: ["each", "max", "step"],
  VIOLATION: ["severity", "required"],
};
const METHOD_FIELDS = [
  ...["max", "step", "points", "tiers", "levels", "expected", "options", "metric", "each", "severity", "required"],
] as readonly (keyof CriterionContent)[];

/** Defects of one criterion: fields of another method, points, steps, choices, ranges of levels, its metric. */
export function checkCriterion(placed: PlacedCriterion, metrics: readonly Metric[]): Defect[] {
  const { criterion, path } = placed;
  const { code, method } = criterion;
  const misplaced = METHOD_FIELDS.filter(
    (field) => criterion[field] !== undefined && !FIELDS_OF[method].includes(field),
  );
  return [
    ...misplaced.map((field) => defect(`${path}.${field}`, "content.fieldOfOtherMethod", { code, method, field })),
    ...checkMethod(placed, metrics),
  ];
}

function checkMethod(placed: PlacedCriterion, metrics: readonly Metric[]): Defect[] {
  const { criterion, path } = placed;
  switch (criterion.method) {
    case "POINTS":
    case "BONUS":
      return checkPoints(criterion, path);
    case "RATIO":
      return [...checkPoints(criterion, path), ...checkShare(placed, metrics)];
    case "DEDUCTION":
      return checkDeduction(criterion, path);
    case "PASS_FAIL":
      return notNegative(criterion.points, `${path}.points`, criterion.code);
    case "TIER":
      return checkKeyed(criterion, criterion.tiers, `${path}.tiers`);
    case "CHOICE":
      return checkKeyed(criterion, criterion.options, `${path}.options`);
    case "LEVEL":
      return [...checkKeyed(criterion, criterion.levels, `${path}.levels`), ...checkExpected(criterion, path)];
    case "VIOLATION":
      return [];
  }
}

function checkPoints({ code, max, step }: CriterionContent, path: string): Defect[] {
  if (max === undefined) return [defect(path, "content.noMaximum", { code })];
  if (exact(max).lte(0)) return [defect(`${path}.max`, "content.notPositive", { code })];
  return checkStep({ code, max, step }, path);
}

function checkStep({ code, max, step }: Pick<CriterionContent, "code" | "max" | "step">, path: string): Defect[] {
  if (step === undefined) return [];
  if (exact(step).lte(0)) return [defect(`${path}.step`, "content.notPositive", { code })];
  return max === undefined || exact(max).divisible(exact(step))
    ? []
    : [defect(`${path}.step`, "content.stepMissesMaximum", { code, max, step })];
}

/** A RATIO criterion reads a metric that is a share and concerns everybody whom the criterion concerns. */
function checkShare(
  { criterion: { code, metric }, path, limits }: PlacedCriterion,
  metrics: readonly Metric[],
): Defect[] {
  if (metric === undefined) return [defect(path, "content.noMetric", { code })];
  const known = metrics.find((one) => one.name === metric);
  if (!known) return [defect(`${path}.metric`, "content.unknownMetric", { code, metric })];
  const leftOut = AUDIENCES.some((audience) => concerns(limits, audience) && !applies(known.appliesTo, audience));
  return leftOut ? [defect(`${path}.metric`, "content.metricNotForAll", { code, metric })] : [];
}

function checkDeduction({ code, each, max, step }: CriterionContent, path: string): Defect[] {
  if (each === undefined) return checkPoints({ code, max, step } as CriterionContent, path);
  if (step !== undefined) return [defect(`${path}.step`, "content.stepWithEach", { code })];
  const wrong = (["each", "max"] as const).filter((field) => {
    const value = field === "each" ? each : max;
    return value !== undefined && exact(value).lte(0);
  });
  return wrong.map((field) => defect(`${path}.${field}`, "content.notPositive", { code }));
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

/** The required range names levels of the criterion, lower before higher. */
function checkExpected({ code, levels = [], expected }: CriterionContent, path: string): Defect[] {
  if (!expected) return [];
  const place = (key: string): number => levels.findIndex((level) => level.key === key);
  const scale = levels.map((level) => level.key).join(", ");
  const outside = (["from", "to"] as const).filter((edge) => place(expected[edge] ?? expected.from) < 0);
  if (outside.length > 0)
    return outside.map((edge) =>
      defect(`${path}.expected.${edge}`, "content.levelOutsideScale", { code, key: expected[edge] ?? null, scale }),
    );
  const reversed = expected.to !== undefined && place(expected.to) < place(expected.from);
  return reversed
    ? [
        defect(`${path}.expected.to`, "content.levelRangeReversed", {
          code,
          from: expected.from,
          to: expected.to ?? null,
        }),
      ]
    : [];
}
