import type { CycleKind } from "../../cycle/index.ts";
import { type RatingContent, type RatingInput, rate, type Rating, rollUp, type RollUp } from "../../rating/index.ts";
import type { RolledPeriod, RollUpRule, Scheme } from "../../rating/index.ts";

/** What a longer period was made of, as stored with its result. */
export interface RolledInput {
  readonly rollUp: {
    readonly to: RollUpRule["to"];
    readonly from: RollUpRule["from"];
    /** Periods that there should be: those of the rule, less those in which the person was not employed yet or any more. */
    readonly expected: number;
    readonly periods: readonly RolledPeriod[];
  };
  readonly facts: RatingInput;
}

/** Exactly what a result rests on, as stored beside it. */
export type StoredInput = RatingInput | RolledInput;

/** A rating, with what its periods came to where it is made of shorter ones. */
export type StoredRating = Rating & {
  readonly rollUp?: Pick<RollUp, "counted" | "excluded" | "missing" | "provisional">;
};

/** Rules by which a period of this kind is made out of shorter ones; none where it is rated by itself. */
export function rollUpRules(scheme: Pick<Scheme, "rollUp">, kind: CycleKind): RollUpRule[] {
  return (scheme.rollUp ?? []).filter((rule) => rule.to === (kind as string));
}

/**
 * Rates what was stored: the same content and input give the same result bit for bit, whenever it is asked.
 *
 * Example: a month → `rate`; a year of twelve months → `rollUp` by the rule from months to the year.
 *
 * @throws InvalidInput when an answer or fact is wrong.
 */
export function rateStored(content: RatingContent, input: StoredInput): StoredRating {
  if (!("rollUp" in input)) return rate(content, input);
  const { to, from, expected, periods } = input.rollUp;
  const rule = content.scheme.rollUp?.find((one) => one.to === to && one.from === from);
  if (!rule) return rate(content, input.facts);
  const rolled = rollUp(content, { ...rule, expected }, periods, input.facts);
  const { counted, excluded, missing, provisional, ...rating } = rolled;
  return { ...rating, groups: {}, missing: [], rollUp: { counted, excluded, missing, provisional } };
}
