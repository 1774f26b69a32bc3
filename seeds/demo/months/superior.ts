import { deciderOf, type HeadOrGrant, type Rung } from "../../../server/evaluation/index.ts";
import { covers } from "../../../server/organization/index.ts";
import type { OrganizationPlan } from "../plan.ts";

/** Finds who decides on somebody; unit and person are codes. */
export type SuperiorOf = (person: string, unit: string) => HeadOrGrant;

/**
 * Who decides on whom on a day, from the plan of the organization by the rule of the program.
 *
 * @param root code of the cycle's root unit.
 */
export function superiors(plan: OrganizationPlan, root: string, day: string): SuperiorOf {
  const parents = new Map(plan.units.map((unit) => [unit.code, unit.parent]));
  const heads = new Map<string, string>();
  for (const person of plan.people) {
    for (const each of person.appointments) if (each.leading && covers(each, day)) heads.set(each.unit, person.code);
  }
  const ladders = new Map<string, Rung[]>();
  const ladderOf = (unit: string): Rung[] => {
    const known = ladders.get(unit);
    if (known !== undefined) return known;
    const parent = parents.get(unit) ?? null;
    const ladder = [{ unitId: unit, headId: heads.get(unit) ?? null }, ...(parent === null ? [] : ladderOf(parent))];
    ladders.set(unit, ladder);
    return ladder;
  };
  return (person, unit) => deciderOf(person, ladderOf(unit), root);
}
