/*
 * The tree of a day as a flat list, parents before children, siblings by name. One statement.
 */
import { type Expression, sql } from "kysely";
import { assertAllowed, type BatchRead, type Look, today } from "../../kernel/index.ts";
import { holdsOn } from "../scope/unit-scope.ts";
import { canReadStructure } from "./unit.policy.ts";
import type { ShownTreeInput } from "./unit.inputs.ts";
import type { UnitNode } from "./unit.views.ts";

/** Which part of the tree of which day. */
export interface UnitTreeQuery {
  readonly rootId: string | null;
  readonly asOf: string | null;
  /** Levels below the root to go down; all when null. */
  readonly levels: number | null;
  /** What is shown beside these levels. */
  readonly shown?: ShownTreeInput | null;
}

/** The tree below a unit, or the whole tree with all its roots. */
export async function readUnitTree(look: Look, query: UnitTreeQuery): Promise<UnitNode[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const day = query.asOf ?? today(look.clock);
  const rows = await treeRows(look, (await isSmall(look, query, day)) ? { ...query, levels: null } : query, day);
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

function treeRows(look: Look, query: UnitTreeQuery, day: string) {
  const { rootId, levels } = query;
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
    .$if(levels !== null, (rows) =>
      rows.where(({ or, ref }) =>
        or([
          sql<boolean>`${ref("place.depth")} <= ${levels}`,
          ...opened(query.shown ?? {}, day, ref("unit_placement.parent_id")),
        ]),
      ),
    )
    .orderBy("place.depth")
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .execute();
}

/** SQL: what lies directly below what is open, and below all that stands above what is looked at. */
function opened({ openIds, lookedAtId }: ShownTreeInput, day: string, parent: Expression<unknown>) {
  const below = openIds && openIds.length > 0 ? [sql<boolean>`${parent} in (${sql.join(openIds)})`] : [];
  if (!lookedAtId) return below;
  const above = sql`select ancestor_id from unit_closure where descendant_id = ${lookedAtId} and ${holdsOn("unit_closure", day)}`;
  return [...below, sql<boolean>`${parent} in (${above})`];
}

async function isSmall(look: Look, { rootId, levels, shown }: UnitTreeQuery, day: string): Promise<boolean> {
  if (levels === null || !shown?.wholeUpTo) return false;
  const { count } = await look.sql
    .selectFrom("unit_closure")
    .select((eb) => eb.fn.count("descendant_id").distinct().as("count"))
    .where(holdsOn("unit_closure", day))
    .$if(rootId !== null, (rows) => rows.where("ancestor_id", "=", rootId ?? ""))
    .executeTakeFirstOrThrow();
  return Number(count) <= shown.wholeUpTo;
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
