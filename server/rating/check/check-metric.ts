import { exact } from "../exact.ts";
import type { Metric, Scheme } from "../scheme.ts";
import { isSourced, type TaskMeasure, type TaskSource } from "../sources/metric-source.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Defects of a metric: its kind, its bounds or options, and where its value comes from. */
export function checkMetric(metric: Metric, path: string, scheme: Scheme): Defect[] {
  const { name, kind } = metric;
  if (metric.source === "PROGRAMME" && kind !== "RATIO")
    return [defect(`${path}.kind`, "content.programmeNotRatio", { name, kind })];
  return [...checkValues(metric, path), ...checkSource(metric, path, scheme)];
}

function checkValues({ name, min, max, kind, options }: Metric, path: string): Defect[] {
  if (kind !== "CHOICE") {
    if (options) return [defect(`${path}.options`, "content.optionsWithoutChoice", { name })];
    if (kind === "RATIO" && min !== undefined && exact(min).lt(0))
      return [defect(`${path}.min`, "content.negativeRatio", { name })];
    return min !== undefined && max !== undefined && exact(min).gt(exact(max))
      ? [defect(`${path}.max`, "content.minOverMax", { name, min, max })]
      : [];
  }
  if (!options) return [defect(path, "content.noOptions", { name })];
  return duplicates(
    options.map((option, index) => ({ path: `${path}.options.${index}.key`, value: option.key })),
    "content.duplicateKey",
  );
}

function checkSource(metric: Metric, path: string, scheme: Scheme): Defect[] {
  const { name, source = "TYPED", tasks, subordinates, typedToo, kind } = metric;
  const foreign = (part: string): Defect[] => [
    defect(`${path}.${part}`, "content.sourceHasNo", { name, source, part }),
  ];
  const wants = (part: string): Defect[] => [defect(path, "content.sourceWants", { name, source, part })];
  const wantsKind = (wanted: string): Defect[] =>
    kind === wanted ? [] : [defect(`${path}.kind`, "content.sourceKind", { name, source, kind, wanted })];
  return [
    ...(tasks && source !== "TASKS" ? foreign("tasks") : []),
    ...(subordinates && source !== "SUBORDINATES" ? foreign("subordinates") : []),
    ...(typedToo !== undefined && !isSourced(metric) ? foreign("typedToo") : []),
    ...(source === "TASKS" ? [...wantsKind("RATIO"), ...(tasks ? [] : wants("tasks"))] : []),
    ...(source === "SUBORDINATES" ? [...wantsKind("CHOICE"), ...(subordinates ? [] : wants("subordinates"))] : []),
    ...checkTasks(metric, `${path}.tasks`),
    ...checkSubordinates(metric, `${path}.subordinates`, scheme),
  ];
}

const OF_ERRORS: readonly TaskMeasure[] = ["QUALITY", "DONE", "ON_TIME"];
const DEDUCTIONS = { majorError: OF_ERRORS, minorError: OF_ERRORS, delay: ["PROGRESS"] as readonly TaskMeasure[] };
/** What an error or delay costs is the regulation's to say, never the program's. */
const REQUIRED: Partial<Record<TaskMeasure, "majorError" | "delay">> = { QUALITY: "majorError", PROGRESS: "delay" };

function checkTasks({ name, tasks }: Metric, path: string): Defect[] {
  if (!tasks) return [];
  const required = REQUIRED[tasks.measure];
  const missing = required !== undefined && tasks[required] === undefined;
  return [
    ...(missing ? [defect(`${path}.${required}`, "content.deductionMissing", { name, part: required })] : []),
    ...checkDeductions(name, tasks, path),
  ];
}

function checkDeductions(name: string, tasks: TaskSource, path: string): Defect[] {
  return (["majorError", "minorError", "delay"] as const).flatMap((part) => {
    const value = tasks[part];
    if (value === undefined) return [];
    const wanted = DEDUCTIONS[part];
    if (!wanted.includes(tasks.measure))
      return [defect(`${path}.${part}`, "content.deductionForeign", { name, part, wanted: wanted.join(", ") })];
    return exact(value).lt(0) || exact(value).gt(1)
      ? [defect(`${path}.${part}`, "content.deductionOutside", { name, part, value })]
      : [];
  });
}

function checkSubordinates({ name, subordinates, options }: Metric, path: string, { grades }: Scheme): Defect[] {
  if (!subordinates) return [];
  const { below } = subordinates;
  const keys = new Set((options ?? []).map(({ key }) => key));
  const unknown = (["none", "some"] as const).filter((part) => !keys.has(subordinates[part]));
  return [
    ...(grades.some(({ code }) => code === below)
      ? []
      : [defect(`${path}.below`, "content.unknownGrade", { grade: below })]),
    ...unknown.map((part) => defect(`${path}.${part}`, "content.unknownOption", { name, option: subordinates[part] })),
  ];
}
