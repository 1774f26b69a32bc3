import { DelegatedAct } from "./delegation.entity.ts";

/** A delegation as the authority asks for it. */
export interface DelegationReach {
  readonly unitId: string;
  readonly includesSubtree: boolean;
  readonly acts: readonly DelegatedAct[];
}

/** The acts as stored, each once, in the order of the enum. Example: [NOTICE, DECIDE] → "DECIDE NOTICE". */
export function storedActs(acts: readonly DelegatedAct[]): string {
  if (acts.includes(DelegatedAct.ALL)) return DelegatedAct.ALL;
  return Object.values(DelegatedAct)
    .filter((act) => acts.includes(act))
    .join(" ");
}

/** The acts as read. Example: "DECIDE NOTICE" → [DECIDE, NOTICE]. */
export function readActs(stored: string): DelegatedAct[] {
  return stored.split(" ").filter((act): act is DelegatedAct => act in DelegatedAct);
}

/**
 * Whether a delegation lets do the act about a unit.
 *
 * @param path the unit and its superior units, in any order.
 */
export function delegationReaches(
  delegation: DelegationReach,
  act: DelegatedAct,
  unitId: string,
  path: readonly string[],
): boolean {
  if (!delegation.acts.includes(DelegatedAct.ALL) && !delegation.acts.includes(act)) return false;
  return delegation.unitId === unitId || (delegation.includesSubtree && path.includes(delegation.unitId));
}
