import { exact } from "../../rating/index.ts";

/** An exact number. */
export type Exactly = ReturnType<typeof exact>;

const NOTHING = exact("0");
/** A fifth of the people would need another grade. */
export const FAR = exact("1/5");
/** Half a grade more or less than everybody's mean. */
export const FAR_GAP = exact("1/2");

/** Units with fewer rated people say nothing about a habit. */
export const FEWEST = 5;

/** What is known of how a unit grades. */
export interface Graded<K> {
  readonly unit: K;
  readonly rated: number;
  /** Mean gap of self-rating and decision in grades; null where nobody can be compared. */
  readonly gap: Exactly | null;
  /** Share of its people by grade. */
  readonly shares: ReadonlyMap<string, Exactly>;
}

/** A unit whose grades or self-ratings are set beside those of the whole. */
export interface Outlier<K> {
  readonly unit: K;
  readonly rated: number;
  readonly departure: Exactly;
  /** The unit's gap less that of the whole. */
  readonly gap: Exactly | null;
  readonly isFar: boolean;
}

/**
 * How far two distributions lie apart: half the sum of the differences of their shares.
 *
 * Example: 50/50 against 80/20 → 3/10, because three in ten would need the other grade.
 */
export function departure(one: ReadonlyMap<string, Exactly>, other: ReadonlyMap<string, Exactly>): Exactly {
  const grades = new Set([...one.keys(), ...other.keys()]);
  let sum = NOTHING;
  for (const grade of grades) sum = sum.add((one.get(grade) ?? NOTHING).sub(other.get(grade) ?? NOTHING).abs());
  return sum.div(2);
}

/**
 * Units with at least five rated people beside the whole, the far ones first, then by how far their grades lie apart.
 *
 * Example: of a whole with half A and half B, a unit of ten with nine A departs by 2/5 and is far from 1/5 on.
 */
export function outliersOf<K>(whole: Pick<Graded<K>, "gap" | "shares">, units: readonly Graded<K>[]): Outlier<K>[] {
  return units
    .filter(({ rated }) => rated >= FEWEST)
    .map(({ unit, rated, gap: own, shares }) => {
      const gap = own === null || whole.gap === null ? null : own.sub(whole.gap);
      const apart = departure(shares, whole.shares);
      const isFar = apart.compare(FAR) >= 0 || (gap?.abs().compare(FAR_GAP) ?? -1) >= 0;
      return { unit, rated, departure: apart, gap, isFar };
    })
    .toSorted((one, other) => Number(other.isFar) - Number(one.isFar) || other.departure.compare(one.departure));
}
