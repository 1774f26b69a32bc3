/*
 * The tree of a day as a flat list, parents before children, siblings by name. One statement.
 */
import { sql } from "kysely";
import { assertAllowed, type BatchRead, type Look, today } from "../../kernel/index.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "./unit.policy.ts";
import type { UnitNode } from "./unit.views.ts";

/** Which part of the tree of which day. */
export interface UnitTreeQuery {
  readonly rootId: string | null;
  readonly asOf: string | null;
  /** Levels below the root to go down; all when null. */
  readonly levels: number | null;
}

/** The tree below a unit, or the whole tree with all its roots. */
export async function readUnitTree(look: Look, query: UnitTreeQuery): Promise<UnitNode[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = query.asOf ?? today(look.clock);
  const rows = await treeRows(look, query, day);
  return rows.map((row) => ({
    ...row,
    depth: Number(row.depth),
    childCount: Number(row.childCount),
    headCount: Number(row.headCount),
  }));
}

/** How many people have an appointment today in each unit or anywhere below it. */
export const readPeopleWithin: BatchRead<string, number> = async (look, ids) => {
  const day = today(look.clock);
  const rows = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("appointment", "appointment.unit_id", "unit_closure.descendant_id")
    .select("unit_closure.ancestor_id as id")
    .select((eb) => eb.fn.count("appointment.person_id").distinct().as("people"))
    .where("unit_closure.ancestor_id", "in", [...ids])
    .where(holdsOn("unit_closure", day))
    .where(holdsOn("appointment", day))
    .groupBy("unit_closure.ancestor_id")
    .execute();
  return new Map(rows.map(({ id, people }) => [id, Number(people)]));
};

function treeRows(look: Look, { rootId, levels }: UnitTreeQuery, day: string) {
  return look.sql
    .selectFrom("unit")
    .innerJoin("unit_placement", "unit_placement.unit_id", "unit.id")
    .innerJoin(depths(look, rootId, day), "place.unit_id", "unit.id")
    .select(["unit.id", "unit.code", "unit.name", "unit.name_en as nameEn", "unit.tree", "unit.kind", "place.depth"])
    .select("unit_placement.parent_id as parentId")
    .select(
      sql<number>`(select count(*) from unit_placement child where child.parent_id = unit.id and ${holdsOn("child", day)})`.as(
        "childCount",
      ),
    )
    .select(
      sql<number>`(select count(distinct a.person_id) from appointment a where a.unit_id = unit.id and ${holdsOn("a", day)})`.as(
        "headCount",
      ),
    )
    .where(holdsOn("unit_placement", day))
    .$if(levels !== null, (rows) => rows.where("place.depth", "<=", levels ?? 0))
    .orderBy("place.depth")
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .execute();
}

function depths(look: Look, rootId: string | null, day: string) {
  return look.sql
    .selectFrom("unit_closure")
    .select("descendant_id as unit_id")
    .select((eb) => eb.fn.max("depth").as("depth"))
    .where(holdsOn("unit_closure", day))
    .$if(rootId !== null, (rows) => rows.where("ancestor_id", "=", rootId ?? ""))
    .groupBy("descendant_id")
    .as("place");
}
