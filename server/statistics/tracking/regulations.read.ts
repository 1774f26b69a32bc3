/*
 * Which regulations hold for the people of each sub-unit on a day, nearest adoption first: three statements.
 */
import { sql } from "kysely";
import type { CycleKind } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { adoptedVersions } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { RegulationOrigin, type TrackedRegulation } from "./tracking.views.ts";

/** Whose regulations on which day. */
export interface AskedRegulations {
  readonly unitId: string;
  readonly kind: CycleKind;
  readonly day: string;
}

interface Found extends Omit<TrackedRegulation, "origin"> {
  readonly childId: string;
  readonly depth: number;
}

/**
 * Regulations by sub-unit: of those adopted at it, by a unit that it succeeded, or above it, the nearest; where there
 * is none, those that only units inside it adopted.
 *
 * What a unit adopted holds on for its successors until they adopt something of their own.
 */
export async function readRegulations(db: Sql, asked: AskedRegulations): Promise<Map<string, TrackedRegulation[]>> {
  const above = [...(await readAdopted(db, asked, false)), ...(await readAdopted(db, asked, true))];
  const below = await readAdoptedBelow(db, asked);
  const reached = new Set(above.map(({ childId }) => childId));
  const byChild = Map.groupBy(
    [...above, ...below.filter(({ childId }) => !reached.has(childId))],
    (one) => one.childId,
  );
  return new Map([...byChild].map(([childId, some]) => [childId, nearest(some)]));
}

/** Depths below count as negative: all of them are shown. */
function nearest(found: readonly Found[]): TrackedRegulation[] {
  const least = Math.min(...found.map(({ depth }) => depth));
  const kept = new Map(
    found
      .filter(({ depth }) => depth === least || depth < 0)
      .map(({ childId: _, depth, ...one }) => [one.frameworkId, { ...one, origin: originOf(depth) }] as const),
  );
  return [...kept.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

function originOf(depth: number): RegulationOrigin {
  if (depth < 0) return RegulationOrigin.BELOW;
  return depth < 1 ? RegulationOrigin.OWN : RegulationOrigin.ABOVE;
}

async function readAdopted(db: Sql, { unitId, kind, day }: AskedRegulations, inherited: boolean): Promise<Found[]> {
  const reaching = inherited
    ? sql<boolean>`adopted.unit_id in (select l.predecessor_id from unit_lineage l where l.successor_id = above.ancestor_id)`
    : sql<boolean>`adopted.unit_id = above.ancestor_id`;
  const rows = await db
    .with("adopted", (query) => adoptedVersions(query, { day, kind }))
    .selectFrom("adopted")
    .innerJoin("adoption", "adoption.id", "adopted.adoption_id")
    .innerJoin("framework", "framework.id", "adopted.framework_id")
    .innerJoin("framework_version", "framework_version.id", "adopted.version_id")
    .innerJoin("unit_closure as above", (join) => join.on(reaching))
    .innerJoin("unit_closure as child", "child.descendant_id", "above.descendant_id")
    .innerJoin("unit", "unit.id", "child.descendant_id")
    .select(["child.descendant_id as childId", "above.depth", "adopted.framework_id as frameworkId"])
    .select(["framework.code", "framework_version.name_vi as name", "adoption.starts_on as startsOn"])
    .distinct()
    .where("child.ancestor_id", "=", unitId)
    .where("child.depth", "=", 1)
    .where(closureHolds("child", "unit", day))
    .where(closureHolds("above", "unit", day))
    .where("adopted.subject", "=", EvaluationSubject.PERSON)
    .where(sql<boolean>`(above.depth = 0 or adopted.includes_subtree)`)
    .execute();
  return rows.map((row) => ({ ...row, depth: Number(row.depth) + (inherited ? 0.5 : 0) }));
}

async function readAdoptedBelow(db: Sql, { unitId, kind, day }: AskedRegulations): Promise<Found[]> {
  const rows = await db
    .with("adopted", (query) => adoptedVersions(query, { day, kind }))
    .selectFrom("adopted")
    .innerJoin("adoption", "adoption.id", "adopted.adoption_id")
    .innerJoin("framework", "framework.id", "adopted.framework_id")
    .innerJoin("framework_version", "framework_version.id", "adopted.version_id")
    .innerJoin("unit", "unit.id", "adopted.unit_id")
    .innerJoin("unit_closure as inside", "inside.descendant_id", "adopted.unit_id")
    .innerJoin("unit_closure as child", "child.descendant_id", "inside.ancestor_id")
    .innerJoin("unit as below", "below.id", "child.descendant_id")
    .select(["child.descendant_id as childId", "adopted.framework_id as frameworkId", "framework.code"])
    .select(["framework_version.name_vi as name"])
    .select((eb) => eb.fn.min("adoption.starts_on").as("startsOn"))
    .where("child.ancestor_id", "=", unitId)
    .where("child.depth", "=", 1)
    .where("inside.depth", ">", 0)
    .where(closureHolds("child", "below", day))
    .where(closureHolds("inside", "unit", day))
    .where("adopted.subject", "=", EvaluationSubject.PERSON)
    .groupBy(["child.descendant_id", "adopted.framework_id", "framework.code", "framework_version.name_vi"])
    .execute();
  return rows.map((row) => ({ ...row, depth: -1 }));
}
