/** What one month of somebody is made of: points of the general criteria, shares of the results. */
export interface Pattern {
  /** Points of the ten general criteria together, in steps of 0.25. */
  readonly general: number;
  /** Quantity, quality and progress, all three alike, in a month from 1 to 12. */
  share(month: number): string;
  /** What the deciding side says of somebody who leads; none for staff. */
  readonly leading?: { readonly unitResult: Choice; readonly organizing: Choice; readonly uniting: Choice };
}

/** Answer to the three questions about those who lead: 100 % or 50 %. */
export type Choice = "full" | "half";

const FULL = { unitResult: "full", organizing: "full", uniting: "full" } as const;

function always(general: number, share: string, leading?: Pattern["leading"]): Pattern {
  return { general, share: () => share, ...(leading ? { leading } : {}) };
}

/**
 * The months of the cast, named by the score that they come to under Decree 335/2025/NĐ-CP, article 16.
 *
 * Staff: general + 70 × share. Who leads: general + 70 × (3 × share + d + đ + e) / 6. A subordinate below the band of
 * duties fulfilled makes d one half (article 15.3.a): so it is for the commune's head and for the head of `KT`, where
 * P31 stands at 45.
 */
export const PATTERNS = {
  S92: always(28, "32/35"),
  S90: always(27.5, "25/28"),
  S88: always(28, "6/7"),
  S80: always(24, "4/5"),
  S75: always(26, "7/10"),
  S60: always(18, "3/5"),
  S45: always(17, "2/5"),
  /** From 70 in January by one point a month to 81 in December. */
  RISING: { general: 28, share: (month) => `${String(41 + month)}/70` },
  L93: always(28, "6/7", FULL),
  L93_ONE_BELOW: always(30, "29/30", { ...FULL, unitResult: "half" }),
  L85: always(26, "24/35", FULL),
  L85_ONE_BELOW: always(25, "37/42", { ...FULL, unitResult: "half" }),
  /** The half for unity: 517/6. */
  L86: always(27, "6/7", { ...FULL, uniting: "half" }),
} as const satisfies Readonly<Record<string, Pattern>>;

export type PatternName = keyof typeof PATTERNS;

/** Codes of the general criteria with what each may have at most. */
const CRITERIA = [
  ["I.1", 5],
  ["I.2", 5],
  ...["II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4"].map((code) => [code, 2.5] as const),
] as const satisfies readonly (readonly [string, number])[];

/** Spreads points over the general criteria in their order. Example: 17 → 5, 5, 2.5, 2.5, 2, then nothing. */
export function spread(general: number): Map<string, string> {
  let left = general;
  return new Map(
    CRITERIA.map(([code, most]) => {
      const points = Math.min(most, left);
      left -= points;
      return [code, String(points)] as const;
    }),
  );
}
