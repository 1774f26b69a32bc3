/*
 * Party committees over units: whose opinion is asked, and what their members may read of the people concerned.
 */
import { type RawBuilder, sql } from "kysely";
import { type BatchRead, type Look, today } from "../../kernel/index.ts";
import { BodyKind, closureHolds, holdsOn } from "../../organization/index.ts";
import { readOffices, type Offices } from "../authority/offices.read.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

/** For each unit the Party committee of itself or of the nearest unit above, where the viewer is a member today. */
export const readPartyBodies: BatchRead<string, string> = async (look, unitIds) => {
  const day = today(look.clock);
  const nearest = new Map<string, string>();
  if (look.viewer.personId === null || unitIds.length === 0) return nearest;
  const own = await readOwnCommittees(look);
  if (own.length === 0) return nearest;
  const rows = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .innerJoin("body", "body.unit_id", "unit_closure.ancestor_id")
    .select(["unit_closure.descendant_id as unitId", "unit_closure.depth", "body.id as bodyId"])
    .where("unit_closure.descendant_id", "in", [...unitIds])
    .where(closureHolds("unit_closure", "unit", day))
    .where("body.kind", "=", BodyKind.PARTY_COMMITTEE)
    .where(holdsOn("body", day))
    .orderBy("unit_closure.depth")
    .orderBy("body.id")
    .execute();
  const depths = new Map<string, number>();
  for (const { unitId, depth, bodyId } of rows) {
    if (depth > (depths.get(unitId) ?? depth)) continue;
    depths.set(unitId, depth);
    if (own.some((one) => one.bodyId === bodyId)) nearest.set(unitId, bodyId);
  }
  return nearest;
};

/** Party committees in which the viewer is a member today, with their units. */
export async function readOwnCommittees(look: Look): Promise<Offices["committees"]> {
  return (await readOffices(look)).committees;
}

/**
 * SQL condition: the evaluation waits for the opinion of a committee of these units, or the viewer gave it.
 *
 * @param unitIds units of `readOwnCommittees`.
 */
export function waitsForCommittee(look: Look, unitIds: readonly string[]): RawBuilder<boolean> {
  const day = today(look.clock);
  const given = sql<boolean>`exists (select 1 from opinion o
    where o.evaluation_id = evaluation.id and o.account_id = ${look.viewer.accountId})`;
  if (unitIds.length === 0) return given;
  return sql<boolean>`(${given} or (evaluation.step = ${EvaluationStep.PARTY_OPINION} and exists (
    select 1 from unit_closure c join unit u on u.id = c.descendant_id
    where c.descendant_id = evaluation.unit_id and c.ancestor_id in (${sql.join([...unitIds])})
      and ${closureHolds("c", "u", day)}
      and not exists (select 1 from unit_closure n join body b on b.unit_id = n.ancestor_id
        where n.descendant_id = evaluation.unit_id and n.depth < c.depth and ${closureHolds("n", "u", day)}
          and b.kind = ${BodyKind.PARTY_COMMITTEE} and ${holdsOn("b", day)}))))`;
}
