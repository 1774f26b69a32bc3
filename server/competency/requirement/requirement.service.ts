import { LockMode } from "@mikro-orm/core";
import { FrameworkVersion } from "../../framework/index.ts";
import {
  addDays,
  assertAllowed,
  type FieldError,
  NotFound,
  Refused,
  Stale,
  today,
  type Work,
} from "../../kernel/index.ts";
import { canChangePosition, Position, readUsedElsewhere } from "../../organization/index.ts";
import { readUsableCompetencies } from "../scale/competency.read.ts";
import type { Competency } from "../scale/competency.views.ts";
import { existingLevels, isRange, variantOf } from "../scale/level-scale.ts";
import { Requirement } from "./requirement.entity.ts";
import type { RequirementRowInput, SetRequirementsInput } from "./requirement.inputs.ts";

/**
 * Sets what a position requires under a framework from a day on, as a whole; earlier requirements under any version of
 * that framework end the day before. Requirements under other frameworks stay.
 *
 * @returns the requirements in the order of the input.
 * @throws NotFound when position, version or a competency is not there.
 * @throws Forbidden `access.none`, `position.usedElsewhere` as `changePosition`.
 * @throws Refused `competency.otherKind`, `competency.notPublished`, `requirement.setLater` when a later day is already
 *   set, `requirement.twice`, `requirement.range` naming every range that does not lie in its competency's levels.
 * @throws Stale when the input says what was read and others hold by now.
 */
export async function setRequirements(work: Work, input: SetRequirementsInput): Promise<Requirement[]> {
  const position = await takePosition(work, input.positionId);
  const { frameworkId, byId } = await readUsableCompetencies(work.sql, input.versionId);
  assertRows(position, byId, input.rows);
  const startsOn = input.startsOn ?? today(work.clock);
  const present = await ofFramework(work, position.id, frameworkId);
  if (present.some((each) => each.startsOn > startsOn))
    throw new Refused("requirement.setLater", { position: position.code });
  const current = present.filter((each) => each.endsOn === null || each.endsOn >= startsOn);
  if (input.asRead && !sameRows(input.asRead, current)) throw new Stale("Requirement", position.id);
  const next = input.rows.map((row) => place(work, current, { ...row, startsOn, input }));
  for (const old of current.filter((each) => !next.includes(each))) close(work, old, startsOn);
  await work.em.flush();
  return next;
}

async function takePosition(work: Work, positionId: string): Promise<Position> {
  const position = await work.em.findOne(Position, positionId);
  if (!position) throw new NotFound("Position", positionId);
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const usedElsewhere = (await readUsedElsewhere(look, [position.id])).get(position.id) ?? false;
  assertAllowed(work.viewer, canChangePosition(work.viewer, { usedElsewhere }));
  await work.em.lock(position, LockMode.PESSIMISTIC_WRITE);
  return position;
}

function assertRows(
  position: Position,
  byId: ReadonlyMap<string, Competency>,
  rows: readonly RequirementRowInput[],
): void {
  const faults = rows.flatMap(({ criterionId, minLevel, maxLevel }, index): FieldError[] => {
    const competency = byId.get(criterionId);
    if (!competency) throw new NotFound("Competency", criterionId);
    const levels = existingLevels(competency.levels, variantOf(position.positionClass));
    if (isRange(levels, { minLevel, maxLevel })) return [];
    const values = { code: competency.code, minLevel, maxLevel, levels: levels.join(", ") };
    return [{ path: `input.rows.${index}`, rule: "requirement.range", values }];
  });
  if (new Set(rows.map((row) => row.criterionId)).size < rows.length) throw new Refused("requirement.twice");
  const [first] = faults;
  if (first) throw new Refused("requirement.range", first.values, faults);
}

function sameRows(read: readonly RequirementRowInput[], current: readonly RequirementRowInput[]): boolean {
  const lines = (rows: readonly RequirementRowInput[]): string =>
    rows
      .map(({ criterionId, minLevel, maxLevel }) => `${criterionId} ${String(minLevel)} ${String(maxLevel)}`)
      .sort()
      .join();
  return lines(read) === lines(current);
}

async function ofFramework({ em }: Work, positionId: string, frameworkId: string): Promise<Requirement[]> {
  const versions = await em.find(FrameworkVersion, { frameworkId }, { fields: ["id"] });
  return em.find(Requirement, { positionId, versionId: { $in: versions.map(({ id }) => id) } });
}

interface Wanted extends RequirementRowInput {
  readonly startsOn: string;
  readonly input: Pick<SetRequirementsInput, "positionId" | "versionId">;
}

/** The requirement as it stands already, corrected where it begins on the same day, or a new one. */
function place(work: Work, current: readonly Requirement[], wanted: Wanted): Requirement {
  const { criterionId, minLevel, maxLevel, startsOn } = wanted;
  const same = current.find((each) => each.criterionId === criterionId);
  const unchanged = same?.minLevel === minLevel && same.maxLevel === maxLevel && same.endsOn === null;
  if (same && (unchanged || same.startsOn === startsOn))
    return Object.assign(same, { minLevel, maxLevel, endsOn: null });
  const { positionId, versionId } = wanted.input;
  const made = Object.assign(new Requirement(), { positionId, versionId, criterionId, minLevel, maxLevel, startsOn });
  work.em.persist(made);
  return made;
}

function close(work: Work, old: Requirement, startsOn: string): void {
  if (old.startsOn === startsOn) work.em.remove(old);
  else old.endsOn = addDays(startsOn, -1);
}
