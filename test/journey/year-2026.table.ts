/**
 * The year 2026 of the commune, worked out by hand under Decree 335/2025/NĐ-CP; nothing here is computed by the program.
 *
 * Scores of a month (articles 12, 16, 17.1), G points of the general criteria, r the share of quantity, quality and
 * progress alike:
 *   staff    G + 70·r          28 + 70·32/35 = 92      27.5 + 70·25/28 = 90     28 + 70·6/7 = 88     24 + 70·4/5 = 80
 *                              26 + 70·7/10 = 75       18 + 70·3/5 = 60         17 + 70·2/5 = 45
 *            rising            28 + 70·(41 + m)/70 = 69 + m in month m: 70 … 81
 *   leaders  G + 70·(3r + d + đ + e)/6
 *            28 + 70·(18/7 + 3)/6 = 28 + 65 = 93       30 + 70·(29/10 + 1/2 + 2)/6 = 30 + 63 = 93 (d one half)
 *            26 + 70·(72/35 + 3)/6 = 26 + 59 = 85      25 + 70·(37/14 + 1/2 + 2)/6 = 25 + 60 = 85 (d one half)
 *            27 + 70·(18/7 + 1 + 1 + 1/2)/6 = 27 + 355/6 = 517/6 (e one half)
 *   d is one half where a subordinate stands below 50 (article 15.3.a): P31, hence P19 and P01.
 * The year is the mean of the months (article 17.3), of those really worked after sick and maternity leave (19.3).
 * Bands (article 20): from 90 HTXS, from 70 HTT, from 50 HTN, below KHT.
 */

/** What is expected of one person; "–" is a month without a score, or no grade. */
export interface ExpectedYear {
  readonly unit: string;
  readonly months: readonly string[];
  /** Exact mean; "–" for who is not rated. */
  readonly year: string;
  /** Months that the mean is of. */
  readonly of: number;
  /** Self, suggested, proposed (leaders only: the personnel side), decided. */
  readonly grades: readonly [string, string, string, string];
  /** Rules of the special cases. */
  readonly special: readonly string[];
}

const twelve = (score: string): readonly string[] => Array.from({ length: 12 }, () => score);

function line(
  unit: string,
  score: string,
  grades: ExpectedYear["grades"],
  other: Partial<ExpectedYear> = {},
): ExpectedYear {
  return { unit, months: twelve(score), year: score, of: 12, grades, special: [], ...other };
}

const XS_STAFF = ["HTXS", "HTXS", "–", "HTXS"] as const;
/** Excellent by the rules, but good by decision: three too many for the quota. */
const XS_TO_GOOD = ["HTXS", "HTXS", "–", "HTT"] as const;
const T_STAFF = ["HTT", "HTT", "–", "HTT"] as const;
const T_LEADER = ["HTT", "HTT", "HTT", "HTT"] as const;
/** 93 points, but no better than the organisation, which is good (article 20.6). */
const CAPPED = ["HTXS", "HTT", "HTT", "HTT"] as const;
const N_STAFF = ["HTN", "HTN", "–", "HTN"] as const;

export const PEOPLE_2026: Readonly<Record<string, ExpectedYear>> = {
  P01: line("XA", "93", CAPPED, { special: ["reason.gateLowered"] }),
  P02: line("XA", "85", T_LEADER),
  P03: line("XA", "85", T_LEADER),
  // Head of the one unit that is excellent itself: nothing caps 93.
  P04: line("VP", "93", ["HTXS", "HTXS", "HTXS", "HTXS"]),
  P05: line("VP", "85", T_LEADER),
  P06: line("VP", "92", XS_STAFF),
  P07: line("VP", "92", XS_STAFF),
  P08: line("VP", "80", T_STAFF),
  P09: line("VP", "80", T_STAFF),
  P10: line("VP", "80", T_STAFF),
  P11: line("VP", "80", T_STAFF),
  P12: line("VP", "80", T_STAFF),
  P13: line("VP", "80", T_STAFF),
  P14: line("VP", "80", T_STAFF),
  P15: line("VP", "60", N_STAFF),
  // Disciplined for traffic, not for duty: counts for nothing (article 11.3).
  P16: line("VP", "80", T_STAFF),
  // 92 points, but disciplined for a duty-related act in the year (article 20.4.c).
  P17: line("VP", "92", ["HTXS", "KHT", "–", "KHT"], { special: ["reason.gateLowered", "reason.discipline"] }),
  // From 1 October: three months are fewer than six (article 11.1).
  P18: {
    unit: "VP",
    months: ["–", "–", "–", "–", "–", "–", "–", "–", "–", "88", "88", "88"],
    year: "–",
    of: 3,
    grades: ["–", "–", "–", "–"],
    special: ["reason.notRated"],
  },
  P19: line("KT", "85", T_LEADER),
  P20: line("KT", "85", T_LEADER),
  P21: line("KT", "92", XS_STAFF),
  P22: line("KT", "92", XS_STAFF),
  P23: line("KT", "90", XS_TO_GOOD),
  P24: line("KT", "75", T_STAFF),
  P25: line("KT", "75", T_STAFF),
  P26: line("KT", "75", T_STAFF),
  P27: line("KT", "75", T_STAFF),
  P28: line("KT", "75", T_STAFF),
  P29: line("KT", "75", T_STAFF),
  P30: line("KT", "60", N_STAFF),
  P31: line("KT", "45", ["KHT", "KHT", "–", "KHT"]),
  // In KT until June, in VX from July: (6·80 + 6·92) / 12 = 1032 / 12.
  P32: line("VX", "86", T_STAFF, {
    months: ["80", "80", "80", "80", "80", "80", "92", "92", "92", "92", "92", "92"],
    special: ["reason.transfer"],
  }),
  // Maternity leave from April to September: 6·88 / 6.
  P33: line("KT", "88", T_STAFF, {
    months: ["88", "88", "88", "–", "–", "–", "–", "–", "–", "88", "88", "88"],
    of: 6,
    special: ["reason.actualTime"],
  }),
  P34: line("VX", "85", T_LEADER),
  P35: line("VX", "85", T_LEADER),
  P36: line("VX", "92", XS_STAFF),
  P37: line("VX", "92", XS_STAFF),
  P38: line("VX", "88", T_STAFF),
  P39: line("VX", "88", T_STAFF),
  P40: line("VX", "88", T_STAFF),
  P41: line("VX", "88", T_STAFF),
  P42: line("VX", "88", T_STAFF),
  P43: line("VX", "88", T_STAFF),
  // (70 + 81) / 2 = 151 / 2.
  P44: line("VX", "151/2", T_STAFF, {
    months: ["70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81"],
  }),
  // Decided HTN, objected, resolved HTT; both decisions stay on record.
  P45: line("VX", "80", T_STAFF),
  // Sick in May and June: 10·75 / 10.
  P46: line("VX", "75", T_STAFF, {
    months: ["75", "75", "75", "75", "–", "–", "75", "75", "75", "75", "75", "75"],
    of: 10,
    special: ["reason.actualTime"],
  }),
  P47: line("HC", "93", CAPPED, { special: ["reason.gateLowered"] }),
  P48: line("HC", "517/6", T_LEADER),
  P49: line("HC", "92", XS_STAFF),
  P50: line("HC", "92", XS_TO_GOOD),
  P51: line("HC", "90", XS_TO_GOOD),
  P52: line("HC", "80", T_STAFF),
  P53: line("HC", "80", T_STAFF),
  P54: line("HC", "80", T_STAFF),
  P55: line("HC", "80", T_STAFF),
  P56: line("HC", "80", T_STAFF),
  P57: line("HC", "80", T_STAFF),
  P58: line("HC", "60", N_STAFF),
  P59: line("HC", "88", T_STAFF),
  // Six months elsewhere at 84, six here at 90 (article 19.1): (504 + 540) / 12 = 87.
  P60: line("HC", "87", T_STAFF, {
    months: ["84", "84", "84", "84", "84", "84", "90", "90", "90", "90", "90", "90"],
    special: ["reason.transfer"],
  }),
};

/** VP: 30 + 70, all done on time, 30 % beyond what was asked (article 8.1). The others 24 + 61 (article 8.2). */
export const UNITS_2026 = [
  { code: "HC", score: "85", grade: "HTT" },
  { code: "KT", score: "85", grade: "HTT" },
  { code: "VP", score: "100", grade: "HTXS" },
  { code: "VX", score: "85", grade: "HTT" },
  { code: "XA", score: "85", grade: "HTT" },
];

/**
 * Article 20.5: at most 20 % of those rated good, rounded down; the commune is one agency and one group of duties.
 *
 * Before: 59 rated, 43 good → 8.6 → 8 allowed, 11 are excellent. After: 46 good → 9.2 → 9 allowed, 8 are excellent.
 * Units that the commune recognises (article 8.5): 3 good → 0.6 → none allowed, one excellent; the rule only warns.
 */
const UNITS_QUOTA = { rated: 4, base: 3, count: 1, allowed: 0, excess: 1 };
export const QUOTA_2026 = {
  before: { rated: 59, base: 43, count: 11, allowed: 8, excess: 3, units: UNITS_QUOTA },
  after: { rated: 59, base: 46, count: 8, allowed: 9, excess: 0, units: UNITS_QUOTA },
};

/** Solved by the rating authority itself, within seven working days after Monday 4 January 2027 (article 22): 5 to 8, 11 to 13. */
export const OBJECTION_2026 = {
  person: "P45",
  filedOn: "2027-01-04",
  dueOn: "2027-01-13",
  state: "CHANGED",
  resolvedBy: "P01",
  before: "HTN",
  after: "HTT",
};

export const COUNTS_2026 = { HTXS: 8, HTT: 46, HTN: 3, KHT: 2, notRated: 1 };
