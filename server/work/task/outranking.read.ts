/*
 * Who stands how far above a unit: whether somebody is the superior of who assigned a task. One statement.
 */
import { sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, headsOn } from "../../organization/index.ts";

/** How far above a unit the highest unit is that each person heads; 0 is the unit itself. */
export type Heights = ReadonlyMap<string, number>;

/** Heads of the units and of those above them on a day, by unit. */
export async function readHeights(db: Sql, unitIds: readonly string[], day: string): Promise<Map<string, Heights>> {
  if (unitIds.length === 0) return new Map();
  const { rows } = await sql<{
    unitId: string;
    personId: string;
    height: number | string;
  }>`select t.descendant_id as "unitId", a.person_id as "personId", max(t.depth) as height
    from unit_closure t join unit d on d.id = t.descendant_id join appointment a on a.unit_id = t.ancestor_id
    where t.descendant_id in (${sql.join(unitIds)}) and ${closureHolds("t", "d", day)} and ${headsOn("a", day)}
    group by t.descendant_id, a.person_id`.execute(db);
  return new Map(
    [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => [
      unitId,
      new Map(own.map(({ personId, height }) => [personId, Number(height)])),
    ]),
  );
}

/** Whether one stands above the other; above who heads nothing there stands every head. */
export function outranks(heights: Heights | undefined, personId: string | null, otherId: string | null): boolean {
  const [own, other] = [heights?.get(personId ?? ""), heights?.get(otherId ?? "")];
  return own !== undefined && own > (other ?? -1);
}
