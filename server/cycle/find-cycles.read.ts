/*
 * Cycles by words of name or code, the newest first among equals. Known to everybody who is signed in, as their list is.
 */
import { farness, type Finding, type Found, holdsWords, type Look, Unauthenticated } from "../kernel/index.ts";

/**
 * The nearest cycles, each with the unit that it is held for.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function findCycles({ sql, viewer }: Look, { text, first }: Finding): Promise<Found[]> {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  const rows = await sql
    .selectFrom("cycle")
    .innerJoin("unit", "unit.id", "cycle.unit_id")
    .select(["cycle.id", "cycle.code", "cycle.name", "cycle.status as state", "unit.name as place"])
    .where(holdsWords("cycle.search_fold", text))
    .orderBy(farness("cycle.search_fold", text))
    .orderBy("cycle.starts_on", "desc")
    .orderBy("cycle.id")
    .limit(first)
    .execute();
  return rows.map((row) => ({ ...row, withinId: null, nameEn: null }));
}
