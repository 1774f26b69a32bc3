import { type FieldError, InvalidInput } from "../kernel/index.ts";
import { type CycleKind } from "./cycle.enums.ts";
import { DUE_FIELDS, type DueDays } from "./due-days.ts";

/** The days of a cycle as an input names them. */
export interface CycleDays extends DueDays {
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

const MOST_DAYS: Readonly<Record<CycleKind, number>> = { WEEK: 7, MONTH: 31, QUARTER: 92, HALF_YEAR: 184, YEAR: 366 };

/** Number of days from `first` to `last`, both included. Example: 2026-07-01, 2026-07-31 → 31. */
export function dayCount(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

/**
 * Checks that the days follow each other and that the period is no longer than its kind.
 *
 * Shorter periods stand: the first month of a new unit is one.
 *
 * @throws InvalidInput naming every wrong field.
 */
export function assertCycleDays(days: CycleDays): void {
  const faults = [...periodFaults(days), ...dueFaults(days)];
  if (faults.length > 0) throw new InvalidInput(faults);
}

function periodFaults({ kind, startsOn, endsOn }: CycleDays): FieldError[] {
  const days = dayCount(startsOn, endsOn);
  if (days < 1) return [{ path: "input.endsOn", rule: "cycle.dates", values: { startsOn } }];
  const most = MOST_DAYS[kind];
  return days > most ? [{ path: "input.endsOn", rule: "cycle.length", values: { kind, most, days } }] : [];
}

function dueFaults(days: CycleDays): FieldError[] {
  let earliest = days.startsOn;
  return DUE_FIELDS.flatMap((field) => {
    const due = days[field];
    if (due === null) return [];
    if (due < earliest) return [{ path: `input.${field}`, rule: "cycle.dueOrder", values: { field } }];
    earliest = due;
    return [];
  });
}
