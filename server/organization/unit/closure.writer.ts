import { v7 as newId } from "uuid";
import type { Work } from "../../kernel/index.ts";
import type { Span } from "../span.ts";
import { type Path, pathsOf } from "./unit-paths.ts";

const CHUNK = 400;

/**
 * Derives the closure of a unit and of everything that ever stood below it anew from the placements.
 *
 * The placements must have been flushed.
 */
export async function rebuildClosure(work: Work, unitId: string): Promise<void> {
  const affected = await readAffected(work, unitId);
  const lives = await readLives(work, affected);
  const edges = await readEdges(work, affected);
  const outside = edges.map((edge) => edge.parentId).filter((id): id is string => id !== null && !lives.has(id));
  const paths = pathsOf({ lives, edges, known: await readPaths(work, [...new Set(outside)]) });
  for (const ids of chunks(affected)) {
    await work.sql.deleteFrom("unit_closure").where("descendant_id", "in", ids).execute();
  }
  const rows = [...paths].flatMap(([descendantId, found]) => found.map((path) => closureRow(descendantId, path)));
  for (const part of chunks(rows)) await work.sql.insertInto("unit_closure").values(part).execute();
}

async function readAffected(work: Work, unitId: string): Promise<string[]> {
  const rows = await work.sql
    .selectFrom("unit_closure")
    .select("descendant_id")
    .distinct()
    .where("ancestor_id", "=", unitId)
    .execute();
  return [...new Set([unitId, ...rows.map((row) => row.descendant_id)])];
}

async function readLives(work: Work, unitIds: readonly string[]): Promise<Map<string, Span>> {
  const lives = new Map<string, Span>();
  for (const ids of chunks(unitIds)) {
    const rows = await work.sql
      .selectFrom("unit")
      .select(["id", "starts_on as startsOn", "ends_on as endsOn"])
      .where("id", "in", ids)
      .execute();
    for (const { id, ...life } of rows) lives.set(id, life);
  }
  return lives;
}

async function readEdges(
  work: Work,
  unitIds: readonly string[],
): Promise<({ unitId: string; parentId: string | null } & Span)[]> {
  const edges = [];
  for (const ids of chunks(unitIds)) {
    const rows = await work.sql
      .selectFrom("unit_placement")
      .select(["unit_id as unitId", "parent_id as parentId", "starts_on as startsOn", "ends_on as endsOn"])
      .where("unit_id", "in", ids)
      .orderBy("starts_on")
      .execute();
    edges.push(...rows);
  }
  return edges;
}

async function readPaths(work: Work, unitIds: readonly string[]): Promise<Map<string, Path[]>> {
  const paths = new Map<string, Path[]>();
  for (const ids of chunks(unitIds)) {
    const rows = await work.sql
      .selectFrom("unit_closure")
      .select(["descendant_id", "ancestor_id as ancestorId", "depth", "starts_on as startsOn", "ends_on as endsOn"])
      .where("descendant_id", "in", ids)
      .execute();
    for (const { descendant_id: id, ...path } of rows) paths.set(id, [...(paths.get(id) ?? []), path]);
  }
  return paths;
}

function closureRow(descendantId: string, path: Path): ClosureRow {
  return {
    id: newId(),
    ancestor_id: path.ancestorId,
    descendant_id: descendantId,
    depth: path.depth,
    starts_on: path.startsOn,
    ends_on: path.endsOn,
  };
}

interface ClosureRow {
  id: string;
  ancestor_id: string;
  descendant_id: string;
  depth: number;
  starts_on: string;
  ends_on: string | null;
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
}
