import { type FieldError, InvalidInput } from "../../kernel/index.ts";
import { measureOf } from "../measures/registry.ts";
import type { Measure } from "../measures/measure.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import type { CommonFilter, OwnFilter, StatisticsSource } from "../sources/source.ts";
import { type StatisticsDimension } from "./statistics.enums.ts";
import type { StatisticsQueryInput } from "./statistics.inputs.ts";

const OWN_FILTERS: readonly OwnFilter[] = ["dutyGroups", "grades", "steps", "frameworkVersionIds", "criterionIds"];

const COMMON_FILTERS: readonly CommonFilter[] = ["positionClasses", "subjectTypes", "leading"];

/** A measure with the source that answers it in this query. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly source: StatisticsSource;
}

/**
 * Finds for each measure the source that knows all dimensions and filters asked for.
 *
 * @throws InvalidInput `statistics.measureNotBy`, `statistics.measureNotFiltered`, `statistics.twice`,
 *   `statistics.sort`; every fault is listed.
 */
export function checkQuery({ measures, groupBy, filter, sort }: StatisticsQueryInput): AskedMeasure[] {
  const used = usedFilters(filter);
  const faults: FieldError[] = [...twice("measures", measures), ...twice("groupBy", groupBy)];
  if (sort) {
    const isMeasure = sort.measure && measures.includes(sort.measure) && !sort.dimension;
    const isDimension = sort.dimension && groupBy.includes(sort.dimension) && !sort.measure;
    if (!isMeasure && !isDimension) faults.push({ path: "query.sort", rule: "statistics.sort" });
  }
  const asked = measures.flatMap((id, at) => {
    const measure = measureOf(id);
    const fitting = measure.sources.filter(({ dimensions }) => groupBy.every((each) => dimensions.has(each)));
    const source = fitting.find((each) => used.every((field) => knows(each, field)));
    if (source) return { measure, source };
    faults.push(unfit(measure, { at, used, groupBy, fitting }));
    return [];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return asked;
}

type UsedFilter = OwnFilter | CommonFilter;

function usedFilters(filter: StatisticsQueryInput["filter"]): UsedFilter[] {
  const named = [...OWN_FILTERS, ...COMMON_FILTERS].filter((field) => (filter[field] ?? null) !== null);
  return filter.subject === EvaluationSubject.PERSON ? named : [...named, "subject"];
}

function knows({ filters, without }: StatisticsSource, field: UsedFilter): boolean {
  const isOwn = (OWN_FILTERS as readonly UsedFilter[]).includes(field);
  return isOwn ? filters.has(field as OwnFilter) : without?.has(field as CommonFilter) !== true;
}

interface Unfit {
  readonly at: number;
  readonly used: readonly UsedFilter[];
  readonly groupBy: readonly StatisticsDimension[];
  /** Sources that know the dimensions. */
  readonly fitting: readonly StatisticsSource[];
}

function unfit({ id, sources }: Measure, { at, used, groupBy, fitting }: Unfit): FieldError {
  const path = `query.measures.${String(at)}`;
  if (fitting.length === 0) {
    const by = groupBy.find((each) => !sources.some(({ dimensions }) => dimensions.has(each))) ?? groupBy.join(", ");
    return { path, rule: "statistics.measureNotBy", values: { measure: id, dimension: by } };
  }
  const field = used.find((each) => !fitting.some((source) => knows(source, each))) ?? used.join(", ");
  return { path, rule: "statistics.measureNotFiltered", values: { measure: id, filter: field } };
}

function twice(field: string, values: readonly string[]): FieldError[] {
  const again = values.find((value, at) => values.indexOf(value) !== at);
  return again === undefined ? [] : [{ path: `query.${field}`, rule: "statistics.twice", values: { value: again } }];
}
