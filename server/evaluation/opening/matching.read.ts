/*
 * Which regulation rates whom in a cycle, worked out once for each kind of appointment of a unit, never per person.
 */
import { type RawBuilder, sql } from "kysely";
import { type Cycle, readContractRaters } from "../../cycle/index.ts";
import { adoptedVersions, loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, type PositionClass, readPredecessors, SubjectType } from "../../organization/index.ts";
import { EvaluationSubject, type EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { firstStep, stepsOf } from "../evaluation/evaluation.steps.ts";
import { rollUpRules } from "../rating/roll-up-input.ts";
import { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { type AdoptedScope, matchFramework, type Step } from "./match-framework.ts";
import type { RatedBy } from "./rating-stay.ts";

/** Everybody of one kind at one unit. */
export interface Kind {
  readonly unitId: string;
  readonly positionClass: PositionClass;
  readonly subjectType: SubjectType;
  readonly leading: boolean;
}

/** A kind of appointment as the database answers it. */
export interface KindRow {
  readonly unit_id: string;
  readonly position_class: PositionClass;
  readonly subject_type: SubjectType;
  readonly is_leading: boolean | 0 | 1;
}

/** The kind behind a row. */
export function kindOf(row: KindRow): Kind {
  const { unit_id: unitId, position_class: positionClass, subject_type: subjectType } = row;
  return { unitId, positionClass, subjectType, leading: Boolean(row.is_leading) };
}

/** What somebody's evaluation starts from, or why there is none. */
export type Start =
  | {
      readonly versionId: string;
      readonly step: EvaluationStep;
      /** Whether the regulation makes the result out of shorter periods. */
      readonly rolledUp: boolean;
      /** Who rates somebody who moves during the period. */
      readonly ratedBy: RatedBy;
      readonly reason: null;
    }
  | { readonly reason: ExclusionReason };

/** The regulations of a cycle: asked for kinds of people and for units. */
export interface Matching {
  readonly forPeople: (kind: Kind) => Start;
  readonly forUnit: (unitId: string) => Start;
}

/** A cycle, or one that might be opened and has no id yet. */
type CycleStart = Pick<Cycle, "kind" | "startsOn" | "endsOn"> & { readonly id: string | null };

/**
 * Regulations adopted at or above the units, on the first day of the cycle; a fixed number of statements.
 *
 * A version that already rates somebody in the cycle goes on for whoever comes late, whatever was published since.
 */
export async function readMatching(db: Sql, cycle: CycleStart, units: RawBuilder<unknown>): Promise<Matching> {
  const adopted = await readAdopted(db, cycle);
  const paths = await readPaths(db, cycle, units);
  const raters = await readContractRaters(db, [...paths.keys()], cycle.startsOn);
  const versionIds = [...new Set(adopted.map(({ versionId }) => versionId))];
  const contents = new Map(await Promise.all(versionIds.map(async (id) => [id, await loadContent(db, id)] as const)));
  const ofSubject = (subject: EvaluationSubject) => adopted.filter((one) => one.subject === subject);
  const forPeople = ofSubject(EvaluationSubject.PERSON);
  const forUnits = ofSubject(EvaluationSubject.UNIT).map((one) => ({ ...one, ...EVERY_AUDIENCE }));
  const startOf = (kind: Kind, own: readonly AdoptedScope[]): Start => {
    const audience = { class: kind.positionClass, subjectType: kind.subjectType, leading: kind.leading };
    const match = matchFramework(audience, paths.get(kind.unitId) ?? [], own);
    if ("reason" in match) return match;
    const scheme = contents.get(match.versionId)?.scheme;
    if (!scheme) return { reason: ExclusionReason.NO_FRAMEWORK };
    const rolledUp = rollUpRules(scheme, cycle.kind).length > 0;
    return {
      versionId: match.versionId,
      step: firstStep(stepsOf(scheme, kind, cycle.kind)),
      rolledUp,
      ratedBy: scheme.specialCases?.transfer?.ratedBy ?? "NEW_UNIT",
      reason: null,
    };
  };
  return {
    forPeople: (kind) => {
      const start = startOf(kind, forPeople);
      const isContract = kind.subjectType === SubjectType.CONTRACT && !raters.has(kind.unitId);
      return isContract && start.reason === null ? { reason: ExclusionReason.CONTRACT_STAFF } : start;
    },
    forUnit: (unitId) => startOf({ ...UNIT_AS_AUDIENCE, unitId }, forUnits),
  };
}

/** A regulation for units tells no kinds of people apart. */
const EVERY_AUDIENCE = { subjectType: null, positionClass: null, leading: null };
const UNIT_AS_AUDIENCE = { positionClass: "PROFESSIONAL", subjectType: "CIVIL_SERVANT", leading: false } as Omit<
  Kind,
  "unitId"
>;

/** The version of each framework that rates people of the cycle; the oldest where there should be several. */
async function readPinned(db: Sql, cycleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("evaluation")
    .innerJoin("framework_version", "framework_version.id", "evaluation.framework_version_id")
    .select(["framework_version.id", "framework_version.framework_id", "framework_version.number"])
    .distinct()
    .where("evaluation.cycle_id", "=", cycleId)
    .orderBy("framework_version.number", "desc")
    .execute();
  return [...new Map(rows.map((row) => [row.framework_id, row.id])).values()];
}

async function readAdopted(db: Sql, { id, startsOn, kind }: CycleStart) {
  const pinned = id === null ? [] : await readPinned(db, id);
  const rows = await db
    .with("adopted", (query) => adoptedVersions(query, { day: startsOn, kind, pinned }))
    .selectFrom("adopted")
    .selectAll()
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    includesSubtree: Boolean(row.includes_subtree),
    versionId: row.version_id,
    subject: row.subject,
    subjectType: row.subject_type,
    positionClass: row.position_class,
    leading: row.leading === null ? null : Boolean(row.leading),
  }));
}

/**
 * The way up from each unit, itself first.
 *
 * What a unit adopted holds on for the units that succeeded it, until they adopt something of their own.
 */
async function readPaths(db: Sql, cycle: CycleStart, units: RawBuilder<unknown>): Promise<Map<string, Step[]>> {
  const rows = await db
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id", "unit_closure.ancestor_id", "unit_closure.depth"])
    .where(sql<boolean>`unit_closure.descendant_id in (${units})`)
    .where(closureHolds("unit_closure", "unit", cycle.endsOn))
    .execute();
  const before = await readPredecessors(db, [...new Set(rows.map((row) => row.ancestor_id))]);
  const paths = new Map<string, Step[]>();
  for (const { descendant_id: unitId, ancestor_id: ancestorId, depth } of rows) {
    const inherited = (before.get(ancestorId) ?? []).map((one) => ({ unitId: one, depth: depth + 0.5 }));
    const path = paths.get(unitId) ?? [];
    path.push({ unitId: ancestorId, depth }, ...inherited);
    paths.set(unitId, path);
  }
  return paths;
}
