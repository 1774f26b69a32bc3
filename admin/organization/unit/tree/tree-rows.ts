import type { ResultOf } from "../../../../schema/graphql.ts";
import type { UnitTree } from "../../../../schema/operations/organization.ts";

export type UnitNode = ResultOf<typeof UnitTree>["unitTree"][number];

/** The units above one, nearest first; none where the rows do not hold it. */
export function aboveOf(nodes: readonly Pick<UnitNode, "id" | "parentId">[], id: string): string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  const above: string[] = [];
  for (let parent = parents.get(id); parent; parent = parents.get(parent)) above.push(parent);
  return above;
}

/** What lies directly below each unit. A unit whose part did not come along has none here. */
export function childrenOf(nodes: readonly UnitNode[]): ReadonlyMap<string, readonly UnitNode[]> {
  const below = new Map<string, UnitNode[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = below.get(node.parentId);
    if (siblings) siblings.push(node);
    else below.set(node.parentId, [node]);
  }
  return below;
}
