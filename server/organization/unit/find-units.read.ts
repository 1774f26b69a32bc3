/*
 * Units by words of name or code, those of today first. Open to everybody who is signed in, as the list of units is.
 */
import { sql } from "kysely";
import { assertAllowed, farness, type Finding, type Found, holdsWords, type Look, today } from "../../kernel/index.ts";
import { closureHolds } from "../scope/unit-scope.ts";
import { canReadStructure } from "./unit.policy.ts";

/** The nearest units, each with the unit above it; one that has ended says so. */
export async function findUnits(look: Look, { text, first }: Finding): Promise<Found[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = today(look.clock);
  const ended = sql<number>`case when unit.ends_on < ${day} then 1 else 0 end`;
  const above = sql<string | null>`(select a.name from unit_closure c join unit a on a.id = c.ancestor_id
    where c.descendant_id = unit.id and c.depth = 1 and ${closureHolds("c", "unit", day)} limit 1)`;
  const rows = await look.sql
    .selectFrom("unit")
    .select(["unit.id", "unit.code", "unit.name", "unit.name_en as nameEn", ended.as("ended"), above.as("place")])
    .where(holdsWords("unit.search_fold", text))
    .orderBy(ended)
    .orderBy(farness("unit.search_fold", text))
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .limit(first)
    .execute();
  return rows.map(({ ended: hasEnded, ...unit }) => ({
    ...unit,
    ...{ withinId: null, state: Number(hasEnded) === 1 ? "ENDED" : null },
  }));
}
