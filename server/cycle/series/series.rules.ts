import { addDays, type FieldError, InvalidInput } from "../../kernel/index.ts";
import { DUE_FIELDS, type DueDays } from "../due-days.ts";
import type { CycleSeries } from "./cycle-series.entity.ts";
import { fillPattern, type Period, periodOf, unknownPlaceholders } from "./periods.ts";

/** Offsets of the deadlines, in the order of the steps. */
const OFFSETS = {
  selfDueOn: "selfDueDays",
  voteDueOn: "voteDueDays",
  partyOpinionDueOn: "partyOpinionDueDays",
  proposalDueOn: "proposalDueDays",
  decisionDueOn: "decisionDueDays",
  noticeDueOn: "noticeDueDays",
} as const;
export type SeriesOffsets = Pick<CycleSeries, (typeof OFFSETS)[keyof typeof OFFSETS]>;
export const OFFSET_FIELDS = Object.values(OFFSETS);

const LAST_SAFE_DAY = 28;
/** Enough periods to see whether codes repeat: more than a year of weeks, thirty years of months. */
const TRIED = 366;
const CODE = /^[A-Za-z0-9._/-]{1,40}$/;

/** Deadlines of one period. Example: decision 5 days after, of July 2026 → 2026-08-05. */
export function dueDaysOfPeriod(series: SeriesOffsets, { endsOn }: Period): DueDays {
  const days = DUE_FIELDS.map((field) => {
    const offset = series[OFFSETS[field]];
    return [field, offset === null ? null : addDays(endsOn, offset)];
  });
  return Object.fromEntries(days) as DueDays;
}

/**
 * Checks that a series makes cycles that can stand: every period has a code of its own, deadlines follow each other.
 *
 * @throws InvalidInput naming every wrong field.
 */
export function assertSeries(series: CycleSeries): void {
  const days = dayFaults(series);
  const faults = [...days, ...(days.length > 0 ? [] : patternFaults(series)), ...dueFaults(series)];
  if (faults.length > 0) throw new InvalidInput(faults);
}

function dayFaults({ startsOn, endsOn, kind }: CycleSeries): FieldError[] {
  const late = kind !== "WEEK" && Number(startsOn.slice(8)) > LAST_SAFE_DAY;
  return [
    ...(late ? [{ path: "input.startsOn", rule: "cycleSeries.firstDay" }] : []),
    ...(endsOn !== null && endsOn < startsOn
      ? [{ path: "input.endsOn", rule: "cycle.dates", values: { startsOn } }]
      : []),
  ];
}

function patternFaults(series: CycleSeries): FieldError[] {
  const unknown = (["codePattern", "namePattern"] as const).flatMap((field) =>
    unknownPlaceholders(series[field]).map((name) => ({
      path: `input.${field}`,
      rule: "cycleSeries.placeholder",
      values: { name },
    })),
  );
  if (unknown.length > 0) return unknown;
  const codes = Array.from({ length: TRIED }, (_, number) => fillPattern(series.codePattern, periodOf(series, number)));
  if (!CODE.test(codes[0] ?? "")) return [{ path: "input.codePattern", rule: "cycleSeries.code" }];
  return new Set(codes).size < codes.length ? [{ path: "input.codePattern", rule: "cycleSeries.codeRepeats" }] : [];
}

function dueFaults(series: CycleSeries): FieldError[] {
  let earliest: number | null = null;
  return OFFSET_FIELDS.flatMap((field) => {
    const days = series[field];
    if (days === null) return [];
    if (earliest !== null && days < earliest)
      return [{ path: `input.${field}`, rule: "cycle.dueOrder", values: { field } }];
    earliest = days;
    return [];
  });
}
