import type { DraftContent, DraftCriterion, DraftGroup } from "../draft-content.ts";
import { isSame } from "./draft-history.ts";

export type Side = "mine" | "theirs";

/** A part of a draft that can be taken from either side: a field, a group or criterion by its code, the tree's order. */
export type PartKey = string;

export const TREE: PartKey = "tree";
export const FIELDS = [
  "name",
  "issuer",
  "effectiveFrom",
  "effectiveTo",
  "documents",
  "scope",
  "forms",
  "notes",
  "sample",
  "slots",
  "scheme",
] as const satisfies readonly (keyof DraftContent)[];

type Part = Omit<DraftGroup, "groups" | "criteria"> | DraftCriterion;

/** Groups and criteria without what is in them, by `group:` or `criterion:` and their code. */
export function partsOf(groups: readonly DraftGroup[]): Map<PartKey, Part> {
  const parts = new Map<PartKey, Part>();
  for (const { groups: inner, criteria, ...group } of groups) {
    parts.set(`group:${group.code}`, group);
    for (const criterion of criteria ?? []) parts.set(`criterion:${criterion.code}`, criterion);
    for (const [key, part] of partsOf(inner ?? [])) parts.set(key, part);
  }
  return parts;
}

/** Which part stands where: the nesting and order of codes. */
function outline(groups: readonly DraftGroup[]): unknown {
  return groups.map((group) => [
    group.code,
    (group.criteria ?? []).map(({ code }) => code),
    outline(group.groups ?? []),
  ]);
}

/** One part in which two drafts differ, and who changed it since both began. */
export interface PartDifference {
  readonly key: PartKey;
  readonly changedBy: "mine" | "theirs" | "both";
}

/** What differs between my draft and the stored one, seen from what both began with. */
export function differingParts(base: DraftContent, mine: DraftContent, theirs: DraftContent): PartDifference[] {
  const found: PartDifference[] = [];
  const compare = (key: PartKey, [was, left, right]: readonly [unknown, unknown, unknown]): void => {
    if (isSame(left, right)) return;
    if (isSame(was, right)) found.push({ key, changedBy: "mine" });
    else found.push({ key, changedBy: isSame(was, left) ? "theirs" : "both" });
  };
  for (const field of FIELDS) compare(field, [base[field], mine[field], theirs[field]]);
  const [before, left, right] = [partsOf(base.groups), partsOf(mine.groups), partsOf(theirs.groups)];
  for (const key of new Set([...left.keys(), ...right.keys()]))
    if (left.has(key) && right.has(key)) compare(key, [before.get(key), left.get(key), right.get(key)]);
  compare(TREE, [outline(base.groups), outline(mine.groups), outline(theirs.groups)]);
  return found;
}

/** What is taken when nobody chooses: whatever only one side changed from that side, and mine where both did. */
export function proposed(differences: readonly PartDifference[]): ReadonlyMap<PartKey, Side> {
  return new Map(differences.map(({ key, changedBy }) => [key, changedBy === "theirs" ? "theirs" : "mine"]));
}

/**
 * The draft with each part from the side that was chosen for it.
 *
 * The tree of one side decides which groups and criteria there are and where; what the other side alone has added is
 * kept in its group. Parts that both drafts have are worded as chosen.
 */
export function mergedDraft(
  { base, mine, theirs }: { base: DraftContent; mine: DraftContent; theirs: DraftContent },
  choice: ReadonlyMap<PartKey, Side>,
): DraftContent {
  const sides = { mine, theirs };
  const parts = { mine: partsOf(mine.groups), theirs: partsOf(theirs.groups) };
  const shape = choice.get(TREE) ?? "mine";
  const other = shape === "mine" ? "theirs" : "mine";
  const known = new Set([...partsOf(base.groups).keys(), ...parts[shape].keys()]);
  const wording = <T extends Part>(key: PartKey, own: T): T => (parts[choice.get(key) ?? shape].get(key) ?? own) as T;
  const build = (groups: readonly DraftGroup[]): DraftGroup[] =>
    groups.map(({ groups: inner, criteria, ...group }) => ({
      ...wording(`group:${group.code}`, group),
      criteria: (criteria ?? []).map((criterion) => wording(`criterion:${criterion.code}`, criterion)),
      groups: build(inner ?? []),
    }));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, sides[choice.get(field) ?? "mine"][field]]));
  const groups = withAdditions(build(sides[shape].groups), sides[other].groups, known);
  return { ...mine, ...fields, groups };
}

/** The groups with those groups and criteria of others that nobody knew before. */
function withAdditions(
  groups: readonly DraftGroup[],
  others: readonly DraftGroup[],
  known: ReadonlySet<PartKey>,
): DraftGroup[] {
  const added = others.filter(({ code }) => !known.has(`group:${code}`));
  const kept = groups.map((group) => {
    const twin = others.find(({ code }) => code === group.code);
    if (!twin) return group;
    const criteria = (twin.criteria ?? []).filter(({ code }) => !known.has(`criterion:${code}`));
    return {
      ...group,
      criteria: [...(group.criteria ?? []), ...criteria],
      groups: withAdditions(group.groups ?? [], twin.groups ?? [], known),
    };
  });
  return [...kept, ...added];
}
