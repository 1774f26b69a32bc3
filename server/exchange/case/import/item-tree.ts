import { type CaseObject, type CasePackage, idOf, linkedId, numberIn, textIn } from "../package/case-package.ts";
import { step } from "../package/problems.ts";

/** An item, or the document as the root, with what stands below it. */
export interface ItemNode {
  readonly id: string;
  readonly item: CaseObject;
  readonly pointer: string;
  readonly isRoot: boolean;
  readonly children: ItemNode[];
}

export interface ItemTree {
  readonly root: ItemNode;
  /** The association that says where an item stands, by the item. */
  readonly childOf: Record<string, string>;
}

/** The tree that the `isChildOf` of a checked package make; what has no parent stands last under the document. */
export function itemTree(read: CasePackage): ItemTree {
  const root: ItemNode = {
    ...{ id: idOf(read.CFDocument), item: read.CFDocument, pointer: "/CFDocument", isRoot: true, children: [] },
  };
  const nodes = new Map<string, ItemNode>([[root.id, root]]);
  for (const [place, item] of (read.CFItems ?? []).entries()) {
    const node = { id: idOf(item), item, pointer: step("/CFItems", place), isRoot: false, children: [] };
    nodes.set(node.id, node);
  }
  const links = (read.CFAssociations ?? []).filter((one) => textIn(one, "associationType") === "isChildOf");
  const childOf = Object.fromEntries(links.map((link) => [linkedId(link, "originNodeURI"), idOf(link)]));
  for (const link of inOrder(links, "sequenceNumber")) {
    const child = nodes.get(linkedId(link, "originNodeURI"));
    if (child) nodes.get(linkedId(link, "destinationNodeURI"))?.children.push(child);
  }
  for (const node of nodes.values()) if (node !== root && !(node.id in childOf)) root.children.push(node);
  return { root, childOf };
}

/** Objects by a number, those without one last, equal ones as the package has them. */
export function inOrder(list: readonly CaseObject[], field: string): CaseObject[] {
  const numberOf = (object: CaseObject): number => numberIn(object, field) ?? Number.MAX_SAFE_INTEGER;
  return [...list].sort((one, other) => numberOf(one) - numberOf(other));
}
