/*
 * Which frameworks extend a framework, and on which of its versions they stand. Two statements for any number.
 */
import type { BatchRead } from "../../kernel/index.ts";
import { readableVersion } from "../maintained.read.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";
import type { FrameworkExtension } from "./usage.views.ts";

/**
 * Extensions of frameworks by code: of each the newest version that is not retired and that the viewer may read.
 *
 * An extension is behind while a newer version of what it extends is published.
 */
export const readExtensions: BatchRead<string, FrameworkExtension[]> = async (look, frameworkIds) => {
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("framework_version as pinned", "pinned.id", "framework_version.extends_version_id")
    .select(["pinned.framework_id as superiorId", "pinned.id as pinnedVersionId", "pinned.number as pinnedNumber"])
    .select(["framework_version.framework_id as frameworkId", "framework_version.id as versionId"])
    .where("pinned.framework_id", "in", [...frameworkIds])
    .where("framework_version.status", "<>", VersionStatus.RETIRED)
    .where(await readableVersion(look))
    .orderBy("framework.code")
    .orderBy("framework_version.number", "desc")
    .execute();
  const newest = await readNewestPublished(look, frameworkIds);
  const found = new Map<string, FrameworkExtension[]>(frameworkIds.map((id) => [id, []]));
  const seen = new Set<string>();
  for (const { superiorId, ...row } of rows) {
    if (seen.has(row.frameworkId)) continue;
    seen.add(row.frameworkId);
    found.get(superiorId)?.push({ ...row, isBehind: row.pinnedNumber < (newest.get(superiorId) ?? 0) });
  }
  return found;
};

const readNewestPublished: BatchRead<string, number> = async ({ sql }, frameworkIds) => {
  const rows = await sql
    .selectFrom("framework_version")
    .select(["framework_id as id", (eb) => eb.fn.max("number").as("number")])
    .where("framework_id", "in", [...frameworkIds])
    .where("status", "=", VersionStatus.PUBLISHED)
    .groupBy("framework_id")
    .execute();
  return new Map(rows.map(({ id, number }) => [id, Number(number)]));
};
