/*
 * Extensions whose superior has a newer published version: those that a unit or units below it maintain, or all that
 * the viewer maintains. Two statements.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { assertAllowed, type Look, Role, today } from "../../../kernel/index.ts";
import { holdsOn, inScope, unitScope } from "../../../organization/index.ts";
import { canReadFrameworks } from "../../framework.policy.ts";
import { coversRoot, readableVersion } from "../../maintained.read.ts";
import { VersionStatus } from "../../version/framework-version.entity.ts";
import type { RebaseTask } from "./rebase.views.ts";

/**
 * Rebase tasks by the code of the extension.
 *
 * @param unitId only of this unit and everything below it; null: of everything that the viewer maintains.
 */
export async function readRebaseTasks(look: Look, unitId: string | null): Promise<RebaseTask[]> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("framework_version as pinned", "pinned.id", "framework_version.extends_version_id")
    .innerJoin("framework_version as successor", "successor.framework_id", "pinned.framework_id")
    .select(["framework.id as frameworkId", "framework_version.id as versionId"])
    .select(["pinned.id as pinnedVersionId", "pinned.number as pinnedNumber"])
    .select(["successor.id as successorVersionId", "successor.number as successorNumber"])
    .where(unitId === null ? await maintained(look) : below(unitId, today(look.clock)))
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

/** SQL condition: a unit or one below it owns the framework today. */
function below(unitId: string, day: string): RawBuilder<boolean> {
  return raw<boolean>`framework.owner_unit_id in (select tree.descendant_id from unit_closure tree
    where tree.ancestor_id = ${unitId} and ${holdsOn("tree", day)})`;
}

/** SQL condition: the viewer maintains the framework. */
async function maintained(look: Look): Promise<RawBuilder<boolean>> {
  const own = inScope("framework.owner_unit_id", unitScope(look.viewer, [Role.ORG_SPECIALIST]), today(look.clock));
  return (await coversRoot(look)) ? raw<boolean>`(${own} or framework.owner_unit_id is null)` : own;
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
