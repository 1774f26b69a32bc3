import type { Audience } from "../../rating/index.ts";
import { ExclusionReason } from "./cycle-exclusion.entity.ts";

/** A version in force at a unit, for one combination of its scope; null means all. */
export interface AdoptedScope {
  readonly unitId: string;
  readonly includesSubtree: boolean;
  readonly versionId: string;
  readonly subjectType: string | null;
  readonly positionClass: string | null;
  readonly leading: boolean | null;
}

/** How far above a unit another one stands; 0 is the unit itself, a half more one that it succeeded. */
export interface Step {
  readonly unitId: string;
  readonly depth: number;
}

/** The one version for somebody, or why there is none. */
export type Match = { readonly versionId: string } | { readonly reason: ExclusionReason };

/**
 * Finds the one version that rates somebody: of those whose scope fits, the one adopted nearest above the unit.
 *
 * Example: the commune adopted a regulation for leaders, the province one for all → a clerk of the commune falls
 * under the province's; two regulations for all adopted by the same unit → AMBIGUOUS_FRAMEWORK.
 *
 * @param path the unit and those above it.
 */
export function matchFramework(audience: Audience, path: readonly Step[], adopted: readonly AdoptedScope[]): Match {
  const depths = new Map(path.map(({ unitId, depth }) => [unitId, depth]));
  const fitting = adopted.flatMap((one) => {
    const depth = depths.get(one.unitId);
    const reaches = depth !== undefined && (Math.floor(depth) === 0 || one.includesSubtree);
    return reaches && fits(one, audience) ? [{ versionId: one.versionId, depth }] : [];
  });
  const nearest = Math.min(...fitting.map(({ depth }) => depth));
  const versions = [...new Set(fitting.filter(({ depth }) => depth === nearest).map(({ versionId }) => versionId))];
  const [versionId] = versions;
  if (versionId === undefined) return { reason: ExclusionReason.NO_FRAMEWORK };
  return versions.length === 1 ? { versionId } : { reason: ExclusionReason.AMBIGUOUS_FRAMEWORK };
}

function fits(scope: AdoptedScope, audience: Audience): boolean {
  return (
    (scope.subjectType === null || scope.subjectType === audience.subjectType) &&
    (scope.positionClass === null || scope.positionClass === audience.class) &&
    (scope.leading === null || scope.leading === audience.leading)
  );
}
