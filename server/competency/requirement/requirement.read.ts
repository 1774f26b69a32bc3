/*
 * What positions require. Open to everybody who is signed in; one statement for any number of positions.
 */
import { assertAllowed, columns, type Look, today } from "../../kernel/index.ts";
import { canReadStructure, holdsOn } from "../../organization/index.ts";
import type { Requirement } from "./requirement.entity.ts";

/** What a position requires on a day, in the order of the framework. */
export async function readRequirements(look: Look, positionId: string, asOf: string | null): Promise<Requirement[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  return look.sql
    .selectFrom("requirement")
    .innerJoin("framework_version", "framework_version.id", "requirement.version_id")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .select(columns("requirement", "id", "positionId", "versionId", "criterionId", "minLevel", "maxLevel"))
    .select(columns("requirement", "startsOn", "endsOn"))
    .where("requirement.position_id", "=", positionId)
    .where(holdsOn("requirement", asOf ?? today(look.clock)))
    .orderBy("framework.code")
    .orderBy("criteria_group.place")
    .orderBy("criterion.place")
    .orderBy("requirement.id")
    .execute();
}
