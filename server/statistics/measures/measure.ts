import { exact, exactText } from "../../rating/index.ts";
import type { MeasureScale, StatisticsDimension, StatisticsMeasure } from "../query/statistics.enums.ts";
import type { StatisticsSource, Sums } from "../sources/source.ts";

/** A value with the number that it is a part or a mean of. */
export interface Measured {
  readonly value: string | null;
  readonly base: number | null;
}

/** What a value is made of: the sums of its row, and those of what its row is a part of. */
export interface MeasureCell {
  readonly row: Sums;
  /** The same group without its grade or band; the total where rows are no grades. */
  readonly whole: Sums;
}

/** A text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** One measure: the only place that says what it is. */
export interface Measure {
  readonly id: StatisticsMeasure;
  readonly name: Words;
  readonly definition: Words;
  /** What `base` counts. */
  readonly base: Words;
  readonly scale: MeasureScale;
  /** Where its sums come from: the first that knows all dimensions asked for. */
  readonly sources: readonly StatisticsSource[];
  readonly sums: readonly string[];
  /** Whether the published tables have it. */
  readonly published?: boolean;
  /** The statement on the reporting views that reproduces it. */
  readonly sql?: string;
  readonly valueOf: (cell: MeasureCell) => Measured;
}

/** Dimensions that a measure may be asked by. */
export function dimensionsOf({ sources }: Measure): StatisticsDimension[] {
  return [...new Set(sources.flatMap(({ dimensions }) => [...dimensions]))];
}

/** A fraction in lowest terms; null of nothing. Example: 6 of 30 → "1/5". */
export function ratio(part: number, whole: number): string | null {
  return whole === 0 ? null : exactText(exact(`${String(part)}/${String(whole)}`));
}

/** A sum of a cell; 0 where nothing was counted. */
export function sumOf(sums: Sums, name: string): number {
  return sums[name] ?? 0;
}

/** A measure that is a sum, with another sum as its base. */
export function counted(part: string, whole: string): (cell: MeasureCell) => Measured {
  return ({ row }) => ({ value: String(sumOf(row, part)), base: sumOf(row, whole) });
}

/** A measure that is a sum over another one, with `unit` parts to one: a mean or a share. */
export function mean(part: string, whole: string, unit = 1): (cell: MeasureCell) => Measured {
  return ({ row }) => ({
    value: ratio(sumOf(row, part), sumOf(row, whole) * unit),
    base: sumOf(row, whole),
  });
}

/** Scores are added as whole millionths of a point. */
export const MILLIONTHS = 1_000_000;
