import { byKey, type ContentRows } from "./content-rows.ts";
import type { CriteriaGroup } from "./criteria-group.entity.ts";
import type { Criterion } from "./criterion.entity.ts";
import type { Level } from "./level.entity.ts";

/** A criterion with its levels. */
export type CriterionNode = Criterion & { readonly levels: readonly Level[] };

/** A group with everything in it. */
export type GroupNode = CriteriaGroup & {
  readonly groups: readonly GroupNode[];
  readonly criteria: readonly CriterionNode[];
};

/** The outermost groups of the rows, each with everything in it, in the order of the regulation. */
export function groupNodes(rows: ContentRows): GroupNode[] {
  const groups = byKey(rows.groups, (group) => group.parentId);
  const criteria = byKey(rows.criteria, (criterion) => criterion.groupId);
  const levels = byKey(rows.levels, (level) => level.criterionId);
  const build = (parentId: string | null): GroupNode[] =>
    (groups.get(parentId) ?? []).map((group) => ({
      ...group,
      groups: build(group.id),
      criteria: (criteria.get(group.id) ?? []).map((criterion) => ({
        ...criterion,
        levels: levels.get(criterion.id) ?? [],
      })),
    }));
  return build(null);
}
