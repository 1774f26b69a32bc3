import type { PatternName } from "./patterns.ts";

/** Units of the commune; `XA` is the commune itself with its leadership. */
export const UNITS = ["XA", "VP", "KT", "VX", "HC"] as const;
export type UnitCode = (typeof UNITS)[number];

export type Rank = "HEAD" | "DEPUTY" | "STAFF";

/** Somebody of the commune. */
export interface YearPerson {
  /** P01 to P60. */
  readonly code: string;
  /** Unit on the first day here. */
  readonly unit: UnitCode;
  readonly rank: Rank;
  /** First day here; who was here before the year has none. */
  readonly joinedOn?: string;
  readonly pattern: PatternName;
  /** Another pattern from a month on. */
  readonly later?: { readonly month: number; readonly pattern: PatternName };
}

/** Months in which somebody was away the whole time. */
export const AWAY: ReadonlyMap<string, { readonly months: readonly [number, number]; readonly reason: string }> =
  new Map([
    ["P33", { months: [4, 9], reason: "Nghỉ thai sản" }],
    ["P46", { months: [5, 6], reason: "Nghỉ ốm" }],
  ] as const);

interface Team {
  readonly unit: UnitCode;
  readonly first: number;
  readonly leaders: readonly (readonly [Rank, PatternName])[];
  /** Staff in order: how many with which pattern. */
  readonly staff: readonly (readonly [number, PatternName])[];
}

const TEAMS: readonly Team[] = [
  {
    unit: "XA",
    first: 1,
    leaders: [
      ["HEAD", "L93_ONE_BELOW"],
      ["DEPUTY", "L85"],
      ["DEPUTY", "L85"],
    ],
    staff: [],
  },
  {
    unit: "VP",
    first: 4,
    leaders: [
      ["HEAD", "L93"],
      ["DEPUTY", "L85"],
    ],
    staff: [
      [2, "S92"],
      [7, "S80"],
      [1, "S60"],
      [1, "S80"],
      [1, "S92"],
      [1, "S88"],
    ],
  },
  {
    unit: "KT",
    first: 19,
    leaders: [
      ["HEAD", "L85_ONE_BELOW"],
      ["DEPUTY", "L85"],
    ],
    staff: [
      [2, "S92"],
      [1, "S90"],
      [6, "S75"],
      [1, "S60"],
      [1, "S45"],
      [1, "S80"],
      [1, "S88"],
    ],
  },
  {
    unit: "VX",
    first: 34,
    leaders: [
      ["HEAD", "L85"],
      ["DEPUTY", "L85"],
    ],
    staff: [
      [2, "S92"],
      [6, "S88"],
      [1, "RISING"],
      [1, "S80"],
      [1, "S75"],
    ],
  },
  {
    unit: "HC",
    first: 47,
    leaders: [
      ["HEAD", "L93"],
      ["DEPUTY", "L86"],
    ],
    staff: [
      [2, "S92"],
      [1, "S90"],
      [6, "S80"],
      [1, "S60"],
      [1, "S88"],
      [1, "S90"],
    ],
  },
];

const CHANGES: Readonly<Record<string, Pick<YearPerson, "joinedOn" | "later">>> = {
  P18: { joinedOn: "2026-10-01" },
  P32: { later: { month: 7, pattern: "S92" } },
  P60: { joinedOn: "2026-07-01" },
};

/** The sixty people of the commune in the order of their codes. */
export const PEOPLE: readonly YearPerson[] = TEAMS.flatMap(({ unit, first, leaders, staff }) => {
  const seats = [
    ...leaders,
    ...staff.flatMap(([count, pattern]) => Array.from({ length: count }, () => ["STAFF", pattern] as const)),
  ];
  return seats.map(([rank, pattern], place) => {
    const code = `P${String(first + place).padStart(2, "0")}`;
    return { code, unit, rank, pattern, ...CHANGES[code] };
  });
});

/** The pattern of somebody in a month. */
export function patternIn({ pattern, later }: YearPerson, month: number): PatternName {
  return later !== undefined && month >= later.month ? later.pattern : pattern;
}

/** Why somebody is not scored in a month; null for everybody else. */
export function awayIn(code: string, month: number): string | null {
  const away = AWAY.get(code);
  return away !== undefined && month >= away.months[0] && month <= away.months[1] ? away.reason : null;
}
