/*
 * Who decides on whom, and which rows a viewer may know: a fixed number of statements for any number of evaluations.
 * Rows are restricted here before any filter, so that nobody can find out by filtering what one may not read.
 */
import { type RawBuilder, sql } from "kysely";
import { type BatchRead, type Look, Role, today } from "../../kernel/index.ts";
import {
  closureHolds,
  inScope,
  readHeads,
  readInScope,
  subtreesOf,
  type UnitScope,
  unitScope,
} from "../../organization/index.ts";
import type { Rung } from "./decider.ts";
import { readDelegatedScope } from "./held-rows.read.ts";
import { readOffices } from "./offices.read.ts";

/** Roles that read the evaluations of their units. */
const READING_ROLES = [Role.ORG_SPECIALIST, Role.AUDITOR, Role.AUTHORITY] as const;

/** For each unit the way up to the top of the tree, itself first, each unit with its head of today. */
export const readLadders: BatchRead<string, readonly Rung[]> = async (look, unitIds) => {
  const day = today(look.clock);
  const paths = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id", "unit_closure.ancestor_id", "unit_closure.depth"])
    .where("unit_closure.descendant_id", "in", [...unitIds])
    .where(closureHolds("unit_closure", "unit", day))
    .orderBy("unit_closure.depth")
    .execute();
  const heads = await readHeads(look.sql, [...new Set(paths.map((path) => path.ancestor_id))], day);
  const ladders = new Map<string, Rung[]>();
  for (const { descendant_id: unitId, ancestor_id: ancestorId } of paths) {
    ladders.set(unitId, [
      ...(ladders.get(unitId) ?? []),
      { unitId: ancestorId, headId: heads.get(ancestorId) ?? null },
    ]);
  }
  return ladders;
};

/** Of the units, those over which the viewer holds an AUTHORITY grant today. */
export const readAuthorityUnits: BatchRead<string, boolean> = (look, unitIds) =>
  readRoleUnits(look, Role.AUTHORITY, unitIds);

/** Of the units, those whose specialist the viewer is today. */
export const readSpecialistUnits: BatchRead<string, boolean> = (look, unitIds) =>
  readRoleUnits(look, Role.ORG_SPECIALIST, unitIds);

async function readRoleUnits(look: Look, role: Role, unitIds: readonly string[]): Promise<Map<string, boolean>> {
  const covered = await readInScope(look.sql, unitScope(look.viewer, [role]), unitIds, today(look.clock));
  return new Map(unitIds.map((unitId) => [unitId, covered.has(unitId)]));
}

/**
 * Units whose evaluations the viewer may read: by role, as head of the unit or of one above, or in a head's place.
 *
 * Whoever only issues notices in a head's place is not among them; see `readVisibility`.
 */
export async function readReadingScope(look: Look): Promise<UnitScope> {
  const byRole = unitScope(look.viewer, READING_ROLES);
  const { headed } = await readOffices(look);
  return [...byRole, ...subtreesOf(headed), ...(await readDelegatedScope(look))];
}

/** Units that the viewer is in charge of: those of the reading scope. */
export const readChargeScope = readReadingScope;

/**
 * SQL condition: the viewer may know this evaluation, as its subject or by unit.
 *
 * @param scope of `readReadingScope`.
 * @param place says that a unit lies in the scope.
 */
export function visibleEvaluation(look: Look, scope: UnitScope, place = inScope): RawBuilder<boolean> {
  const byUnit = place("evaluation.unit_id", scope, today(look.clock));
  if (look.viewer.personId === null) return byUnit;
  return sql<boolean>`(evaluation.person_id = ${look.viewer.personId} or ${byUnit})`;
}
