/*
 * The dated tree and the heads of its units, for policies and services of every slice. Each function is one statement.
 */
import { sql as raw, type RawBuilder } from "kysely";
import type { Sql, Viewer } from "../../kernel/index.ts";
import { closureHolds, flag, holdsOn, type ScopeUnit, subtreesOf } from "./unit-scope.ts";

/** Superior units of a unit on a day, nearest first; of an ended unit those of its last day. */
export async function readAncestors(sql: Sql, unitId: string, day: string): Promise<string[]> {
  const rows = await sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.ancestor_id", "unit_closure.depth"])
    .where("unit_closure.descendant_id", "=", unitId)
    .where("unit_closure.depth", ">", 0)
    .where(closureHolds("unit_closure", "unit", day))
    .orderBy("unit_closure.depth")
    .execute();
  return rows.map((row) => row.ancestor_id);
}

/** A unit and everything below it on a day. */
export async function readSubtree(sql: Sql, unitId: string, day: string): Promise<string[]> {
  const rows = await sql
    .selectFrom("unit_closure")
    .select("descendant_id")
    .where("ancestor_id", "=", unitId)
    .where(holdsOn("unit_closure", day))
    .orderBy("depth")
    .orderBy("descendant_id")
    .execute();
  return rows.map((row) => row.descendant_id);
}

/**
 * SQL condition: the appointment in `table` makes its holder head of the unit on the day, by appointment, or as acting
 * head on a day on which nobody is appointed.
 */
export function headsOn(table: string, day: string): RawBuilder<boolean> {
  const vacant = raw`not exists (select 1 from appointment hd where hd.unit_id = ${raw.ref(`${table}.unit_id`)}
    and hd.leading and ${holdsOn("hd", day)})`;
  return raw<boolean>`(${holdsOn(table, day)} and (${flag(`${table}.leading`)} or (${flag(`${table}.acting`)} and ${vacant})))`;
}

/** Heads of units on a day, acting ones where nobody is appointed: unit id → person id. */
export async function readHeads(sql: Sql, unitIds: readonly string[], day: string): Promise<Map<string, string>> {
  if (unitIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("appointment")
    .select(["unit_id", "person_id"])
    .where("unit_id", "in", [...unitIds])
    .where(headsOn("appointment", day))
    .execute();
  return new Map(rows.map((row) => [row.unit_id, row.person_id]));
}

/** Units that the person heads on a day, as head or acting head. */
export async function readHeadedUnits(sql: Sql, personId: string | null, day: string): Promise<string[]> {
  if (personId === null) return [];
  const rows = await sql
    .selectFrom("appointment")
    .select("unit_id")
    .distinct()
    .where("person_id", "=", personId)
    .where(headsOn("appointment", day))
    .execute();
  return rows.map((row) => row.unit_id);
}

/** Units that the person heads on a day, with everything below them. */
export async function readLedUnits(sql: Sql, personId: string | null, day: string): Promise<string[]> {
  const headed = await readHeadedUnits(sql, personId, day);
  if (headed.length === 0) return [];
  const rows = await sql
    .selectFrom("unit_closure")
    .select("descendant_id")
    .distinct()
    .where("ancestor_id", "in", headed)
    .where(holdsOn("unit_closure", day))
    .execute();
  return rows.map((row) => row.descendant_id);
}

/** Units in which the person holds an appointment on a day. */
export async function readOwnUnits(sql: Sql, personId: string | null, day: string): Promise<string[]> {
  if (personId === null) return [];
  const rows = await sql
    .selectFrom("appointment")
    .select("unit_id")
    .distinct()
    .where("person_id", "=", personId)
    .where(holdsOn("appointment", day))
    .execute();
  return rows.map((row) => row.unit_id);
}

/** Subtrees of the units that the viewer heads today; a head's rights reach as far. */
export async function readHeadScope(sql: Sql, viewer: Viewer, day: string): Promise<ScopeUnit[]> {
  return subtreesOf(await readHeadedUnits(sql, viewer.personId, day));
}

/** Units that directly or in several steps succeeded each of the units. */
export async function readSuccessors(sql: Sql, unitIds: readonly string[]): Promise<Map<string, string[]>> {
  if (unitIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("unit_lineage")
    .select(["predecessor_id as key", "successor_id as other"])
    .where("predecessor_id", "in", [...unitIds])
    .orderBy("successor_id")
    .execute();
  return grouped(rows);
}

/** Units that directly or in several steps came before each of the units. */
export async function readPredecessors(sql: Sql, unitIds: readonly string[]): Promise<Map<string, string[]>> {
  if (unitIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("unit_lineage")
    .select(["successor_id as key", "predecessor_id as other"])
    .where("successor_id", "in", [...unitIds])
    .orderBy("predecessor_id")
    .execute();
  return grouped(rows);
}

function grouped(rows: readonly { key: string; other: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, other } of rows) groups.set(key, [...(groups.get(key) ?? []), other]);
  return groups;
}
