/*
 * The superior version of an extension: found by code and number, named by its id.
 */
import { NotFound, type Sql } from "../../kernel/index.ts";
import { loadFile } from "../content/content.read.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";
import { type Pin, writeExtensionYaml } from "./extension-yaml.ts";
import { ownPart } from "./own-part.ts";

/** Code and number of a version. */
export async function readPin(sql: Sql, versionId: string): Promise<Pin> {
  const pin = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework.code", "framework_version.number as version"])
    .where("framework_version.id", "=", versionId)
    .executeTakeFirst();
  if (!pin) throw new NotFound("FrameworkVersion", versionId);
  return pin;
}

/** Id of the frozen version that a pin names; null when it is not here. */
export async function findPinned(sql: Sql, { code, version }: Pin): Promise<string | null> {
  const row = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select("framework_version.id")
    .where("framework.code", "=", code)
    .where("framework_version.number", "=", version)
    .where("framework_version.status", "<>", VersionStatus.DRAFT)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The newest published version of the framework that a version belongs to, when it is newer; else null. */
export async function readSuccessor(sql: Sql, versionId: string): Promise<{ id: string; number: number } | null> {
  const row = await sql
    .selectFrom("framework_version as pinned")
    .innerJoin("framework_version as newer", "newer.framework_id", "pinned.framework_id")
    .select(["newer.id", "newer.number"])
    .where("pinned.id", "=", versionId)
    .where("newer.status", "=", VersionStatus.PUBLISHED)
    .whereRef("newer.number", ">", "pinned.number")
    .orderBy("newer.number", "desc")
    .executeTakeFirst();
  return row ?? null;
}

/** An extension as its file: the pin and its own part. */
export async function extensionYaml(sql: Sql, superiorId: string, whole: FrameworkFile): Promise<string> {
  const superior = await loadFile(sql, superiorId);
  return writeExtensionYaml(await readPin(sql, superiorId), whole, ownPart(superior, whole).own);
}
