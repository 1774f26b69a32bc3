/*
 * Whether a viewer may read the rows that a statistic counts: the heads' units, then one statement.
 */
import { sql } from "kysely";
import { type Look, NotFound, Role, today } from "../../kernel/index.ts";
import { inScopeEach, readHeadScope, type UnitScope, unitScope } from "../../organization/index.ts";
import type { StatisticsRightsFacts } from "./statistics.policy.ts";

/** Roles that read the evaluations of their units, as the evaluation room has them. */
const ROW_ROLES = [Role.ORG_SPECIALIST, Role.AUDITOR, Role.AUTHORITY] as const;

/** Units whose evaluations the viewer may read today, by a role or by heading them. */
export async function readRowScope({ viewer, sql: database, clock }: Look): Promise<UnitScope> {
  return [...unitScope(viewer, ROW_ROLES), ...(await readHeadScope(database, viewer, today(clock)))];
}

/** Units whose numbers are asked for. */
export interface AskedUnits {
  readonly unitId: string;
  /** With units below it: only a right that reaches those, too, will do. */
  readonly withSubtree: boolean;
}

/**
 * What the viewer may know about the unit today.
 *
 * @throws NotFound when there is no such unit.
 */
export async function readStatisticsRights(
  look: Look,
  { unitId, withSubtree }: AskedUnits,
): Promise<StatisticsRightsFacts> {
  const day = today(look.clock);
  const reaching = (scope: UnitScope): UnitScope =>
    withSubtree ? scope.filter((each) => each.includesSubtree) : scope;
  const rows = reaching(await readRowScope(look));
  const analyst = reaching(unitScope(look.viewer, [Role.ANALYST]));
  const found = await look.sql
    .selectFrom("unit")
    .select([
      sql<number>`case when ${inScopeEach("unit.id", rows, day)} then 1 else 0 end`.as("readsRows"),
      sql<number>`case when ${inScopeEach("unit.id", analyst, day)} then 1 else 0 end`.as("isAnalyst"),
    ])
    .where("unit.id", "=", unitId)
    .executeTakeFirst();
  if (found === undefined) throw new NotFound("Unit", unitId);
  return { readsRows: Number(found.readsRows) === 1, isAnalyst: Number(found.isAnalyst) === 1 };
}
