import type { Audience } from "./applies-to.ts";
import type { PeriodFacts } from "./rules/facts.ts";
import type { SourcedValue } from "./sources/metric-source.ts";

/** What one person's rating starts from. */
export interface RatingInput extends Audience, PeriodFacts {
  /**
   * Answers by criterion code: points as exact text, key of a tier, level or option, true or false, how often a
   * deduction happened, or `none` / `remedied` / `standing`. A criterion that is not named, or null, is absent.
   */
  readonly criteria: Readonly<Record<string, string | boolean | null>>;
  /** Metrics by name: exact text, or the key of a choice. */
  readonly metrics: Readonly<Record<string, string | null>>;
  /** Findings by name; one that is not stated counts as no. */
  readonly findings?: Readonly<Record<string, boolean | null>>;
  /** How metrics came about that nobody typed, by name. */
  readonly sourced?: Readonly<Record<string, SourcedValue | null>> | undefined;
}

/** The own value of a key; undefined when it is missing or null. */
export function given<T>(values: Readonly<Record<string, T | null>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? (values[key] ?? undefined) : undefined;
}
