/*
 * Which frameworks the viewer maintains: a specialist's grant reaches the owner unit, or a root unit when there is no
 * owner. The condition and the set below answer alike.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { type Look, Role, today } from "../kernel/index.ts";
import { holdsOn, inScope, readInScope, unitScope } from "../organization/index.ts";
import { readsEveryDraft } from "./framework.policy.ts";

const MAINTAINERS = [Role.ORG_SPECIALIST];

/** Of the owners (null: came with the program), those whose frameworks the viewer maintains. */
export async function readMaintained(look: Look, owners: readonly (string | null)[]): Promise<Set<string | null>> {
  if (look.viewer.isSystem) return new Set(owners);
  const units = owners.filter((owner) => owner !== null);
  const maintained = new Set<string | null>(
    await readInScope(look.sql, unitScope(look.viewer, MAINTAINERS), units, today(look.clock)),
  );
  if (owners.includes(null) && (await coversRoot(look))) maintained.add(null);
  return maintained;
}

/** Whether a specialist's grant of the viewer reaches a root unit. */
export async function coversRoot({ sql, viewer, clock }: Look): Promise<boolean> {
  if (viewer.isSystem) return true;
  const scope = unitScope(viewer, MAINTAINERS);
  if (scope.length === 0) return false;
  const row = await sql
    .selectFrom("unit_placement")
    .select("unit_placement.id")
    .where("unit_placement.parent_id", "is", null)
    .where(holdsOn("unit_placement", today(clock)))
    .where(inScope("unit_placement.unit_id", scope, today(clock)))
    .executeTakeFirst();
  return row !== undefined;
}

/** SQL condition: the viewer may read the version (joined with its framework). */
export async function readableVersion(look: Look): Promise<RawBuilder<boolean>> {
  if (look.viewer.isSystem || readsEveryDraft(look.viewer)) return raw<boolean>`1 = 1`;
  const own = inScope("framework.owner_unit_id", unitScope(look.viewer, MAINTAINERS), today(look.clock));
  const shipped = (await coversRoot(look)) ? raw`framework.owner_unit_id is null` : raw`1 = 0`;
  return raw<boolean>`(framework_version.status <> 'DRAFT' or ${own} or ${shipped})`;
}
