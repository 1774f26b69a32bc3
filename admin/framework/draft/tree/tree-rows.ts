import { type DraftContent, type DraftGroup, type DraftPlace, groupAt } from "../draft-content.ts";
import { type Destination, groupsIn, isWithin } from "./relocate.ts";

/** A line of the tree as it is drawn. */
export interface TreeRow {
  /** Indexes from the outside in, and `:` before a criterion's. Examples: `0.2`, `0.2:4`. */
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly points: string | null;
  readonly level: number;
  readonly position: number;
  readonly count: number;
  /** Null for what has nothing inside it. */
  readonly isOpen: boolean | null;
  readonly isGroup: boolean;
}

export function keyOf({ groups, criterion }: DraftPlace): string {
  return `${groups.join(".")}${criterion === null ? "" : `:${String(criterion)}`}`;
}

export function placeOf(key: string): DraftPlace {
  const [groups = "", criterion] = key.split(":");
  return { groups: groups.split(".").map(Number), criterion: criterion === undefined ? null : Number(criterion) };
}

/** The lines that are seen: what is inside closed groups is left out. Groups are closed by their code. */
export function treeRows(groups: readonly DraftGroup[], closed: ReadonlySet<string>): TreeRow[] {
  return rowsIn(groups, closed, "", 0);
}

function rowsIn(groups: readonly DraftGroup[], closed: ReadonlySet<string>, inside: string, before: number): TreeRow[] {
  return groups.flatMap((group, index) => {
    const key = `${inside}${String(index)}`;
    const level = key.split(".").length;
    const criteria = group.criteria ?? [];
    const inner = group.groups ?? [];
    const count = criteria.length + inner.length;
    const isOpen = count === 0 ? null : !closed.has(group.code);
    const row: TreeRow = {
      key,
      code: group.code,
      text: group.text.vi,
      points: group.maxPoints ?? null,
      level,
      position: before + index + 1,
      count: before + groups.length,
      isOpen,
      isGroup: true,
    };
    if (isOpen !== true) return [row];
    const leaves = criteria.map((criterion, position): TreeRow => ({
      key: `${key}:${String(position)}`,
      code: criterion.code,
      text: criterion.text.vi,
      points: criterion.max ?? criterion.points ?? null,
      level: level + 1,
      position: position + 1,
      count,
      isOpen: null,
      isGroup: false,
    }));
    return [row, ...leaves, ...rowsIn(inner, closed, `${key}.`, criteria.length)];
  });
}

export type Zone = "before" | "inside" | "after";

/** Where a part lands that is let go over another: groups beside or into groups, criteria beside criteria or into groups. */
export function landing(content: DraftContent, part: DraftPlace, over: DraftPlace, zone: Zone): Destination {
  if (part.criterion !== null) {
    if (over.criterion === null)
      return { parent: over.groups, index: groupAt(content, over.groups)?.criteria?.length ?? 0 };
    return { parent: over.groups, index: over.criterion + (zone === "before" ? 0 : 1) };
  }
  if (over.criterion === null && zone === "inside")
    return { parent: over.groups, index: groupsIn(content, over.groups).length };
  const isBefore = over.criterion === null && zone === "before";
  return { parent: over.groups.slice(0, -1), index: (over.groups.at(-1) ?? 0) + (isBefore ? 0 : 1) };
}

/** What shows where a part will land: a line at the edge of a row, or the row itself. */
export interface DropMark {
  readonly key: string;
  readonly edge: "top" | "bottom" | "row";
  readonly level: number;
}

/** The mark for a landing: a line after a group stands below everything that is seen of it. */
export function markOf(rows: readonly TreeRow[], part: DraftPlace, over: DraftPlace, zone: Zone): DropMark {
  const isInto = over.criterion === null && (part.criterion !== null || zone === "inside");
  if (isInto) return { key: keyOf(over), edge: "row", level: over.groups.length };
  if (part.criterion !== null)
    return { key: keyOf(over), edge: zone === "before" ? "top" : "bottom", level: over.groups.length + 1 };
  const group = keyOf({ groups: over.groups, criterion: null });
  if (over.criterion === null && zone === "before") return { key: group, edge: "top", level: over.groups.length };
  const last = rows.findLast((row) => isWithin(placeOf(row.key).groups, over.groups));
  return { key: last?.key ?? group, edge: "bottom", level: over.groups.length };
}
