import { Refused } from "../../kernel/index.ts";
import { contains, covers, isReversed, overlapOf, type Span } from "../span.ts";

/**
 * The superior unit must exist as long as the unit stands under it.
 *
 * @throws Refused `unit.parentOutside`.
 */
export function assertParentLives(parent: Span & { readonly code: string }, stay: Span): void {
  if (!contains(parent, stay)) throw new Refused("unit.parentOutside", { parent: parent.code, day: stay.startsOn });
}

/**
 * A unit stands neither under itself nor under what stands below it.
 *
 * @param below when the wished superior unit stood at or below the unit.
 * @throws Refused `unit.underItself`.
 */
export function assertNotBelow(unit: { readonly code: string }, below: readonly Span[], stay: Span): void {
  if (below.some((span) => overlapOf(span, stay) !== null)) throw new Refused("unit.underItself", { unit: unit.code });
}

/** What still hangs on a unit after its last day. */
export interface OpenBusiness {
  readonly people: number;
  readonly children: number;
  readonly laterMoves: number;
}

/**
 * A unit ends only when nothing hangs on it after its last day.
 *
 * @throws Refused `unit.ended`, `unit.endsBeforeStart`, `unit.hasChildren`, `unit.hasPeople`, `unit.movedLater`.
 */
export function assertCanEnd(unit: Span & { readonly code: string }, endsOn: string, open: OpenBusiness): void {
  if (unit.endsOn !== null) throw new Refused("unit.ended", { unit: unit.code, day: unit.endsOn });
  if (isReversed({ startsOn: unit.startsOn, endsOn }))
    throw new Refused("unit.endsBeforeStart", { unit: unit.code, day: endsOn });
  if (open.children > 0) throw new Refused("unit.hasChildren", { unit: unit.code, count: open.children });
  if (open.people > 0) throw new Refused("unit.hasPeople", { unit: unit.code, count: open.people });
  if (open.laterMoves > 0) throw new Refused("unit.movedLater", { unit: unit.code });
}

/**
 * The placement that a move on the day takes the place of.
 *
 * @throws Refused `unit.movedLater` when the unit already moves on a later day, `unit.notYet` when it does not exist on the day.
 */
export function placementToLeave<P extends Span>(
  unit: Span & { readonly code: string },
  placements: readonly P[],
  onDay: string,
): P {
  if (onDay < unit.startsOn) throw new Refused("unit.notYet", { unit: unit.code, day: onDay });
  if (placements.some((each) => each.startsOn > onDay)) throw new Refused("unit.movedLater", { unit: unit.code });
  const current = placements.find((each) => covers(each, onDay));
  if (current === undefined) throw new Refused("unit.notYet", { unit: unit.code, day: onDay });
  return current;
}
