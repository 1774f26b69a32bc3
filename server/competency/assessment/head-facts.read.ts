/*
 * Whether the viewer stands above people: two statements and one for grants, for any number of people.
 */
import { type Look, Role, today } from "../../kernel/index.ts";
import { closureHolds, readHeads, readInScope, unitScope } from "../../organization/index.ts";
import type { AssessmentFacts } from "../competency.policy.ts";

/** A person at a unit. */
export interface Placed {
  readonly personId: string;
  readonly unitId: string;
}

/** For each person what the right to assess depends on, by person. */
export async function readAssessmentFacts(
  look: Look,
  people: readonly Placed[],
): Promise<Map<string, AssessmentFacts>> {
  if (people.length === 0) return new Map();
  const day = today(look.clock);
  const units = [...new Set(people.map(({ unitId }) => unitId))];
  const paths = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id as unitId", "unit_closure.ancestor_id as ancestorId"])
    .where("unit_closure.descendant_id", "in", units)
    .where(closureHolds("unit_closure", "unit", day))
    .orderBy("unit_closure.depth")
    .execute();
  const heads = await readHeads(look.sql, [...new Set(paths.map(({ ancestorId }) => ancestorId))], day);
  const authority = await readInScope(look.sql, unitScope(look.viewer, [Role.AUTHORITY]), units, day);
  return new Map(
    people.map(({ personId, unitId }) => {
      const ladder = paths.filter((path) => path.unitId === unitId).map((path) => heads.get(path.ancestorId) ?? null);
      const headsAbove = standsAbove(ladder, personId, look.viewer.personId);
      return [personId, { personId, headsAbove, isAuthority: authority.has(unitId) }];
    }),
  );
}

/**
 * Whether somebody heads a unit above a person, beyond the top-most unit that the person heads: nobody's own staff
 * assess one's superior.
 *
 * Example: heads B, then C up the tree; for C in B's unit, B does not stand above.
 *
 * @param ladder heads from the person's unit up, nearest first.
 */
export function standsAbove(ladder: readonly (string | null)[], personId: string, headId: string | null): boolean {
  if (headId === null) return false;
  return ladder.slice(ladder.lastIndexOf(personId) + 1).includes(headId);
}
