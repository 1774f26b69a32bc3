/*
 * Which units run which version of a framework today, with how many units and people. Adoptions are open to everybody
 * who is signed in; people are counted for those who may read the framework's drafts or have a right over the unit.
 * Five statements for any number of adoptions.
 */
import { type Look, Role, type Sql, today } from "../../kernel/index.ts";
import { closureHolds, covers, flag, holdsOn, readInScope, unitScope } from "../../organization/index.ts";
import { type AdoptionRow, readAdoptionsByFramework } from "../adoption/adoption.read.ts";
import { type DatedVersion, versionInForce } from "../adoption/ambiguity.ts";
import { readDatedVersions } from "../adoption/ambiguity.read.ts";
import { readFramework } from "../framework.read.ts";
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
  const day = today(look.clock);
  const adoptions = (await readAdoptionsByFramework(look, [frameworkId])).get(frameworkId) ?? [];
  const version = versionInForce(await readDatedVersions(look.sql, [frameworkId], null), day);
  const running = adoptions.filter((adoption) => covers(adoption, day));
  const units = await readUnitCounts(look.sql, running, day);
  const maintains = (await readMaintained(look, [framework.ownerUnitId])).has(framework.ownerUnitId);
  const ids = running.map(({ unitId }) => unitId);
  const covered = await readInScope(look.sql, unitScope(look.viewer, COUNTING_ROLES), ids, day);
  const counted = running.filter(({ unitId }) => maintains || covered.has(unitId));
  const people = version ? await readPersonCounts(look.sql, counted, { day, version }) : new Map<string, number>();
  return adoptions.map((adoption) => ({
    adoption,
    isRunning: running.includes(adoption),
    versionId: running.includes(adoption) ? (version?.id ?? null) : null,
    unitCount: units.get(adoption.id) ?? 0,
    personCount: counted.includes(adoption) ? (people.get(adoption.id) ?? 0) : null,
  }));
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

async function readPersonCounts(
  sql: Sql,
  adoptions: readonly AdoptionRow[],
  { day, version }: { day: string; version: DatedVersion },
): Promise<Map<string, number>> {
  if (adoptions.length === 0) return new Map();
  const { subjectTypes, classes, leading } = version.scope;
  let held = reached(sql, adoptions, day)
    .innerJoin("appointment as held", "held.unit_id", "unit.id")
    .innerJoin("position", "position.id", "held.position_id")
    .where(holdsOn("held", day));
  if (subjectTypes) held = held.where("held.subject_type", "in", subjectTypes as never);
  if (classes) held = held.where("position.position_class", "in", classes as never);
  if (leading !== undefined) {
    held = held.where((eb) => {
      const isLeading = eb.or([flag("held.leading"), flag("held.deputy")]);
      return leading ? isLeading : eb.not(isLeading);
    });
  }
  const rows = await held
    .select(["adoption.id", (eb) => eb.fn.count("held.person_id").distinct().as("count")])
    .groupBy("adoption.id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
