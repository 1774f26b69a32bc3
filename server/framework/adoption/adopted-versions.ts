import { type QueryCreator, type RawBuilder, sql } from "kysely";
import type { Tables } from "../../kernel/index.ts";
import { holdsOn } from "../../organization/index.ts";
import type { CycleKindName } from "../framework-file.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";

const PUBLISHED = sql.lit(VersionStatus.PUBLISHED);

/** A cycle as far as it decides which version is in force. */
export interface CycleStart {
  /** First day of the cycle. */
  readonly day: string;
  readonly kind: CycleKindName;
  /** Versions that already rate somebody in the cycle, one for each framework: they stay, whatever came after them. */
  readonly pinned?: readonly string[];
}

/**
 * Query for which versions are in force where: for each adoption that runs on the cycle's first day, the published
 * version with the highest number whose dates hold that day, once for each combination of its scope; null means all.
 *
 * Meant as a common table: `sql.with("adopted", (query) => adoptedVersions(query, { day, kind }))`, joined with
 * appointments through `unit_closure` from `unit_id`; where several adoptions reach a unit, the nearest counts
 * (least depth), and `includes_subtree` is false where only the unit itself is meant.
 * A version that is not for this kind of cycle gives no row.
 */
export function adoptedVersions(query: QueryCreator<Tables>, { day, kind, pinned = [] }: CycleStart) {
  return query
    .selectFrom("adoption")
    .innerJoin("framework_version as in_force", "in_force.framework_id", "adoption.framework_id")
    .innerJoin("framework_version_scope as scope", "scope.version_id", "in_force.id")
    .select(["adoption.id as adoption_id", "adoption.framework_id", "adoption.unit_id", "adoption.includes_subtree"])
    .select([
      "in_force.id as version_id",
      "scope.subject_type",
      "scope.position_class",
      "scope.leading",
      "scope.subject",
    ])
    .where(holdsOn("adoption", day))
    .where(inForce(day, pinned))
    .where((eb) => eb.or([eb("scope.cycle_kind", "is", null), eb("scope.cycle_kind", "=", kind)]));
}

function inForce(day: string, pinned: readonly string[]): RawBuilder<boolean> {
  if (pinned.length === 0) return newestOn(day);
  const ids = sql.join([...pinned]);
  return sql<boolean>`(in_force.id in (${ids}) or (${newestOn(day)}
    and in_force.framework_id not in (select framework_id from framework_version where id in (${ids}))))`;
}

/** SQL condition: of the framework's published versions whose dates hold the day, the one with the highest number. */
function newestOn(day: string): RawBuilder<boolean> {
  const holds = (version: string): RawBuilder<boolean> => sql<boolean>`(${sql.ref(`${version}.status`)} = ${PUBLISHED}
    and ${sql.ref(`${version}.effective_from`)} <= ${day}
    and (${sql.ref(`${version}.effective_to`)} is null or ${sql.ref(`${version}.effective_to`)} >= ${day}))`;
  return sql<boolean>`(${holds("in_force")} and not exists (select 1 from framework_version newer
    where newer.framework_id = in_force.framework_id and newer.number > in_force.number and ${holds("newer")}))`;
}
