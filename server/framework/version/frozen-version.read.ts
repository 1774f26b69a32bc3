/*
 * What of a version never changes again once it is published. The database refuses every change of it, so that it is read
 * once and kept in memory.
 */
import type { RequestContext } from "../../kernel/index.ts";
import { VersionStatus } from "./framework-version.entity.ts";
import { readVersionsByIds, type VersionRow } from "./version.read.ts";

/** Fields that retiring leaves as they are, and those that take nothing but the id from the version. */
const FROZEN: ReadonlySet<string> = new Set([
  "__typename",
  "id",
  "frameworkId",
  "number",
  "nameVi",
  "nameEn",
  "groups",
]);
const KEPT = 1_000;
type FrozenVersion = Pick<VersionRow, "id" | "frameworkId" | "number" | "nameVi" | "nameEn">;
const kept = new Map<string, FrozenVersion>();

/**
 * The version that a record of everybody's rests on; a draft only where the viewer may read it.
 *
 * @param asked names of the fields that are answered of it.
 */
export async function readRestedOn(
  context: RequestContext,
  id: string,
  asked: ReadonlySet<string>,
): Promise<FrozenVersion | undefined> {
  const isFrozen = [...asked].every((name) => FROZEN.has(name));
  const known = isFrozen ? kept.get(id) : undefined;
  if (known) return known;
  const row = await context.batch(readVersionsByIds, id);
  if (row && row.status !== VersionStatus.DRAFT && kept.size < KEPT) {
    const { frameworkId, number, nameVi, nameEn } = row;
    kept.set(id, Object.freeze({ id, frameworkId, number, nameVi, nameEn }));
  }
  return row;
}
