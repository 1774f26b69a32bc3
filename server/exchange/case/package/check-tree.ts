import { type CaseObject, type CasePackage, idOf, linkedId, listIn, textIn } from "./case-package.ts";
import { type Problems, step } from "./problems.ts";

/** Items may nest so deep. */
export const MOST_DEPTH = 20;

/** Where the parent of an item is said. */
interface ParentLink {
  readonly parentId: string;
  readonly pointer: string;
}

/**
 * What is wrong with the identifiers of a package and with the tree that its `isChildOf` make: an identifier given
 * twice, an end that is not there, an item with two parents, a circle, a tree too deep.
 */
export function checkTree(read: CasePackage, problems: Problems): void {
  checkIdentifiers(read, problems);
  const items = new Set((read.CFItems ?? []).map(idOf));
  const root = idOf(read.CFDocument);
  const parents = new Map<string, ParentLink>();
  for (const [place, association] of (read.CFAssociations ?? []).entries()) {
    if (textIn(association, "associationType") !== "isChildOf") continue;
    const pointer = step("/CFAssociations", place);
    const [child, parentId] = [linkedId(association, "originNodeURI"), linkedId(association, "destinationNodeURI")];
    if (!items.has(child)) problems.add(step(pointer, "originNodeURI"), "case.danglingItem", { identifier: child });
    else if (parentId !== root && !items.has(parentId))
      problems.add(step(pointer, "destinationNodeURI"), "case.danglingParent", { identifier: parentId });
    else if (parents.has(child))
      problems.add(pointer, "case.twoParents", { identifier: child, first: parents.get(child)?.pointer ?? "" });
    else parents.set(child, { parentId, pointer });
  }
  checkDepth(parents, problems);
}

/** Walks up from every item once: a circle is named where it closes, a tree too deep at its lowest item. */
function checkDepth(parents: ReadonlyMap<string, ParentLink>, problems: Problems): void {
  const depths = new Map<string, number>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const on = new Set<string>();
    let at = start;
    while (parents.has(at) && !depths.has(at) && !on.has(at)) {
      path.push(at);
      on.add(at);
      at = parents.get(at)?.parentId ?? "";
    }
    if (on.has(at)) {
      const pointer = parents.get(path.at(-1) ?? "")?.pointer ?? "";
      problems.add(pointer, "case.cycle", { identifier: at });
    }
    let depth = depths.get(at) ?? 0;
    for (const id of path.reverse()) {
      depth += 1;
      depths.set(id, depth);
      if (depth === MOST_DEPTH + 1)
        problems.add(parents.get(id)?.pointer ?? "", "case.tooDeep", { identifier: id, most: MOST_DEPTH });
    }
  }
}

/** Everything in a package that has an identifier, with its place. */
function* named(read: CasePackage): Generator<readonly [object: CaseObject, pointer: string]> {
  yield [read.CFDocument, "/CFDocument"];
  const lists = [
    ["CFItems", read.CFItems ?? []],
    ["CFAssociations", read.CFAssociations ?? []],
    ...["CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings"].map(
      (name) => [`CFDefinitions/${name}`, listIn(read.CFDefinitions ?? {}, name)] as const,
    ),
    ["CFRubrics", read.CFRubrics ?? []],
  ] as const;
  for (const [name, list] of lists)
    for (const [place, object] of list.entries()) {
      const pointer = step(`/${name}`, place);
      yield [object, pointer];
      if (name === "CFRubrics") yield* rubricParts(object, pointer);
    }
}

function* rubricParts(rubric: CaseObject, pointer: string): Generator<readonly [CaseObject, string]> {
  for (const [place, criterion] of listIn(rubric, "CFRubricCriteria").entries()) {
    const at = step(step(pointer, "CFRubricCriteria"), place);
    yield [criterion, at];
    for (const [number, level] of listIn(criterion, "CFRubricCriterionLevels").entries())
      yield [level, step(step(at, "CFRubricCriterionLevels"), number)];
  }
}

function checkIdentifiers(read: CasePackage, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const [object, pointer] of named(read)) {
    const identifier = idOf(object);
    const first = seen.get(identifier);
    if (identifier === "") continue;
    if (first === undefined) seen.set(identifier, pointer);
    else problems.add(step(pointer, "identifier"), "case.duplicate", { identifier, first });
  }
}
