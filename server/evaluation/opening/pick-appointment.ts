import { ExclusionReason } from "./cycle-exclusion.entity.ts";

/** An appointment that held on some day of the period. */
export interface HeldAppointment {
  readonly id: string;
  readonly personId: string;
  readonly isPrimary: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Whether its unit takes part in the cycle. */
  readonly isInside: boolean;
}

/** The appointment that somebody is evaluated for, or the one here that is left out, and why. */
export type Picked<A extends HeldAppointment> =
  { readonly appointment: A } | { readonly leftOut: A; readonly reason: ExclusionReason };

/**
 * Chooses the one appointment that a person is evaluated for: the primary one at the end of the period, or on the
 * last day that one was held.
 *
 * Whoever holds only concurrent appointments here, or has moved to a unit outside, is left out.
 * Example: clerk here until the 10th, head of office here since the 11th → head of office.
 *
 * @param held all of one person's appointments of the period, at least one of them inside.
 */
export function pickAppointment<A extends HeldAppointment>(held: readonly A[]): Picked<A> | null {
  const latestFirst = [...held].sort(later);
  const inside = latestFirst.find((each) => each.isInside);
  if (!inside) return null;
  const primary = latestFirst.find((each) => each.isPrimary);
  if (primary?.isInside) return { appointment: primary };
  const was = latestFirst.find((each) => each.isInside && each.isPrimary);
  if (was) return { leftOut: was, reason: ExclusionReason.MOVED_AWAY };
  return { leftOut: inside, reason: ExclusionReason.NOT_PRIMARY };
}

const OPEN_END = "9999-12-31";

function later(one: HeldAppointment, other: HeldAppointment): number {
  return (
    compare(other.endsOn ?? OPEN_END, one.endsOn ?? OPEN_END) ||
    compare(other.startsOn, one.startsOn) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
