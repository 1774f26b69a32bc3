/*
 * Which units rate their contract staff: the nearest word at or above the unit counts. One statement for any number.
 */
import { type BatchRead, columns, type Sql } from "../../kernel/index.ts";
import { closureHolds, holdsOn } from "../../organization/index.ts";
import type { UnitOptIn } from "./unit-opt-in.entity.ts";

/** Of the units, those that rate their contract staff on a day. */
export async function readContractRaters(sql: Sql, unitIds: readonly string[], day: string): Promise<Set<string>> {
  if (unitIds.length === 0) return new Set();
  const rows = await sql
    .selectFrom("unit_opt_in")
    .innerJoin("unit_closure", "unit_closure.ancestor_id", "unit_opt_in.unit_id")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id as unitId", "unit_opt_in.rates_contract_staff as rates"])
    .where("unit_closure.descendant_id", "in", [...unitIds])
    .where(closureHolds("unit_closure", "unit", day))
    .where(holdsOn("unit_opt_in", day))
    .orderBy("unit_closure.depth", "desc")
    .orderBy("unit_opt_in.starts_on")
    .orderBy("unit_opt_in.id")
    .execute();
  const nearest = new Map(rows.map(({ unitId, rates }) => [unitId, Boolean(rates)]));
  return new Set([...nearest].filter(([, rates]) => rates).map(([unitId]) => unitId));
}

/** What units said about their contract staff, latest first. */
export const readOptIns: BatchRead<string, UnitOptIn[]> = async ({ sql }, unitIds) => {
  const rows = await sql
    .selectFrom("unit_opt_in")
    .select(columns("unit_opt_in", "id", "unitId", "ratesContractStaff", "startsOn", "endsOn", "documentNumber"))
    .where("unit_opt_in.unit_id", "in", [...unitIds])
    .orderBy("unit_opt_in.starts_on", "desc")
    .orderBy("unit_opt_in.id", "desc")
    .execute();
  const found = new Map<string, UnitOptIn[]>(unitIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.unitId)?.push({ ...row, ratesContractStaff: Boolean(row.ratesContractStaff) });
  return found;
};
