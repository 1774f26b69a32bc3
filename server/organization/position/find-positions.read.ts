/*
 * Job positions by words of name or code. Open to everybody who is signed in, as the list of positions is.
 */
import { assertAllowed, farness, type Finding, type Found, holdsWords, type Look } from "../../kernel/index.ts";
import { canReadStructure } from "../unit/unit.policy.ts";

/** The nearest positions. */
export async function findPositions(look: Look, { text, first }: Finding): Promise<Found[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const rows = await look.sql
    .selectFrom("position")
    .select(["position.id", "position.code", "position.name", "position.name_en as nameEn"])
    .where(holdsWords("position.search_fold", text))
    .orderBy(farness("position.search_fold", text))
    .orderBy("position.sort_key")
    .orderBy("position.id")
    .limit(first)
    .execute();
  return rows.map((row) => ({ ...row, withinId: null, place: null, state: null }));
}
