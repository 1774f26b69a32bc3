import { type QueryCreator, sql } from "kysely";
import type { Tables } from "../../kernel/index.ts";
import { holdsOn } from "../../organization/index.ts";
import type { CycleKindName } from "../framework-file.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";

/** A cycle as far as it decides which version is in force. */
export interface CycleStart {
  /** First day of the cycle. */
  readonly day: string;
  readonly kind: CycleKindName;
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
export function adoptedVersions(query: QueryCreator<Tables>, { day, kind }: CycleStart) {
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
    .where("in_force.status", "=", VersionStatus.PUBLISHED)
    .where("in_force.effective_from", "<=", day)
    .where((eb) => eb.or([eb("in_force.effective_to", "is", null), eb("in_force.effective_to", ">=", day)]))
    .where(({ eb, not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("framework_version as newer")
            .select("newer.id")
            .whereRef("newer.framework_id", "=", "in_force.framework_id")
            .whereRef("newer.number", ">", "in_force.number")
            .where("newer.status", "=", VersionStatus.PUBLISHED)
            .where("newer.effective_from", "<=", day)
            .where(
              eb.or([eb(sql.ref("newer.effective_to"), "is", null), eb(sql.ref("newer.effective_to"), ">=", day)]),
            ),
        ),
      ),
    )
    .where((eb) => eb.or([eb("scope.cycle_kind", "is", null), eb("scope.cycle_kind", "=", kind)]));
}
