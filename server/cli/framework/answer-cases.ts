import type { FrameworkFile } from "../../framework/index.ts";
import {
  checkInput,
  checkQuota,
  type ExtendedUnits,
  type QuotaPerson,
  type QuotaResult,
  type QuotaRule,
  rate,
  type Rating,
  readable,
  type RolledPeriod,
  type RollUp,
  type RollUpRule,
  rollUp,
  sentence,
} from "../../rating/index.ts";
import type { FieldError } from "../../kernel/index.ts";
import { PersonCase, RollUpCase, ScoreCase } from "./case-shapes.ts";
import { ratingInputOf } from "./rating-input.ts";
import { type CaseError, idOf, shapeErrors } from "./read-json.ts";

/** One answer of a list: a result, or what is wrong with the case. */
export type CaseAnswer<T> =
  ({ readonly id: string } & T) | { readonly id: string; readonly errors: readonly CaseError[] };

/** What `khung framework score` answers for one case. */
export type ScoreAnswer = Pick<
  Rating,
  "total" | "exact" | "groups" | "grade" | "needsDecision" | "notRated" | "reasons" | "missing" | "trace"
>;

/** Rates one case; a wrong one is answered with its errors. */
export function scoreCase(file: FrameworkFile, value: unknown, place: number): CaseAnswer<ScoreAnswer> {
  const id = idOf(value, place);
  const parsed = ScoreCase.safeParse(value);
  if (!parsed.success) return { id, errors: shapeErrors(ScoreCase, value, parsed.error) };
  const input = ratingInputOf(file, parsed.data, parsed.data.criteria);
  const wrong = checkInput(file, input, { complete: false });
  if (wrong.length > 0) return { id, errors: wrong.map(caseError) };
  const { total, exact, groups, grade, needsDecision, notRated, missing, trace, ...rest } = rate(file, input);
  const reasons = rest.reasons.map(readable);
  return { id, total, exact, groups, grade, needsDecision, ...(notRated ? { notRated } : {}), reasons, missing, trace };
}

/** Rolls up the periods of one case by the scheme's rule for the wanted period. */
export function rollUpCase(file: FrameworkFile, value: unknown, place: number): CaseAnswer<RollUp> {
  const id = idOf(value, place);
  const parsed = RollUpCase.safeParse(value);
  if (!parsed.success) return { id, errors: shapeErrors(RollUpCase, value, parsed.error) };
  const { to, periods, ...facts } = parsed.data;
  const own = file.scheme.rollUp?.find((one) => one.to === to);
  const rule = own ?? (file.scheme.method === "SCORED" && !file.scheme.rollUp ? usualRule(to) : null);
  if (!rule) return { id, errors: [caseError({ path: "to", rule: "rollUp.noRule", values: { to } })] };
  const input = ratingInputOf(file, facts);
  const list = periods.map((period, index): RolledPeriod => {
    const key = String(index + 1).padStart(2, "0");
    if (typeof period !== "object" || period === null) return { key, kind: rule.from, score: period };
    return { ...period, kind: period.kind ?? rule.from, score: period.score ?? null } as RolledPeriod;
  });
  const keys = list.map(({ key }) => key);
  const repeated = keys.filter((key, index) => keys.indexOf(key) < index);
  const wrong = [
    ...repeated.map((key) => ({ path: "periods", rule: "rollUp.duplicate", values: { key } })),
    ...checkInput(file, input, { complete: false }),
  ];
  if (wrong.length > 0) return { id, errors: wrong.map(caseError) };
  const rolled = rollUp(file, rule, list, input);
  const answer = { ...rolled, reasons: rolled.reasons.map(readable) };
  if (own) return { id, ...answer };
  const note = { rule: "rollUp.usualRule", values: {}, ...sentence("rollUp.usualRule", {}), basis: null };
  return { id, ...answer, reasons: [note, ...answer.reasons] };
}

/** What is taken where a scored regulation says nothing of rolling up; the answer tells that it was. */
function usualRule(to: RollUpRule["to"]): RollUpRule {
  return {
    to,
    from: "MONTH",
    method: "MEAN_OF_PERIODS",
    expected: { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[to],
    excused: ["MATERNITY", "SICK", "UNPAID"],
    provisional: { missing: 1 },
  };
}

/** The quota over people, or what is wrong with them. */
export interface QuotaAnswer {
  readonly result: QuotaResult | null;
  readonly errors: readonly ({ readonly id: string } & CaseError)[];
}

/** Counts the quota over a list of people; nobody is counted while somebody is wrong. */
export function quotaOf(
  file: FrameworkFile,
  values: readonly unknown[],
  { extended, rule }: QuotaOptions,
): QuotaAnswer {
  const people: QuotaPerson[] = [];
  const codes = file.scheme.grades.map(({ code }) => code);
  const errors = values.flatMap((value, place) => {
    const id = idOf(value, place);
    const parsed = PersonCase.safeParse(value);
    if (!parsed.success) return shapeErrors(PersonCase, value, parsed.error).map((error) => ({ id, ...error }));
    const { grade } = parsed.data;
    if (grade !== null && !codes.includes(grade))
      return [{ id, ...caseError({ path: "grade", rule: "answer.unknownGrade", values: { grade } }) }];
    people.push(parsed.data as QuotaPerson);
    return [];
  });
  return { result: errors.length > 0 ? null : checkQuota(withRule(file, rule), people, extended), errors };
}

/** How to count: whose limit is wider, and a rule to try instead of the regulation's. */
export interface QuotaOptions {
  readonly extended: ExtendedUnits;
  readonly rule: QuotaRule | null;
}

function withRule({ scheme }: FrameworkFile, rule: QuotaRule | null): Pick<FrameworkFile, "scheme"> {
  return { scheme: rule ? { ...scheme, quota: rule } : scheme };
}

function caseError({ path, rule, values = {} }: FieldError): CaseError {
  return { path, rule, ...sentence(rule, values) };
}
