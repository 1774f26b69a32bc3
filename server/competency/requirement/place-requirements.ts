import { addDays, type FieldError, NotFound, Refused, Stale, type Work } from "../../kernel/index.ts";
import type { Position } from "../../organization/index.ts";
import type { Competency } from "../scale/competency.views.ts";
import { existingLevels, isRange, variantOf } from "../scale/level-scale.ts";
import { Requirement } from "./requirement.entity.ts";
import type { RequirementRowInput } from "./requirement.inputs.ts";

/** What a position shall require under a version from a day on. */
export interface WantedSet {
  readonly position: Position;
  readonly versionId: string;
  readonly startsOn: string;
  readonly rows: readonly RequirementRowInput[];
  /** The requirements as they were read; left out, nobody asks. */
  readonly asRead?: readonly RequirementRowInput[] | null | undefined;
}

/**
 * Puts the set in the place of what the position requires under any version of the framework; the caller flushes.
 *
 * @param present every requirement of the position under the framework, of all days.
 * @returns the requirements in the order of the rows.
 * @throws Refused `requirement.setLater` when a later day is already set.
 * @throws Stale when the set says what was read and others hold by now.
 */
export function placeRequirements(work: Work, wanted: WantedSet, present: readonly Requirement[]): Requirement[] {
  const { position, startsOn, rows, asRead } = wanted;
  if (present.some((each) => each.startsOn > startsOn))
    throw new Refused("requirement.setLater", { position: position.code });
  const current = present.filter((each) => each.endsOn === null || each.endsOn >= startsOn);
  if (asRead && !sameRows(asRead, current)) throw new Stale("Requirement", position.id);
  const next = rows.map((row) => place(work, current, wanted, row));
  for (const old of current.filter((each) => !next.includes(each))) close(work, old, startsOn);
  return next;
}

/**
 * Faults of rows that name ranges which do not lie in their competency's levels for the class of the position.
 *
 * @param path where the rows stand in the input, such as `input.rows`.
 * @throws NotFound when a competency is not of the version; Refused `requirement.twice`.
 */
export function rangeFaults(
  position: Position,
  byId: ReadonlyMap<string, Competency>,
  rows: readonly RequirementRowInput[],
  path: string,
): FieldError[] {
  const faults = rows.flatMap(({ criterionId, minLevel, maxLevel }, index): FieldError[] => {
    const competency = byId.get(criterionId);
    if (!competency) throw new NotFound("Competency", criterionId);
    const levels = existingLevels(competency.levels, variantOf(position.positionClass));
    if (isRange(levels, { minLevel, maxLevel })) return [];
    const values = { code: competency.code, minLevel, maxLevel, levels: levels.join(", ") };
    return [{ path: `${path}.${String(index)}`, rule: "requirement.range", values }];
  });
  if (new Set(rows.map((row) => row.criterionId)).size < rows.length) throw new Refused("requirement.twice");
  return faults;
}

/** @throws Refused `requirement.range` naming all faults, in the words of the first. */
export function refuseFaults(faults: readonly FieldError[]): void {
  const [first] = faults;
  if (first) throw new Refused("requirement.range", first.values, [...faults]);
}

function sameRows(read: readonly RequirementRowInput[], current: readonly RequirementRowInput[]): boolean {
  const lines = (rows: readonly RequirementRowInput[]): string =>
    rows
      .map(({ criterionId, minLevel, maxLevel }) => `${criterionId} ${String(minLevel)} ${String(maxLevel)}`)
      .sort()
      .join();
  return lines(read) === lines(current);
}

/** The requirement as it stands already, corrected where it begins on the same day, or a new one. */
function place(
  work: Work,
  current: readonly Requirement[],
  { position, versionId, startsOn }: WantedSet,
  { criterionId, minLevel, maxLevel }: RequirementRowInput,
): Requirement {
  const same = current.find((each) => each.criterionId === criterionId);
  const unchanged = same?.minLevel === minLevel && same.maxLevel === maxLevel && same.endsOn === null;
  if (same && (unchanged || same.startsOn === startsOn))
    return Object.assign(same, { minLevel, maxLevel, endsOn: null });
  const made = Object.assign(new Requirement(), { positionId: position.id, versionId, criterionId });
  work.em.persist(Object.assign(made, { minLevel, maxLevel, startsOn }));
  return made;
}

function close(work: Work, old: Requirement, startsOn: string): void {
  if (old.startsOn === startsOn) work.em.remove(old);
  else old.endsOn = addDays(startsOn, -1);
}
