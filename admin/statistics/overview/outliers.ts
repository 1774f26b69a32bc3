import { toNumber } from "../../shared/text/format.ts";
import { type Key, keyId, type Row, type Table, valueOf } from "../table/table.ts";

/** Units with fewer rated people say nothing about a habit. */
export const FEWEST = 5;
/** A fifth of the people would need another grade. */
export const FAR = 0.2;
/** Half a grade more or less than everybody's mean. */
export const FAR_GAP = 0.5;

/** A unit whose grades or self-ratings differ from those of the whole. */
export interface Outlier {
  readonly unit: Key;
  readonly rated: number;
  /** Share of its people that would need another grade to be graded as the whole is. */
  readonly departure: number;
  /** Mean gap of self-rating and decision less that of the whole, in grades; none where nobody can be compared. */
  readonly gap: number | null;
  readonly isFar: boolean;
}

/**
 * How far two distributions lie apart: half the sum of the differences of their shares.
 * Example: 50/50 against 80/20 → 0.3, because three in ten would need the other grade.
 */
export function departure(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const grades = new Set([...one.keys(), ...other.keys()]);
  const differences = [...grades].map((grade) => Math.abs((one.get(grade) ?? 0) - (other.get(grade) ?? 0)));
  return differences.reduce((sum, each) => sum + each, 0) / 2;
}

/** Tables that outliers are found in. */
export interface Compared {
  readonly units: Pick<Table, "rows" | "total">;
  readonly grades: Pick<Table, "rows">;
  readonly unitGrades: Pick<Table, "rows">;
}

/** Units with at least five rated people, the farthest first. */
export function outliersOf({ units, grades, unitGrades }: Compared): Outlier[] {
  const whole = sharesOf(grades.rows, 0);
  const wholeGap = numberOf(units.total, "SELF_GAP");
  const byUnit = new Map<string, Row[]>();
  for (const row of unitGrades.rows) {
    const id = keyId(row.keys[0]);
    byUnit.set(id, [...(byUnit.get(id) ?? []), row]);
  }
  return units.rows
    .flatMap((row) => {
      const unit = row.keys[0];
      const rated = numberOf(row, "RATED") ?? 0;
      if (!unit || rated < FEWEST) return [];
      const own = numberOf(row, "SELF_GAP");
      const gap = own === null || wholeGap === null ? null : own - wholeGap;
      const apart = departure(sharesOf(byUnit.get(keyId(unit)) ?? [], 1), whole);
      return [{ unit, rated, departure: apart, gap, isFar: apart >= FAR || Math.abs(gap ?? 0) >= FAR_GAP }];
    })
    .toSorted((one, other) => Number(other.isFar) - Number(one.isFar) || other.departure - one.departure);
}

function sharesOf(rows: readonly Row[], at: number): Map<string, number> {
  return new Map(rows.map((row) => [keyId(row.keys[at]), numberOf(row, "SHARE") ?? 0]));
}

function numberOf(row: Pick<Row, "values">, measure: string): number | null {
  return toNumber(valueOf(row, measure)?.value);
}
