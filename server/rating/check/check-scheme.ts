import { exact } from "../exact.ts";
import type { Scheme } from "../scheme.ts";
import { checkBands } from "./check-bands.ts";
import { checkGates } from "./check-gates.ts";
import { checkMetric } from "./check-metric.ts";
import { checkProcess } from "./check-process.ts";
import { checkRules } from "./check-rules.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

const RESERVED = new Set([
  ...["group", "criterion", "violations", "min", "max", "mean", "true", "false", "null", "this"],
]);

/** Defects of the scheme apart from its formulas: grades, names, metrics, bands, steps, ballot, method. */
export function checkScheme(scheme: Scheme): Defect[] {
  return [
    ...duplicates(
      scheme.grades.map((grade, index) => ({ path: `scheme.grades.${index}.code`, value: grade.code })),
      "content.duplicateGrade",
    ),
    ...checkGradeReferences(scheme),
    ...checkNames(scheme),
    ...(scheme.metrics ?? []).flatMap((metric, index) => checkMetric(metric, `scheme.metrics.${index}`, scheme)),
    ...checkMethod(scheme),
    ...checkGates(scheme),
    ...checkRules(scheme),
    ...checkProcess(scheme),
  ];
}

function checkGradeReferences(scheme: Scheme): Defect[] {
  const known = new Set(scheme.grades.map((grade) => grade.code));
  return (["bands", "conditions", "gates"] as const).flatMap((part) =>
    (scheme[part] ?? []).flatMap(({ grade }, index) =>
      grade === undefined || known.has(grade)
        ? []
        : [defect(`scheme.${part}.${index}.grade`, "content.unknownGrade", { grade })],
    ),
  );
}

function checkNames(scheme: Scheme): Defect[] {
  const named = (part: "metrics" | "findings"): { path: string; value: string }[] =>
    (scheme[part] ?? []).map(({ name }, index) => ({ path: `scheme.${part}.${index}.name`, value: name }));
  const formulas = (scheme.formulas ?? []).map(({ name }, index) => ({
    path: `scheme.formulas.${index}.name`,
    value: name,
  }));
  const taken = [...named("metrics"), ...named("findings")];
  const others = new Set(taken.map((entry) => entry.value));
  return [
    ...duplicates(taken, "content.duplicateName"),
    ...formulas
      .filter((entry) => others.has(entry.value))
      .map(({ path, value }) => defect(path, "content.duplicateName", { value })),
    ...[...taken, ...formulas]
      .filter(({ value }) => RESERVED.has(value))
      .map(({ path, value }) => defect(path, "content.reservedName", { value })),
    ...duplicates(
      (scheme.gates ?? []).map(({ code }, index) => ({ path: `scheme.gates.${index}.code`, value: code })),
      "content.duplicateGate",
    ),
  ];
}

function checkMethod(scheme: Scheme): Defect[] {
  const { method, bands, conditions, formulas, maximum } = scheme;
  if (method === "SCORED") {
    const hasScore = formulas?.some((formula) => formula.name === "score") ?? false;
    return [
      ...(hasScore ? [] : [defect("scheme.formulas", "content.noScore")]),
      ...(maximum === undefined || exact(maximum).lte(0) ? [defect("scheme.maximum", "content.noScale")] : []),
      ...(conditions ? [defect("scheme.conditions", "content.partOfOtherMethod", { part: "conditions", method })] : []),
      ...checkBands(bands ?? [], maximum, "scheme.bands"),
    ];
  }
  const foreign =
    method === "JUDGED"
      ? (["formulas", "bands", "conditions", "maximum", "rounding"] as const)
      : (["bands", "maximum", "rounding"] as const);
  const noConditions = method === "CONDITIONS" && !conditions?.length;
  return [
    ...foreign
      .filter((part) => scheme[part] !== undefined)
      .map((part) => defect(`scheme.${part}`, "content.partOfOtherMethod", { part, method })),
    ...(noConditions ? [defect("scheme.conditions", "content.noConditions")] : []),
  ];
}
