import type { ResultOf } from "../../../schema/graphql.ts";
import type { CompetencyFrameworks, PositionRequirements } from "../../../schema/operations/competency/requirement.ts";
import type { Competency, Range } from "../levels.ts";

export type Requirement = ResultOf<typeof PositionRequirements>["requirements"][number];
export type CompetencyFramework = ResultOf<typeof CompetencyFrameworks>["frameworks"]["items"][number];

/** A version that requirements may be set under. */
export interface UsableVersion {
  readonly id: string;
  readonly number: number;
  readonly frameworkId: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

/** The newest published version of each framework. */
export function usableVersions(frameworks: readonly CompetencyFramework[]): UsableVersion[] {
  return frameworks.flatMap(({ id, code, nameVi, nameEn, versions }) => {
    const published = versions.filter(({ status }) => status === "PUBLISHED");
    const newest = published.toSorted((left, right) => right.number - left.number)[0];
    return newest ? [{ id: newest.id, number: newest.number, frameworkId: id, code, nameVi, nameEn }] : [];
  });
}

/** Requirements under any version of the framework. */
export function ofFramework(
  requirements: readonly Requirement[],
  frameworks: readonly CompetencyFramework[],
  frameworkId: string,
): Requirement[] {
  const ids = new Set(frameworks.find(({ id }) => id === frameworkId)?.versions.map(({ id }) => id));
  return requirements.filter(({ versionId }) => ids.has(versionId));
}

/** Ranges as the form holds them, by code of the competency; one that is missing is not required. */
export type Ranges = ReadonlyMap<string, Range>;

/** The ranges that hold; codes outlive the versions of a framework. */
export function rangesOf(requirements: readonly Requirement[]): Ranges {
  return new Map(requirements.map(({ competency, minLevel, maxLevel }) => [competency.code, { minLevel, maxLevel }]));
}

/**
 * A range after one of its ends was chosen; the other end follows where it would lie beyond.
 *
 * Example: 2–3 with the lower end set to 4 → 4–4; the lower end set to none takes the requirement away.
 */
export function withEnd(
  range: Range | undefined,
  end: "minLevel" | "maxLevel",
  level: number | null,
): Range | undefined {
  if (level === null) return undefined;
  if (range === undefined) return { minLevel: level, maxLevel: level };
  const next = { ...range, [end]: level };
  if (next.minLevel <= next.maxLevel) return next;
  return { minLevel: level, maxLevel: level };
}

/** The same ranges with one changed or taken away. */
export function withRange(ranges: Ranges, code: string, range: Range | undefined): Ranges {
  const next = new Map(ranges);
  if (range === undefined) next.delete(code);
  else next.set(code, range);
  return next;
}

/** Rows as the server wants them, in the order of the framework. */
export function rowsOf(
  ranges: Ranges,
  competencies: readonly Competency[],
): { criterionId: string; minLevel: number; maxLevel: number }[] {
  return competencies.flatMap(({ id, code }) => {
    const range = ranges.get(code);
    return range ? [{ criterionId: id, minLevel: range.minLevel, maxLevel: range.maxLevel }] : [];
  });
}

/** What was read, as the server compares it. */
export function readRowsOf(
  requirements: readonly Requirement[],
): { criterionId: string; minLevel: number; maxLevel: number }[] {
  return requirements.map(({ criterionId, minLevel, maxLevel }) => ({ criterionId, minLevel, maxLevel }));
}

/** Whether two sets of ranges say the same. */
export function sameRanges(left: Ranges, right: Ranges): boolean {
  return (
    left.size === right.size &&
    [...left].every(([code, { minLevel, maxLevel }]) => {
      const other = right.get(code);
      return other?.minLevel === minLevel && other.maxLevel === maxLevel;
    })
  );
}
