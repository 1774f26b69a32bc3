import type { FieldError, Sql } from "../../kernel/index.ts";
import { applies, type Metric, type RatingInput, type Scheme } from "../../rating/index.ts";
import { readProgrammeResults } from "../../work/index.ts";

/** Metrics whose value is the result of the person's action programme. */
export function programmeMetrics({ metrics }: Pick<Scheme, "metrics">): Metric[] {
  return (metrics ?? []).filter(({ source }) => source === "PROGRAMME");
}

/** Evaluations as far as their programmes depend on them. */
export interface Rated {
  readonly id: string;
  readonly personId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Results of action programmes in the evaluations' periods, where the scheme asks for them: one read a period. */
export async function readProgrammesOf<E extends Rated>(
  db: Sql,
  evaluations: readonly E[],
  schemeOf: (one: E) => Pick<Scheme, "metrics">,
): Promise<Map<string, string>> {
  const asked = evaluations.filter((one) => one.personId !== null && programmeMetrics(schemeOf(one)).length > 0);
  const results = new Map<string, string>();
  for (const batch of Map.groupBy(asked, (one) => `${one.startsOn} ${one.endsOn}`).values()) {
    const [first] = batch;
    if (!first) continue;
    const personIds = [...new Set(batch.flatMap(({ personId }) => personId ?? []))];
    const shares = await readProgrammeResults(db, personIds, first.startsOn, first.endsOn);
    for (const { id, personId } of batch) {
      const share = shares.get(personId ?? "");
      if (share !== undefined) results.set(id, share);
    }
  }
  return results;
}

/**
 * The answers with the programme's result under the metrics that ask for it. What was typed there never counts: without
 * a result the metric is absent.
 *
 * Example: metric `programme`, result 3/4 → metrics.programme "3/4", whatever was typed.
 */
export function withProgramme(
  { scheme }: { readonly scheme: Scheme },
  answers: RatingInput,
  result: string | undefined,
): RatingInput {
  const asked = programmeMetrics(scheme);
  if (asked.length === 0) return answers;
  const names = new Set(asked.map(({ name }) => name));
  const typed = Object.entries(answers.metrics).filter(([name]) => !names.has(name));
  const known = result === undefined ? [] : asked.filter((metric) => applies(metric.appliesTo, answers));
  return { ...answers, metrics: Object.fromEntries([...typed, ...known.map(({ name }) => [name, result ?? null])]) };
}

/** Faults of an input that types what comes from the programme. */
export function typedProgramme(
  { scheme }: { readonly scheme: Scheme },
  given: readonly { readonly name: string; readonly value?: string | null }[],
): FieldError[] {
  const names = new Set(programmeMetrics(scheme).map(({ name }) => name));
  return given.flatMap(({ name, value }, place) =>
    names.has(name) && value !== null && value !== undefined
      ? [{ path: `input.metrics.${place}.value`, rule: "programme.typedResult", values: { name } }]
      : [],
  );
}

/** Whether a fault is about a result that nobody can type. */
export function isProgrammeFault({ scheme }: { readonly scheme: Scheme }, { path }: FieldError): boolean {
  return programmeMetrics(scheme).some(({ name }) => path === `metrics.${name}`);
}
