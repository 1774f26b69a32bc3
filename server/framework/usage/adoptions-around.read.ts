/*
 * Adoptions that reach a unit or units below it, today or later. One statement.
 */
import { type Look, today } from "../../kernel/index.ts";
import { flag, holdsOn } from "../../organization/index.ts";
import { adoptionColumns, adoptionRow, type AdoptionRow } from "../adoption/adoption.read.ts";

/** Adoptions at the unit, at units below it, and at units above with their subtree; newest first. */
export async function readAdoptionsAround({ sql, clock }: Look, unitId: string): Promise<AdoptionRow[]> {
  const day = today(clock);
  const rows = await sql
    .selectFrom("adoption")
    .select(adoptionColumns)
    .where((eb) => eb.or([eb("adoption.ends_on", "is", null), eb("adoption.ends_on", ">=", day)]))
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("unit_closure as below")
            .select("below.id")
            .where("below.ancestor_id", "=", unitId)
            .whereRef("below.descendant_id", "=", "adoption.unit_id")
            .where(holdsOn("below", day)),
        ),
        exists(
          selectFrom("unit_closure as above")
            .select("above.id")
            .where("above.descendant_id", "=", unitId)
            .whereRef("above.ancestor_id", "=", "adoption.unit_id")
            .where((inner) => inner.or([inner("above.depth", "=", 0), flag("adoption.includes_subtree")]))
            .where(holdsOn("above", day)),
        ),
      ]),
    )
    .orderBy("adoption.starts_on", "desc")
    .orderBy("adoption.id")
    .execute();
  return rows.map(adoptionRow);
}
