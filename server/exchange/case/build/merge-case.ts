import { canonicalJson } from "../../../audit/index.ts";
import {
  type CaseObject,
  type CasePackage,
  idOf,
  isObject,
  linkedId,
  OWN_EXTENSION,
  textIn,
} from "../package/case-package.ts";

/**
 * A package that was brought in, with what has been changed since.
 *
 * `before` is what Khung itself would write of the content as it came, `after` of the content as it is now. Only their
 * differences are taken over: whatever Khung has no place for stays as it came, and an unchanged version is the package
 * itself.
 */
export function mergeCase(source: CasePackage, before: CasePackage, after: CasePackage): CasePackage {
  if (isSame(before, after)) return source;
  const lost = lostIds(before.CFItems, after.CFItems);
  const items = mergeList(source.CFItems, before.CFItems, after.CFItems);
  const associations = renumbered(mergeList(source.CFAssociations, before.CFAssociations, after.CFAssociations), {
    before: before.CFAssociations ?? [],
    after: after.CFAssociations ?? [],
  }).filter((one) => !["originNodeURI", "destinationNodeURI"].some((end) => lost.has(linkedId(one, end))));
  const rubrics = mergeList(source.CFRubrics, before.CFRubrics, after.CFRubrics);
  const changedAt = after.CFDocument["lastChangeDateTime"];
  return {
    ...source,
    CFDocument: {
      ...mergeObject(source.CFDocument, before.CFDocument, after.CFDocument),
      lastChangeDateTime: changedAt,
    },
    ...(items.length > 0 || source.CFItems ? { CFItems: items } : {}),
    ...(associations.length > 0 || source.CFAssociations ? { CFAssociations: associations } : {}),
    ...definitions(source, after, items),
    ...(rubrics.length > 0 || source.CFRubrics ? { CFRubrics: rubrics } : {}),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

function lostIds(before: readonly CaseObject[] = [], after: readonly CaseObject[] = []): Set<string> {
  const left = new Set(after.map(idOf));
  return new Set(before.map(idOf).filter((id) => !left.has(id)));
}

/** Objects by identifier: those of the source with their changes, without what is gone, then the new ones. */
function mergeList(
  source: readonly CaseObject[] = [],
  before: readonly CaseObject[] = [],
  after: readonly CaseObject[] = [],
): CaseObject[] {
  const [was, is] = [byId(before), byId(after)];
  const known = new Set([...source, ...before].map(idOf));
  const kept = source.flatMap((object): CaseObject[] => {
    const id = idOf(object);
    const [old, now] = [was.get(id), is.get(id)];
    if (old !== undefined && now === undefined) return leftOver(object, old);
    return [old !== undefined && now !== undefined ? mergeObject(object, old, now) : object];
  });
  return [...kept, ...after.filter((object) => !known.has(idOf(object)))];
}

/** A rubric whose criteria are gone stays while it has others that Khung has no place for. */
function leftOver(object: CaseObject, old: CaseObject): CaseObject[] {
  const emptied = mergeObject(object, old, { ...old, CFRubricCriteria: [] });
  const criteria = emptied["CFRubricCriteria"];
  return "CFRubricCriteria" in old && Array.isArray(criteria) && criteria.length > 0 ? [emptied] : [];
}

/** The object with the fields that differ between before and after; what changed has changed when the draft did. */
function mergeObject(source: CaseObject, before: CaseObject, after: CaseObject): CaseObject {
  const fields = new Map(Object.entries(source));
  let changed = false;
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[field], after[field]];
    if (isSame(old, now)) continue;
    changed = true;
    const merged = mergeValue(source[field], old, now);
    if (merged === undefined) fields.delete(field);
    else fields.set(field, merged);
  }
  if (changed && "lastChangeDateTime" in after) fields.set("lastChangeDateTime", after["lastChangeDateTime"]);
  return Object.fromEntries(fields);
}

function mergeValue(source: unknown, before: unknown, after: unknown): unknown {
  if (isObject(source) && isObject(before) && isObject(after)) return mergeObject(source, before, after);
  const lists = [source ?? [], before ?? [], after ?? []];
  if (lists.every(isNamedList) && [before, after].some((list) => Array.isArray(list) && list.length > 0)) {
    const [own, old, now] = lists as [CaseObject[], CaseObject[], CaseObject[]];
    return mergeList(own, old, now);
  }
  if (Array.isArray(source) && (holdsOwn(before) || holdsOwn(after)))
    return [...(source as unknown[]).filter((each) => !holdsOwn([each])), ...((after ?? []) as unknown[])];
  return after;
}

/** Extensions of a level are a list: one of its objects is Khung's. */
function holdsOwn(value: unknown): boolean {
  return Array.isArray(value) && (value as unknown[]).some((each) => isObject(each) && OWN_EXTENSION in each);
}

function isNamedList(value: unknown): boolean {
  return Array.isArray(value) && (value as unknown[]).every((each) => isObject(each) && "identifier" in each);
}

/** Where the children of a node were moved, all of them get their new numbers, so that the order is the one meant. */
function renumbered(
  associations: readonly CaseObject[],
  { before, after }: { readonly before: readonly CaseObject[]; readonly after: readonly CaseObject[] },
): CaseObject[] {
  const [old, now] = [childrenOf(before), childrenOf(after)];
  const moved = new Set([...now].filter(([parent, list]) => !isSame(old.get(parent), list)).map(([parent]) => parent));
  const numbers = new Map(
    after.flatMap((one) =>
      moved.has(linkedId(one, "destinationNodeURI")) ? [[idOf(one), one["sequenceNumber"]]] : [],
    ) as [string, unknown][],
  );
  return associations.map((one) => (numbers.has(idOf(one)) ? { ...one, sequenceNumber: numbers.get(idOf(one)) } : one));
}

/** Children by their parent, in order. */
function childrenOf(associations: readonly CaseObject[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of associations) {
    if (textIn(one, "associationType") !== "isChildOf") continue;
    const parent = linkedId(one, "destinationNodeURI");
    found.set(parent, [...(found.get(parent) ?? []), linkedId(one, "originNodeURI")]);
  }
  return found;
}

/** Kinds of items come along with the first new item that names them. */
function definitions(source: CasePackage, after: CasePackage, items: readonly CaseObject[]): Partial<CasePackage> {
  const own = source.CFDefinitions ?? {};
  const known = Array.isArray(own["CFItemTypes"]) ? (own["CFItemTypes"] as CaseObject[]) : [];
  const ids = new Set(known.map(idOf));
  const named = new Set(items.map((item) => linkedId(item, "CFItemTypeURI")));
  const types = ((after.CFDefinitions ?? {})["CFItemTypes"] ?? []) as CaseObject[];
  const added = types.filter((type) => named.has(idOf(type)) && !ids.has(idOf(type)));
  return added.length === 0 ? {} : { CFDefinitions: { ...own, CFItemTypes: [...known, ...added] } };
}

function byId(list: readonly CaseObject[]): Map<string, CaseObject> {
  return new Map(list.map((object) => [idOf(object), object]));
}
