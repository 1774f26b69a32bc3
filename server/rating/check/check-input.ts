import type { FieldError } from "../../kernel/index.ts";
import { applies } from "../applies-to.ts";
import { type CriterionContent, VIOLATION_ANSWERS } from "../criteria.ts";
import { exact, isExact } from "../exact.ts";
import { given, type RatingInput } from "../rating-input.ts";
import type { Metric, RatingContent } from "../scheme.ts";
import { allCriteria, concerns, isRequired, type PlacedCriterion } from "../walk-content.ts";

/** Whether required answers must be there: yes when a step is submitted, no while somebody is typing. */
export interface CheckInputOptions {
  readonly complete: boolean;
}

/**
 * Names every wrong answer: unknown codes, criteria that do not concern the person, points over the maximum or
 * between steps, unknown keys, and, where `complete`, required answers that are missing.
 *
 * @returns an empty list when `rate` may be called; paths such as `criteria.I.1`, `metrics.quantity`.
 */
export function checkInput(
  content: RatingContent,
  input: RatingInput,
  { complete }: CheckInputOptions = { complete: true },
): FieldError[] {
  return [
    ...criteriaErrors(content, input, complete),
    ...metricErrors(content, input, complete),
    ...findingErrors(content, input),
    ...factErrors(content, input),
  ];
}

function error(path: string, rule: string, values: FieldError["values"] = {}): FieldError {
  return { path, rule, values };
}

const remembered = new WeakMap<RatingContent["groups"], ReadonlyMap<string, PlacedCriterion>>();

/** Criteria by code, worked out once for the same groups: rating a province asks again and again. */
function placedByCode({ groups }: RatingContent): ReadonlyMap<string, PlacedCriterion> {
  const known = remembered.get(groups) ?? new Map(allCriteria(groups).map((one) => [one.criterion.code, one]));
  remembered.set(groups, known);
  return known;
}

function criteriaErrors(content: RatingContent, input: RatingInput, complete: boolean): FieldError[] {
  const placed = placedByCode(content);
  const wrong = Object.keys(input.criteria).flatMap((code) => {
    const answer = given(input.criteria, code);
    const path = `criteria.${code}`;
    const place = placed.get(code);
    if (!place) return [error(path, "answer.unknownCriterion", { code })];
    if (answer === undefined) return [];
    if (!concerns(place.limits, input)) return [error(path, "answer.notApplicable", { name: code })];
    const rule = wrongAnswer(place.criterion, answer);
    return rule
      ? [error(path, rule, { name: code, max: place.criterion.max ?? null, step: place.criterion.step ?? null })]
      : [];
  });
  if (!complete) return wrong;
  const missing = [...placed.values()].filter(
    ({ criterion, limits }) =>
      isRequired(criterion) && concerns(limits, input) && given(input.criteria, criterion.code) === undefined,
  );
  return [
    ...wrong,
    ...missing.map(({ criterion: { code } }) => error(`criteria.${code}`, "answer.missing", { name: code })),
  ];
}

/** The rule that the answer breaks, null when it breaks none. */
function wrongAnswer(criterion: CriterionContent, answer: string | boolean): string | null {
  switch (criterion.method) {
    case "POINTS":
      return wrongPoints(criterion, answer);
    case "PASS_FAIL":
      return typeof answer === "boolean" ? null : "answer.notYesNo";
    case "VIOLATION":
      return VIOLATION_ANSWERS.some((known) => known === answer) ? null : "answer.unknownKey";
    case "RATIO":
      return "answer.computed";
    case "BONUS":
      return wrongPoints(criterion, answer);
    case "DEDUCTION":
      return criterion.each === undefined ? wrongPoints(criterion, answer) : wrongCount(answer);
    case "CHOICE":
      return criterion.options?.some((option) => option.key === answer) ? null : "answer.unknownKey";
    case "TIER":
      return criterion.tiers?.some((tier) => tier.key === answer) ? null : "answer.unknownKey";
    case "LEVEL":
      return criterion.levels?.some((level) => level.key === answer) ? null : "answer.unknownKey";
  }
}

function wrongPoints({ max, step }: CriterionContent, answer: string | boolean): string | null {
  if (typeof answer !== "string" || !isExact(answer)) return "answer.notANumber";
  const points = exact(answer);
  if (points.lt(0)) return "answer.negative";
  if (max !== undefined && points.gt(exact(max))) return "answer.overMax";
  return step !== undefined && !points.divisible(exact(step)) ? "answer.offStep" : null;
}

/** How often something happened: a whole number. */
function wrongCount(answer: string | boolean): string | null {
  if (typeof answer !== "string" || !isExact(answer)) return "answer.notANumber";
  const count = exact(answer);
  if (count.lt(0)) return "answer.negative";
  return count.d === 1n ? null : "answer.notWhole";
}

function metricErrors({ scheme }: RatingContent, input: RatingInput, complete: boolean): FieldError[] {
  const metrics = new Map((scheme.metrics ?? []).map((metric) => [metric.name, metric]));
  const wrong = Object.keys(input.metrics).flatMap((name) => {
    const answer = given(input.metrics, name);
    const path = `metrics.${name}`;
    const metric = metrics.get(name);
    if (!metric) return [error(path, "answer.unknownMetric", { name })];
    if (answer === undefined) return [];
    if (!applies(metric.appliesTo, input)) return [error(path, "answer.notApplicable", { name })];
    const rule = wrongMetric(metric, answer);
    return rule ? [error(path, rule, { name, min: leastOf(metric) ?? null, max: metric.max ?? null })] : [];
  });
  if (!complete) return wrong;
  const missing = [...metrics.values()].filter(
    (metric) =>
      metric.required !== false && applies(metric.appliesTo, input) && given(input.metrics, metric.name) === undefined,
  );
  return [...wrong, ...missing.map(({ name }) => error(`metrics.${name}`, "answer.missing", { name }))];
}

/** Least value of a metric; a RATIO is never below 0. */
export function leastOf(metric: Metric): string | undefined {
  return metric.min ?? (metric.kind === "RATIO" ? "0" : undefined);
}

function wrongMetric(metric: Metric, answer: string): string | null {
  if (metric.kind === "CHOICE")
    return metric.options?.some((option) => option.key === answer) ? null : "answer.unknownKey";
  if (typeof answer !== "string" || !isExact(answer)) return "answer.notANumber";
  const min = leastOf(metric);
  if (min !== undefined && exact(answer).lt(exact(min))) return "answer.underMin";
  return metric.max !== undefined && exact(answer).gt(exact(metric.max)) ? "answer.overMax" : null;
}

function findingErrors({ scheme }: RatingContent, input: RatingInput): FieldError[] {
  const findings = new Map((scheme.findings ?? []).map((finding) => [finding.name, finding]));
  return Object.keys(input.findings ?? {}).flatMap((name) => {
    const finding = findings.get(name);
    const path = `findings.${name}`;
    if (!finding) return [error(path, "answer.unknownFinding", { name })];
    const answer = given(input.findings, name);
    if (answer === undefined) return [];
    if (typeof answer !== "boolean") return [error(path, "answer.notYesNo", { name })];
    return applies(finding.appliesTo, input) ? [] : [error(path, "answer.notApplicable", { name })];
  });
}

/** Wrong facts: grades that the scheme does not have, numbers that are none. */
function factErrors({ scheme }: RatingContent, input: RatingInput): FieldError[] {
  const { unitGrade, subordinates, monthsWorked, absences } = input;
  if (!unitGrade && !subordinates && !monthsWorked && !absences) return [];
  const known = new Set(scheme.grades.map((grade) => grade.code));
  const counts = Object.entries(subordinates ?? {});
  return [
    ...(unitGrade && !known.has(unitGrade) ? [error("unitGrade", "answer.unknownGrade", { grade: unitGrade })] : []),
    ...counts.flatMap(([grade, count]) => {
      const path = `subordinates.${grade}`;
      if (!known.has(grade)) return [error(path, "answer.unknownGrade", { grade })];
      const rule = wrongCount(count);
      return rule ? [error(path, rule, { name: path })] : [];
    }),
    ...(monthsWorked && !isExact(monthsWorked)
      ? [error("monthsWorked", "answer.notANumber", { name: "monthsWorked" })]
      : []),
    ...(absences ?? []).flatMap((absence, place) =>
      (["days", "months"] as const)
        .filter((unit) => absence[unit] && !(isExact(absence[unit]) && exact(absence[unit]).gte(0)))
        .map((unit) => error(`absences.${place}.${unit}`, "answer.notANumber", { name: `absences.${place}.${unit}` })),
    ),
  ];
}
