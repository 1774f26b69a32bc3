/*
 * Lists of successions with their units. Open to everybody who is signed in.
 */
import {
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  type Page,
  type PageInput,
  readPage,
} from "../../kernel/index.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import type { UnitSuccessionFilter } from "./succession.inputs.ts";
import type { UnitSuccessionMember } from "./unit-succession-member.entity.ts";
import type { UnitSuccession } from "./unit-succession.entity.ts";

/** What a list of successions is asked for. */
export interface SuccessionQuery {
  readonly filter: UnitSuccessionFilter | null;
  readonly page: PageInput;
}

/** One page of successions, the latest first. */
export async function readUnitSuccessions(
  look: Look,
  { filter, page }: SuccessionQuery,
): Promise<Page<UnitSuccession>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  let matching = look.sql.selectFrom("unit_succession");
  if (filter?.kind) matching = matching.where("unit_succession.kind", "=", filter.kind);
  if (filter?.fromDay) matching = matching.where("unit_succession.takes_effect_on", ">=", filter.fromDay);
  if (filter?.toDay) matching = matching.where("unit_succession.takes_effect_on", "<=", filter.toDay);
  if (filter?.unitId) {
    const ofUnit = look.sql
      .selectFrom("unit_succession_member")
      .select("succession_id")
      .where("unit_id", "=", filter.unitId);
    matching = matching.where("unit_succession.id", "in", ofUnit);
  }
  return readPage(
    page,
    matching,
    matching
      .select(columns("unit_succession", "id", "kind", "takesEffectOn", "documentNumber", "documentTitle", "note"))
      .orderBy("unit_succession.takes_effect_on", "desc")
      .orderBy("unit_succession.id"),
  );
}

/** Units of successions, by name. */
export const readSuccessionMembers: BatchRead<string, UnitSuccessionMember[]> = async (look, successionIds) => {
  const rows = await look.sql
    .selectFrom("unit_succession_member")
    .innerJoin("unit", "unit.id", "unit_succession_member.unit_id")
    .select(columns("unit_succession_member", "id", "successionId", "unitId", "side"))
    .where("unit_succession_member.succession_id", "in", [...successionIds])
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .execute();
  const lists = new Map<string, UnitSuccessionMember[]>(successionIds.map((id) => [id, []]));
  for (const row of rows) lists.get(row.successionId)?.push(row);
  return lists;
};
