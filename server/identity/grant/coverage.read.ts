/*
 * How far a specialist's rights reach, for the policies of grants: two statements for any number of units.
 */
import { type BatchRead, Role, today, type Viewer } from "../../kernel/index.ts";
import { readInScope, unitScope } from "../../organization/index.ts";

/** What of a unit the viewer's specialist rights reach. */
export interface Coverage {
  readonly unit: boolean;
  readonly subtree: boolean;
}

/** Coverage of units by the viewer's own specialist rights. */
export const readCoverage: BatchRead<string, Coverage> = async ({ sql, viewer, clock }, unitIds) => {
  const scope = unitScope(viewer, [Role.ORG_SPECIALIST]);
  const deep = scope.filter((each) => each.includesSubtree);
  const units = await readInScope(sql, scope, unitIds, today(clock));
  const subtrees = await readInScope(sql, deep, unitIds, today(clock));
  return new Map(unitIds.map((id) => [id, { unit: units.has(id), subtree: subtrees.has(id) }]));
};

/** Whether the coverage is wide enough for a grant: one for a whole subtree needs a right over the whole subtree. */
export function isCovered(coverage: Coverage | undefined, includesSubtree: boolean): boolean {
  return coverage !== undefined && (includesSubtree ? coverage.subtree : coverage.unit);
}

/** Whose grants the viewer may read at all: all, those in some units, or only the own. */
export function readsAllGrants(viewer: Viewer): boolean {
  return viewer.isSystem || viewer.grants.some(({ role }) => role === Role.SYSTEM_ADMIN || role === Role.AUDITOR);
}
