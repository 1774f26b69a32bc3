import { type FieldError, type Sql } from "../../../kernel/index.ts";
import {
  applies,
  exact,
  exactText,
  type Grade,
  isExact,
  isSourced,
  type Metric,
  type RatingInput,
  type Scheme,
  type SourcedValue,
} from "../../../rating/index.ts";
import {
  metricOfTasks,
  readSharesOfPersons,
  readSharesOfUnits,
  readTasksOfUnits,
  type SummedShare,
} from "../../../work/index.ts";
import { EvaluationSubject } from "../../evaluation/evaluation.enums.ts";
import { type BandCounts, readSubordinateBands } from "./subordinate-scores.read.ts";

/** A metric's value with how it came about. */
export interface SourcedMetric extends SourcedValue {
  readonly value: string;
}

/** Values that tasks and subordinates give, by name of the metric. */
export type SourcedMetrics = Readonly<Record<string, SourcedMetric>>;

/** Evaluations as far as their tasks and subordinates depend on them. */
export interface Measured {
  readonly id: string;
  readonly subject: EvaluationSubject;
  readonly personId: string | null;
  readonly subjectUnitId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Metrics of a scheme whose value tasks or subordinates may give. */
export function sourcedMetrics({ metrics }: Pick<Scheme, "metrics">): Metric[] {
  return (metrics ?? []).filter(isSourced);
}

/** Whether a scheme has metrics from this source. */
export function asksFor({ metrics }: Pick<Scheme, "metrics">, source: "TASKS" | "SUBORDINATES"): boolean {
  return (metrics ?? []).some((metric) => metric.source === source);
}

/**
 * What the tasks and the subordinates of the evaluations' periods give, where their schemes ask for it: a fixed number of
 * statements a period. A metric without enough data is not there.
 */
export async function readSourced<E extends Measured>(
  db: Sql,
  evaluations: readonly E[],
  schemeOf: (one: E) => Pick<Scheme, "metrics" | "grades">,
): Promise<Map<string, SourcedMetrics>> {
  const byTasks = evaluations.filter((one) => asksFor(schemeOf(one), "TASKS"));
  const shares = await readShares(db, byTasks);
  const heading = evaluations.filter((one) => asksFor(schemeOf(one), "SUBORDINATES")).map(({ id }) => id);
  const bands = await readSubordinateBands(db, heading);
  return new Map(
    evaluations.flatMap((one) => {
      const scheme = schemeOf(one);
      const given = sourcedMetrics(scheme).flatMap((metric): [string, SourcedMetric][] => {
        const value = metric.tasks
          ? fromTasks(metric, shares.get(one.id))
          : fromBands(scheme, metric, bands.get(one.id));
        return value ? [[metric.name, value]] : [];
      });
      return given.length === 0 ? [] : [[one.id, Object.fromEntries(given)] as const];
    }),
  );
}

/** Shares of an evaluation's subject: by converted quantity, and by the number of tasks. */
interface SubjectShares {
  readonly converted: readonly SummedShare[];
  readonly counted: readonly SummedShare[];
}

async function readShares(db: Sql, evaluations: readonly Measured[]): Promise<Map<string, SubjectShares>> {
  const found = new Map<string, SubjectShares>();
  for (const batch of Map.groupBy(evaluations, (one) => `${one.startsOn} ${one.endsOn}`).values()) {
    const [first] = batch;
    if (!first) continue;
    const days = { from: first.startsOn, to: first.endsOn };
    const people = await readSharesOfPersons(db, [...new Set(batch.flatMap((one) => one.personId ?? []))], days);
    const units = [
      ...new Set(batch.flatMap((one) => (one.subject === EvaluationSubject.UNIT ? (one.subjectUnitId ?? []) : []))),
    ];
    const [converted, counted] = [await readSharesOfUnits(db, units, days), await readTasksOfUnits(db, units, days)];
    for (const { id, personId, subjectUnitId } of batch) {
      const own = personId === null ? [] : (people.get(personId) ?? []);
      const unit = subjectUnitId ?? "";
      const shares = { converted: converted.get(unit) ?? [], counted: counted.get(unit) ?? [] };
      found.set(id, personId === null ? shares : { converted: own, counted: own });
    }
  }
  return found;
}

const BY_NUMBER: ReadonlySet<string> = new Set(["DONE", "ON_TIME", "LATE"]);

/** A metric over shares, within the bounds that the metric itself has. */
function fromTasks({ tasks, max }: Metric, shares: SubjectShares | undefined): SourcedMetric | null {
  if (!tasks || !shares) return null;
  const measured = metricOfTasks(tasks, BY_NUMBER.has(tasks.measure) ? shares.counted : shares.converted);
  if (measured.value === null) return null;
  const value = max !== undefined && measured.value.gt(exact(max)) ? exact(max) : measured.value;
  return {
    value: exactText(value),
    source: "TASKS",
    numerator: exactText(measured.numerator),
    denominator: exactText(measured.denominator),
    count: measured.tasks,
  };
}

/** The choice that the bands of subordinates' scores make; null where one of them is no grade of this scheme. */
function fromBands(
  { grades }: { readonly grades: readonly Grade[] },
  { subordinates }: Metric,
  counts: BandCounts | undefined,
): SourcedMetric | null {
  if (!subordinates || !counts) return null;
  const place = (code: string): number => grades.findIndex((grade) => grade.code === code);
  const all = [...counts];
  if (all.some(([grade]) => place(grade) < 0)) return null;
  const sum = (rows: readonly (readonly [string, number])[]): number =>
    rows.reduce((total, [, count]) => total + count, 0);
  const below = sum(all.filter(([grade]) => place(grade) > place(subordinates.below)));
  const count = sum(all);
  return {
    value: below > 0 ? subordinates.some : subordinates.none,
    source: "SUBORDINATES",
    numerator: `${String(below)}/1`,
    denominator: `${String(count)}/1`,
    count,
  };
}

/**
 * The answers with what tasks and subordinates give under the metrics that ask for it. What was typed there counts only
 * where they give nothing and the regulation lets people type it.
 *
 * Example: metric `quantity`, tasks give 5/4 → metrics.quantity "5/4", whatever was typed.
 */
export function withSourced(
  { scheme }: { readonly scheme: Scheme },
  answers: RatingInput,
  given: SourcedMetrics = {},
): RatingInput {
  const asked = sourcedMetrics(scheme).filter((metric) => applies(metric.appliesTo, answers));
  if (asked.length === 0) return answers;
  const sourced: Record<string, SourcedValue> = {};
  const values: Record<string, string> = {};
  for (const { name } of asked) {
    const known = given[name];
    if (!known) continue;
    const { value, ...how } = known;
    values[name] = value;
    sourced[name] = how;
  }
  const untyped = new Set(asked.flatMap(({ name, typedToo }) => (typedToo === true ? [] : [name])));
  const typed = Object.entries(answers.metrics).filter(([name]) => !untyped.has(name));
  const metrics = { ...Object.fromEntries(typed), ...values };
  return { ...answers, metrics, ...(Object.keys(sourced).length === 0 ? {} : { sourced }) };
}

/**
 * Faults of an input that types what tasks or subordinates give, or could give where nobody may type it. Saying the same
 * as they do is no fault.
 */
export function typedSourced(
  { scheme }: { readonly scheme: Scheme },
  typed: readonly { readonly name: string; readonly value?: string | null }[],
  given: SourcedMetrics = {},
): FieldError[] {
  const asked = new Map(sourcedMetrics(scheme).map((metric) => [metric.name, metric]));
  return typed.flatMap(({ name, value }, place) => {
    const metric = asked.get(name);
    const known = Object.hasOwn(given, name) ? given[name] : undefined;
    const isFree = metric?.typedToo === true && (!known || (typeof value === "string" && isSame(known.value, value)));
    if (!metric || isFree || value === null || value === undefined) return [];
    return [{ path: `input.metrics.${String(place)}.value`, rule: "work.typedMetric", values: { name } }];
  });
}

function isSame(known: string, typed: string): boolean {
  return known === typed || (isExact(known) && isExact(typed) && exact(known).equals(exact(typed)));
}

/** Whether a fault is about a metric that nobody types while its source gives none. */
export function isSourcedFault({ scheme }: { readonly scheme: Scheme }, { path }: FieldError): boolean {
  return sourcedMetrics(scheme).some(({ name, typedToo }) => typedToo !== true && path === `metrics.${name}`);
}
