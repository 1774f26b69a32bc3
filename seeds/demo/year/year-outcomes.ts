import { PEOPLE, type YearPerson } from "./people.ts";
import type { PatternName } from "./patterns.ts";
import type { Wanted } from "./verbs.ts";

/** What people with a pattern call their own year: the band of the score that it comes to. */
const BANDS: Readonly<Record<PatternName, string>> = {
  ...{ S92: "HTXS", S90: "HTXS", L93: "HTXS", L93_ONE_BELOW: "HTXS" },
  ...{ S88: "HTT", S80: "HTT", S75: "HTT", RISING: "HTT", L85: "HTT", L85_ONE_BELOW: "HTT", L86: "HTT" },
  ...{ S60: "HTN", S45: "KHT" },
};

/** Whose year is another band than their first pattern: P60 has 87 with the months elsewhere. */
const OTHER_YEARS: Readonly<Record<string, string>> = { P60: "HTT" };

const OVER_QUOTA = "Để số hoàn thành xuất sắc không quá 20% số hoàn thành tốt (Điều 20 khoản 5)";
const ONE_LATE = "Còn một nhiệm vụ được giao chậm tiến độ trong quý IV";

/** Decisions that depart from what the rules suggest, each with its reason. */
const DEPARTURES: Readonly<Record<string, Wanted>> = {
  P23: { grade: "HTT", reason: OVER_QUOTA },
  P50: { grade: "HTT", reason: OVER_QUOTA },
  P51: { grade: "HTT", reason: OVER_QUOTA },
  P45: { grade: "HTN", reason: ONE_LATE },
};

/** Grade that somebody names for the own year. */
export function ownGrade(code: string): string {
  const person = PEOPLE.find((each): each is YearPerson => each.code === code);
  if (person === undefined) throw new RangeError(`${code} is not one of the people of the year`);
  return OTHER_YEARS[code] ?? BANDS[person.pattern];
}

/** What is decided on somebody: what the rules suggest, but for four. */
export function decisionOn(code: string, suggested: string | null): Wanted {
  const departure = DEPARTURES[code];
  if (departure !== undefined) return departure;
  if (suggested === null) throw new RangeError(`nothing is suggested for ${code}`);
  return { grade: suggested, reason: null };
}
