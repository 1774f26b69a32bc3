import type { VersionContent } from "../../framework/index.ts";
import { type FieldError, InvalidInput } from "../../kernel/index.ts";
import type { Audience, RatingInput } from "../../rating/index.ts";
import { isProgrammeFault, typedProgramme } from "./programme-metrics.ts";
import { isSourcedFault, typedSourced } from "./work/work-metrics.ts";

/** What somebody answered at one step. */
export interface Answers {
  /** Value by criterion id, as stored. */
  readonly scores: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
  readonly findings: ReadonlyMap<string, boolean>;
}

/** Answers as an input brings them; null takes an answer back, what is not named stays. */
export interface GivenAnswers {
  readonly scores?: readonly { readonly criterionId: string; readonly value?: string | null }[] | null;
  readonly metrics?: readonly { readonly name: string; readonly value?: string | null }[] | null;
  readonly findings?: readonly { readonly name: string; readonly holds?: boolean | null }[] | null;
}

/**
 * The answers after an input, over what was there before.
 *
 * @throws InvalidInput when something is given twice, a criterion is not of this regulation, or a metric that comes from
 *   the action programme is typed (`programme.typedResult`), or one that only tasks or subordinates give
 *   (`work.typedMetric`).
 */
export function mergeAnswers(content: VersionContent, before: Answers, given: GivenAnswers): Answers {
  const known = new Set(content.criterionIds.values());
  const unknown = (given.scores ?? []).flatMap(({ criterionId }, place): FieldError[] =>
    known.has(criterionId) ? [] : [{ path: `input.scores.${place}.criterionId`, rule: "evaluation.criterionUnknown" }],
  );
  const faults = [
    ...unknown,
    ...typedProgramme(content, given.metrics ?? []),
    ...typedSourced(content, given.metrics ?? []),
    ...repeated(
      "scores",
      (given.scores ?? []).map((score) => score.criterionId),
    ),
    ...repeated(
      "metrics",
      (given.metrics ?? []).map((metric) => metric.name),
    ),
    ...repeated(
      "findings",
      (given.findings ?? []).map((finding) => finding.name),
    ),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  return {
    scores: over(
      before.scores,
      (given.scores ?? []).map(({ criterionId, value }) => [criterionId, value]),
    ),
    metrics: over(
      before.metrics,
      (given.metrics ?? []).map(({ name, value }) => [name, value]),
    ),
    findings: over(
      before.findings,
      (given.findings ?? []).map(({ name, holds }) => [name, holds]),
    ),
  };
}

/**
 * Checks that a person answers only what the regulation lets the person type.
 *
 * @throws InvalidInput `evaluation.headOnly` naming every other answer.
 */
export function assertTypedBySelf({ scheme }: VersionContent, given: GivenAnswers): void {
  const headOnly = new Set(
    [...(scheme.metrics ?? []), ...(scheme.findings ?? [])]
      .filter((one) => one.typedBy === "HEAD")
      .map((one) => one.name),
  );
  const faults = [
    ...(given.metrics ?? []).map(({ name }, place) => ({ name, path: `input.metrics.${place}.name` })),
    ...(given.findings ?? []).map(({ name }, place) => ({ name, path: `input.findings.${place}.name` })),
  ].filter(({ name }) => headOnly.has(name));
  if (faults.length > 0)
    throw new InvalidInput(faults.map(({ name, path }) => ({ path, rule: "evaluation.headOnly", values: { name } })));
}

/** The answers in the shape that rates: codes for ids, yes and no for PASS_FAIL. */
export function ratingInputOf(content: VersionContent, audience: Audience, answers: Answers): RatingInput {
  const methods = methodsOf(content);
  const criteria = [...content.criterionIds].flatMap(([code, id]) => {
    const value = answers.scores.get(id);
    return value === undefined ? [] : [[code, methods.get(code) === "PASS_FAIL" ? yesNo(value) : value] as const];
  });
  return {
    leading: audience.leading,
    class: audience.class,
    subjectType: audience.subjectType ?? null,
    criteria: Object.fromEntries(criteria),
    metrics: Object.fromEntries(answers.metrics),
    findings: Object.fromEntries(answers.findings),
  };
}

/** Faults of `checkInput` that stop a person from handing in: what only the head or nobody types may be missing. */
export function faultsOfSelf(content: VersionContent, faults: readonly FieldError[]): FieldError[] {
  const { scheme } = content;
  const headOnly = new Set(
    (scheme.metrics ?? []).filter((metric) => metric.typedBy === "HEAD").map((metric) => `metrics.${metric.name}`),
  );
  return faults.filter(
    (fault) =>
      fault.rule !== "answer.missing" ||
      !(headOnly.has(fault.path) || isProgrammeFault(content, fault) || isSourcedFault(content, fault)),
  );
}

/** Faults with paths as the API names them: `input.criteria.I.1`, `input.metrics.quantity`. */
export function asInputFaults(faults: readonly FieldError[]): FieldError[] {
  return faults.map((fault) => ({ ...fault, path: `input.${fault.path}` }));
}

/** "true" and "false" as booleans; anything else stays and is refused by the check of answers. */
function yesNo(value: string): string | boolean {
  return value === "true" ? true : value === "false" ? false : value;
}

function methodsOf(content: VersionContent): Map<string, string> {
  const methods = new Map<string, string>();
  const walk = (groups: VersionContent["groups"]): void => {
    for (const group of groups) {
      for (const criterion of group.criteria ?? []) methods.set(criterion.code, criterion.method);
      walk(group.groups ?? []);
    }
  };
  walk(content.groups);
  return methods;
}

function over<V>(
  before: ReadonlyMap<string, V>,
  given: readonly (readonly [string, V | null | undefined])[],
): Map<string, V> {
  const after = new Map(before);
  for (const [key, value] of given) {
    if (value === null || value === undefined) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

function repeated(list: string, names: readonly string[]): FieldError[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) < place ? [{ path: `input.${list}.${place}`, rule: "evaluation.twice", values: { name } }] : [],
  );
}
