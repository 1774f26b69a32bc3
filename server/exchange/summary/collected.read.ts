/*
 * Summaries that lower installations sent: those that stand for a cycle, and which sub-units are missing.
 */
import { sql } from "kysely";
import { columns, type Look } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import type { CollectedSummary } from "./collected-summary.entity.ts";
import type { UnitSummary } from "./unit-summary.ts";

/** A collected summary with the unit that sent it. */
export interface CollectedRow extends Omit<CollectedSummary, "content"> {
  readonly content: string;
  readonly unitCode: string;
  readonly unitName: string;
}

/** Everything ever collected for units below, the latest of each unit first; whoever calls has asked for the rights. */
export async function readCollected(look: Look, cycleId: string, unitId: string, day: string): Promise<CollectedRow[]> {
  return look.sql
    .selectFrom("collected_summary")
    .innerJoin("unit", "unit.id", "collected_summary.unit_id")
    .select(columns("collected_summary", "id", "cycleId", "unitId", "content", "digest", "people", "madeAt"))
    .select(columns("collected_summary", "collectedAt", "collectedById", "replacedById"))
    .select(["unit.code as unitCode", "unit.name as unitName"])
    .where("collected_summary.cycle_id", "=", cycleId)
    .where(
      sql<boolean>`collected_summary.unit_id in (select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
        where c.ancestor_id = ${unitId} and c.depth > 0 and ${closureHolds("c", "u", day)})`,
    )
    .orderBy("unit.sort_key")
    .orderBy("unit.code")
    .orderBy("collected_summary.collected_at", "desc")
    .orderBy("collected_summary.id", "desc")
    .execute();
}

/** The summaries that stand, parsed. */
export function standing(
  rows: readonly CollectedRow[],
): { readonly row: CollectedRow; readonly summary: UnitSummary }[] {
  return rows
    .filter(({ replacedById }) => replacedById === null)
    .map((row) => ({ row, summary: JSON.parse(row.content) as UnitSummary }));
}

/** A sub-unit from which nothing came. */
export interface MissingUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Direct sub-units that have nobody in the cycle here, and from which no summary came: neither them nor any below. */
export async function readMissing(look: Look, cycleId: string, unitId: string, day: string): Promise<MissingUnit[]> {
  const below = sql`select b.descendant_id from unit_closure b join unit bu on bu.id = b.descendant_id
    where b.ancestor_id = u.id and ${closureHolds("b", "bu", day)}`;
  const { rows } = await sql<MissingUnit>`
    select u.id, u.code, u.name from unit_closure c join unit u on u.id = c.descendant_id
    where c.ancestor_id = ${unitId} and c.depth = 1 and ${closureHolds("c", "u", day)}
      and u.starts_on <= ${day} and (u.ends_on is null or u.ends_on >= ${day})
      and not exists (select 1 from evaluation e where e.cycle_id = ${cycleId} and e.unit_id in (${below}))
      and not exists (select 1 from collected_summary s where s.cycle_id = ${cycleId} and s.replaced_by_id is null
        and s.unit_id in (${below}))
    order by u.sort_key, u.code`.execute(look.sql);
  return rows;
}
