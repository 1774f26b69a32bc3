import type { SpecialCases } from "../../rating/index.ts";

/** Who rates somebody who moves during the period. */
export type RatedBy = NonNullable<SpecialCases["transfer"]>["ratedBy"];

/** A primary appointment that held on some day of the period. */
export interface Stay {
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/**
 * The appointment that somebody who moved during the period is rated for.
 *
 * NEW_UNIT: the last one; OLD_UNIT: the last one before the person came to that unit; LONGER_SERVED: the last one in
 * the unit with most days of the period, the later unit where they are equal.
 * Example: 1 July to 20 July in A, from 21 July in B → NEW_UNIT B, OLD_UNIT A, LONGER_SERVED A.
 *
 * @param stays in the order of their first days, at least one.
 */
export function ratingStay<S extends Stay>(
  stays: readonly S[],
  ratedBy: RatedBy,
  period: { readonly startsOn: string; readonly endsOn: string },
): S | undefined {
  const last = stays.at(-1);
  if (ratedBy === "NEW_UNIT" || !last) return last;
  if (ratedBy === "OLD_UNIT") return stays.findLast((stay) => stay.unitId !== last.unitId) ?? last;
  const days = new Map<string, number>();
  for (const stay of stays) days.set(stay.unitId, (days.get(stay.unitId) ?? 0) + daysWithin(stay, period));
  const most = Math.max(...days.values());
  return stays.findLast((stay) => days.get(stay.unitId) === most);
}

const DAY = 86_400_000;

/** Days of the period that an appointment held. Example: from 2026-07-21, in July → 11. */
export function daysWithin(stay: Stay, period: { readonly startsOn: string; readonly endsOn: string }): number {
  const first = stay.startsOn > period.startsOn ? stay.startsOn : period.startsOn;
  const last = stay.endsOn !== null && stay.endsOn < period.endsOn ? stay.endsOn : period.endsOn;
  return Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1);
}
