import { Refused } from "../../kernel/index.ts";
import { contains, isReversed, overlapOf, type Span } from "../span.ts";

/** The parts of an appointment that the rules look at. */
export interface AppointmentFacts extends Span {
  readonly isPrimary: boolean;
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly acting: boolean;
}

/**
 * The appointment's days follow each other and lie within the life of its unit; nobody is head and deputy at once.
 *
 * @throws Refused `appointment.endsBeforeStart`, `appointment.outsideUnit`, `appointment.headAndDeputy`, `appointment.headAndActing`.
 */
export function assertFits(unit: Span & { readonly code: string }, appointment: AppointmentFacts): void {
  if (isReversed(appointment)) throw new Refused("appointment.endsBeforeStart", { day: appointment.endsOn });
  if (!contains(unit, appointment)) {
    throw new Refused("appointment.outsideUnit", {
      unit: unit.code,
      startsOn: unit.startsOn,
      endsOn: unit.endsOn ?? "…",
    });
  }
  if (appointment.leading && appointment.deputy) throw new Refused("appointment.headAndDeputy");
  if (appointment.leading && appointment.acting) throw new Refused("appointment.headAndActing");
}

/**
 * A person has one primary appointment at a time.
 *
 * @param others the person's other primary appointments.
 * @throws Refused `appointment.primaryOverlap`.
 */
export function assertOnePrimary(appointment: AppointmentFacts, others: readonly Span[]): void {
  const other = appointment.isPrimary ? others.find((each) => overlapOf(each, appointment) !== null) : undefined;
  if (other) throw new Refused("appointment.primaryOverlap", { startsOn: other.startsOn, endsOn: other.endsOn ?? "…" });
}

/**
 * A unit has one head at a time.
 *
 * @param others the leading appointments of other people in the unit.
 * @throws Refused `appointment.secondHead`.
 */
export function assertOneHead(
  unit: { readonly code: string },
  appointment: AppointmentFacts,
  others: readonly Span[],
): void {
  const other = appointment.leading ? others.find((each) => overlapOf(each, appointment) !== null) : undefined;
  if (other)
    throw new Refused("appointment.secondHead", {
      unit: unit.code,
      startsOn: other.startsOn,
      endsOn: other.endsOn ?? "…",
    });
}

/**
 * One person at a time stands in for a missing head.
 *
 * @param others the acting appointments of other people in the unit.
 * @throws Refused `appointment.secondActing`.
 */
export function assertOneActing(
  unit: { readonly code: string },
  appointment: AppointmentFacts,
  others: readonly Span[],
): void {
  const other = appointment.acting ? others.find((each) => overlapOf(each, appointment) !== null) : undefined;
  if (other)
    throw new Refused("appointment.secondActing", {
      unit: unit.code,
      startsOn: other.startsOn,
      endsOn: other.endsOn ?? "…",
    });
}

/**
 * An appointment ends on or after its first day, and not later than it has ended already.
 *
 * @throws Refused `appointment.endsBeforeStart`, `appointment.ended`.
 */
export function assertCanEndOn(appointment: Span, endsOn: string): void {
  if (endsOn < appointment.startsOn) throw new Refused("appointment.endsBeforeStart", { day: endsOn });
  if (appointment.endsOn !== null && appointment.endsOn < endsOn)
    throw new Refused("appointment.ended", { day: appointment.endsOn });
}
