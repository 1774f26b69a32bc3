import {
  type DraftContent,
  type DraftGroup,
  type DraftPlace,
  groupAt,
  withCriterion,
  withGroup,
} from "../draft-content.ts";

/** Where a part is to go: into which group (none: the outside), and before which of its groups or criteria. */
export interface Destination {
  readonly parent: readonly number[];
  readonly index: number;
}

export interface Moved {
  readonly content: DraftContent;
  readonly place: DraftPlace;
}

/** Groups inside a group; of no group, the outermost ones. */
export function groupsIn(content: DraftContent, path: readonly number[]): readonly DraftGroup[] {
  return path.length === 0 ? content.groups : (groupAt(content, path)?.groups ?? []);
}

/** How many groups stand inside one another here; 1 for a group without groups. */
export function heightOf(group: DraftGroup): number {
  return 1 + Math.max(0, ...(group.groups ?? []).map(heightOf));
}

/** Whether one path is the other or leads into it. */
export function isWithin(path: readonly number[], outer: readonly number[]): boolean {
  return outer.every((index, depth) => path[depth] === index);
}

/**
 * Whether a part may go there: a criterion only into a group, a group never into itself nor deeper than groups may nest.
 */
export function mayGo(content: DraftContent, part: DraftPlace, to: Destination, deepest: number): boolean {
  const parent = to.parent.length === 0 ? undefined : groupAt(content, to.parent);
  if (to.parent.length > 0 && !parent) return false;
  if (part.criterion !== null) return parent !== undefined;
  const group = groupAt(content, part.groups);
  return group !== undefined && !isWithin(to.parent, part.groups) && to.parent.length + heightOf(group) <= deepest;
}

/** Whether the part would stand where it stands now. */
export function staysPut(part: DraftPlace, { parent, index }: Destination): boolean {
  const own = part.criterion ?? part.groups.at(-1) ?? 0;
  const home = part.criterion === null ? part.groups.slice(0, -1) : part.groups;
  return home.join(".") === parent.join(".") && (index === own || index === own + 1);
}

/** The content with the part taken from its place and put there; everything else keeps its order. */
export function relocated(content: DraftContent, part: DraftPlace, to: Destination): Moved {
  return part.criterion === null ? groupMoved(content, part.groups, to) : criterionMoved(content, part, to);
}

function criterionMoved(content: DraftContent, part: DraftPlace, { parent, index }: Destination): Moved {
  const criterion = groupAt(content, part.groups)?.criteria?.[part.criterion ?? -1];
  if (!criterion) return { content, place: part };
  const isSameGroup = part.groups.join(".") === parent.join(".");
  const at = isSameGroup && index > (part.criterion ?? 0) ? index - 1 : index;
  const without = withCriterion(content, part, () => null);
  return {
    content: withGroup(without, parent, (group) => ({
      ...group,
      criteria: inserted(group.criteria ?? [], at, criterion),
    })),
    place: { groups: parent, criterion: at },
  };
}

function groupMoved(content: DraftContent, path: readonly number[], { parent, index }: Destination): Moved {
  const group = groupAt(content, path);
  if (!group) return { content, place: { groups: path, criterion: null } };
  const home = path.slice(0, -1);
  const own = path.at(-1) ?? 0;
  const at = home.join(".") === parent.join(".") && index > own ? index - 1 : index;
  const target = afterRemoval(parent, path);
  const without = withGroup(content, path, () => null);
  const next =
    target.length === 0
      ? { ...without, groups: inserted(without.groups, at, group) }
      : withGroup(without, target, (outer) => ({ ...outer, groups: inserted(outer.groups ?? [], at, group) }));
  return { content: next, place: { groups: [...target, at], criterion: null } };
}

/** A path as it is once a group before it was taken out. Example: 2.0 without 1 → 1.0. */
function afterRemoval(path: readonly number[], removed: readonly number[]): number[] {
  const depth = removed.length - 1;
  const isBeside = path.length > depth && isWithin(path, removed.slice(0, -1));
  return path.map((index, at) => (isBeside && at === depth && index > (removed[depth] ?? 0) ? index - 1 : index));
}

/** The list with an entry put in at a place. */
export function inserted<T>(list: readonly T[], index: number, entry: T): T[] {
  return [...list.slice(0, index), entry, ...list.slice(index)];
}
