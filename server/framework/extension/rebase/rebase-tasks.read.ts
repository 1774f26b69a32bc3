/*
 * Extensions that a unit or those below it maintain and whose superior has a newer published version. Two statements.
 */
import { assertAllowed, type Look, today } from "../../../kernel/index.ts";
import { holdsOn } from "../../../organization/index.ts";
import { canReadFrameworks } from "../../framework.policy.ts";
import { readableVersion } from "../../maintained.read.ts";
import { VersionStatus } from "../../version/framework-version.entity.ts";
import type { RebaseTask } from "./rebase.views.ts";

/** Rebase tasks of a unit and everything below it, by the code of the extension. */
export async function readRebaseTasks(look: Look, unitId: string): Promise<RebaseTask[]> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("unit_closure", "unit_closure.descendant_id", "framework.owner_unit_id")
    .innerJoin("framework_version as pinned", "pinned.id", "framework_version.extends_version_id")
    .innerJoin("framework_version as successor", "successor.framework_id", "pinned.framework_id")
    .select(["framework.id as frameworkId", "framework_version.id as versionId"])
    .select(["pinned.id as pinnedVersionId", "pinned.number as pinnedNumber"])
    .select(["successor.id as successorVersionId", "successor.number as successorNumber"])
    .where("unit_closure.ancestor_id", "=", unitId)
    .where(holdsOn("unit_closure", today(look.clock)))
    .where("framework_version.status", "<>", VersionStatus.RETIRED)
    .where("successor.status", "=", VersionStatus.PUBLISHED)
    .whereRef("successor.number", ">", "pinned.number")
    .where(await readableVersion(look))
    .orderBy("framework.code")
    .orderBy("framework_version.number", "desc")
    .orderBy("successor.number", "desc")
    .execute();
  const newest = await readNewest(look, [...new Set(rows.map((row) => row.frameworkId))]);
  const seen = new Set<string>();
  return rows.filter(({ frameworkId, versionId }) => {
    const isFirst = newest.get(frameworkId) === versionId && !seen.has(frameworkId);
    seen.add(isFirst ? frameworkId : "");
    return isFirst;
  });
}

/** The newest version that is not retired, of frameworks; of drafts only those that the viewer may read. */
async function readNewest(look: Look, frameworkIds: readonly string[]): Promise<Map<string, string>> {
  if (frameworkIds.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework_version.id", "framework_version.framework_id as frameworkId"])
    .where("framework_version.framework_id", "in", [...frameworkIds])
    .where("framework_version.status", "<>", VersionStatus.RETIRED)
    .where(await readableVersion(look))
    .orderBy("framework_version.number")
    .execute();
  return new Map(rows.map(({ id, frameworkId }) => [frameworkId, id]));
}
