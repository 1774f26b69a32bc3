/*
 * Which units run which version of which framework today, with how many units and people. Adoptions are open to
 * everybody who is signed in; people are counted for those who may read the framework's drafts or have a right over the
 * unit. Six statements for any number of adoptions.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { assertAllowed, type Look, Role, type Sql, today } from "../../kernel/index.ts";
import { closureHolds, covers, flag, holdsOn, readInScope, unitScope } from "../../organization/index.ts";
import { type AdoptionRow, readAdoptionsByFramework } from "../adoption/adoption.read.ts";
import { readAdoptionsAround } from "./adoptions-around.read.ts";
import { type DatedVersion, versionInForce } from "../adoption/ambiguity.ts";
import { readDatedVersions } from "../adoption/ambiguity.read.ts";
import { canReadFrameworks } from "../framework.policy.ts";
import { type FrameworkRow, readFramework, readFrameworksByIds } from "../framework.read.ts";
import { readMaintained } from "../maintained.read.ts";
import type { FrameworkUsage } from "./usage.views.ts";

const COUNTING_ROLES = [Role.ORG_SPECIALIST, Role.AUTHORITY, Role.ANALYST, Role.AUDITOR];

/**
 * How the units run a framework, newest adoption first.
 *
 * @throws NotFound when there is no such framework, or only a draft that the viewer may not read.
 */
export async function readFrameworkUsage(look: Look, frameworkId: string): Promise<FrameworkUsage[]> {
  const framework = await readFramework(look, frameworkId);
  const adoptions = (await readAdoptionsByFramework(look, [frameworkId])).get(frameworkId) ?? [];
  return usageOf(look, adoptions, [framework]);
}

/**
 * Which frameworks run at a unit and below it today or will, whether adopted there or by a unit above with its subtree;
 * newest first.
 */
export async function readUnitFrameworkUsage(look: Look, unitId: string): Promise<FrameworkUsage[]> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const adoptions = await readAdoptionsAround(look, unitId);
  const ids = [...new Set(adoptions.map(({ frameworkId }) => frameworkId))];
  if (ids.length === 0) return [];
  return usageOf(look, adoptions, [...(await readFrameworksByIds(look, ids)).values()]);
}

async function usageOf(
  look: Look,
  adoptions: readonly AdoptionRow[],
  frameworks: readonly FrameworkRow[],
): Promise<FrameworkUsage[]> {
  const day = today(look.clock);
  const running = adoptions.filter((adoption) => covers(adoption, day));
  const inForce = await readInForce(look.sql, frameworks, day);
  const units = await readUnitCounts(look.sql, running, day);
  const owners = new Map(frameworks.map(({ id, ownerUnitId }) => [id, ownerUnitId]));
  const maintained = await readMaintained(look, [...new Set(owners.values())]);
  const ids = running.map(({ unitId }) => unitId);
  const covered = await readInScope(look.sql, unitScope(look.viewer, COUNTING_ROLES), ids, day);
  const counted = running.filter(
    ({ frameworkId, unitId }) => maintained.has(owners.get(frameworkId) ?? null) || covered.has(unitId),
  );
  const people = await readPersonCounts(look.sql, counted, { day, inForce });
  return adoptions.map((adoption) => ({
    adoption,
    isRunning: running.includes(adoption),
    versionId: running.includes(adoption) ? (inForce.get(adoption.frameworkId)?.id ?? null) : null,
    unitCount: units.get(adoption.id) ?? 0,
    personCount: counted.includes(adoption) ? (people.get(adoption.id) ?? 0) : null,
  }));
}

/** The version of each framework that counts on a day. */
async function readInForce(
  sql: Sql,
  frameworks: readonly FrameworkRow[],
  day: string,
): Promise<Map<string, DatedVersion>> {
  const ids = frameworks.map(({ id }) => id);
  const versions = Map.groupBy(await readDatedVersions(sql, ids, null), ({ frameworkId }) => frameworkId);
  return new Map(
    [...versions].flatMap(([id, own]) => {
      const version = versionInForce(own, day);
      return version === null ? [] : [[id, version] as const];
    }),
  );
}

/** Adoptions with the units that they reach on a day. */
function reached(sql: Sql, adoptions: readonly AdoptionRow[], day: string) {
  return sql
    .selectFrom("adoption")
    .innerJoin("unit_closure as tree", "tree.ancestor_id", "adoption.unit_id")
    .innerJoin("unit", "unit.id", "tree.descendant_id")
    .where(
      "adoption.id",
      "in",
      adoptions.map(({ id }) => id),
    )
    .where((eb) => eb.or([eb("tree.depth", "=", 0), flag("adoption.includes_subtree")]))
    .where(closureHolds("tree", "unit", day))
    .where(holdsOn("unit", day));
}

async function readUnitCounts(sql: Sql, adoptions: readonly AdoptionRow[], day: string): Promise<Map<string, number>> {
  if (adoptions.length === 0) return new Map();
  const rows = await reached(sql, adoptions, day)
    .select(["adoption.id", (eb) => eb.fn.count("unit.id").distinct().as("count")])
    .groupBy("adoption.id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** People whom the version in force is for, once for each adoption. */
async function readPersonCounts(
  sql: Sql,
  adoptions: readonly AdoptionRow[],
  { day, inForce }: { day: string; inForce: ReadonlyMap<string, DatedVersion> },
): Promise<Map<string, number>> {
  const counted = adoptions.filter(({ frameworkId }) => inForce.has(frameworkId));
  if (counted.length === 0) return new Map();
  const rows = await reached(sql, counted, day)
    .innerJoin("appointment as held", "held.unit_id", "unit.id")
    .innerJoin("position", "position.id", "held.position_id")
    .where(holdsOn("held", day))
    .where(({ or }) => or([...inForce.values()].map(isFor)))
    .select(["adoption.id", (eb) => eb.fn.count("held.person_id").distinct().as("count")])
    .groupBy("adoption.id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** SQL condition: the adoption is of the version's framework and its scope holds the appointment. */
function isFor({ frameworkId, scope: { subjectTypes, classes, leading, subject } }: DatedVersion): RawBuilder<boolean> {
  const isLeading = raw<boolean>`(${flag("held.leading")} or ${flag("held.deputy")})`;
  return raw<boolean>`(${raw.join(
    [
      raw`adoption.framework_id = ${frameworkId}`,
      ...(subject === "UNIT" ? [raw`1 = 0`] : []),
      ...(subjectTypes ? [raw`held.subject_type in (${raw.join(subjectTypes)})`] : []),
      ...(classes ? [raw`position.position_class in (${raw.join(classes)})`] : []),
      ...(leading === undefined ? [] : [leading ? isLeading : raw`not ${isLeading}`]),
    ],
    raw` and `,
  )})`;
}
