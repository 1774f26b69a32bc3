import type { Filter, Key, MeasureId } from "../table/table.ts";

/** What a number of a statistic stands for: its row's keys within what the table was asked. */
export interface Counted {
  readonly unitId: string;
  readonly keys: readonly Pick<Key, "dimension" | "id">[];
  readonly filter: Filter;
}

/** The filter of the list of evaluations that a number counts, as far as the list knows it. */
export interface Behind {
  readonly filter: Readonly<Record<string, string | boolean>>;
  /** Cycles by name of their days, where the number names no cycle: their ids are still to be asked for. */
  readonly period: { readonly kind: string; readonly track: string; readonly lastDay: string } | null;
  /** Whether the number covers more than one period. */
  readonly isManyCycles: boolean;
  /** What the list cannot be filtered by. */
  readonly notFiltered: readonly string[];
}

const BY_KEY: Readonly<Record<string, string>> = {
  UNIT: "unitId",
  CYCLE: "cycleId",
  GRADE: "grade",
  STEP: "step",
  POSITION_CLASS: "positionClass",
};

/** Measures of units, posts and competencies. */
const OTHERS = /^(ADOPT|COMPETENCY|PEOPLE|POSTS|VACANCIES)/;

/** Whether a measure counts evaluations at all. Example: "RATED" does, "ADOPTED_UNITS" does not. */
export function countsEvaluations(measure: MeasureId): boolean {
  return !OTHERS.test(measure);
}

/** Which evaluations a number counts. */
export function evaluationsBehind({ unitId, keys, filter }: Counted): Behind {
  const known: Record<string, string | boolean> = { unitId, includeSubtree: true, subject: filter.subject ?? "PERSON" };
  const notFiltered: string[] = [];
  let lastDay: string | null = filter.from && filter.from === filter.to ? filter.from : null;
  for (const { dimension, id } of keys) {
    const name = BY_KEY[dimension];
    if (dimension === "PERIOD") lastDay = (id ?? "").split("/")[1] ?? null;
    else if (name === undefined || id === null) notFiltered.push(dimension);
    else known[name] = id;
  }
  const one = <T extends string>(name: string, dimension: string, values: readonly T[] | null | undefined): void => {
    const [value, ...others] = values ?? [];
    if (value === undefined || name in known) return;
    if (others.length === 0) known[name] = value;
    else notFiltered.push(dimension);
  };
  one("cycleId", "CYCLE", filter.cycleIds);
  one("grade", "GRADE", filter.grades);
  one("step", "STEP", filter.steps);
  one("positionClass", "POSITION_CLASS", filter.positionClasses);
  if (filter.subjectTypes?.length) notFiltered.push("SUBJECT_TYPE");
  if (filter.dutyGroups?.length) notFiltered.push("DUTY_GROUP");
  if (typeof filter.leading === "boolean") notFiltered.push("LEADING");
  if (filter.frameworkVersionIds?.length) notFiltered.push("FRAMEWORK");
  if (filter.criterionIds?.length) notFiltered.push("CRITERION");
  const { kind, track } = filter;
  const period = "cycleId" in known || !lastDay || !kind || !track ? null : { kind, track, lastDay };
  return {
    filter: known,
    period,
    isManyCycles: !("cycleId" in known) && period === null,
    notFiltered: [...new Set(notFiltered)].filter((dimension) => dimension !== "CYCLE"),
  };
}

/** Address of the list of evaluations under a filter. */
export function evaluationsPath(filter: Readonly<Record<string, string | boolean>>): string {
  const { subject, ...rest } = filter;
  const said = subject === "UNIT" ? { ...rest, subject } : rest;
  const shown = Object.fromEntries(Object.keys(said).map((name) => [name, true]));
  const search = new URLSearchParams({ filter: JSON.stringify(said), displayedFilters: JSON.stringify(shown) });
  return `/evaluations?${search.toString()}`;
}
