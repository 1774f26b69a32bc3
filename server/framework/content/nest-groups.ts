import type { FieldError } from "../../kernel/index.ts";
import type { CriteriaGroupInput } from "./content.inputs.ts";

/** A group with those inside it, as a framework file has it; its shape is checked with the file. */
type Nested = Omit<CriteriaGroupInput, "parentCode"> & { groups?: Nested[] };

/** The tree of a flat list of groups, or the groups whose parent is not there. */
export interface NestedGroups {
  readonly groups: readonly Nested[];
  readonly faults: readonly FieldError[];
  /** A path of the tree as a path of the flat list: `groups.0.groups.1.text` → `groups.3.text`. */
  flatPath(path: string): string;
}

/** Puts each group inside the one it names; a parent stands before its children, so there is no circle. */
export function nestGroups(flat: readonly CriteriaGroupInput[]): NestedGroups {
  const roots: Nested[] = [];
  const byCode = new Map<string, { group: Nested; path: string }>();
  const flatIndex = new Map<string, number>();
  const faults: FieldError[] = [];
  flat.forEach(({ parentCode, ...group }, index) => {
    const nested: Nested = { ...group };
    const parent = parentCode ? byCode.get(parentCode) : undefined;
    if (parentCode && !parent)
      faults.push({ path: `groups.${index}.parentCode`, rule: "framework.unknownGroup", values: { code: parentCode } });
    const siblings = parent ? (parent.group.groups ??= []) : roots;
    const path = `${parent ? `${parent.path}.` : ""}groups.${siblings.length}`;
    siblings.push(nested);
    byCode.set(group.code, { group: nested, path });
    flatIndex.set(path, index);
  });
  const flatPath = (path: string): string =>
    path.replace(/^groups\.\d+(?:\.groups\.\d+)*/, (place) => `groups.${flatIndex.get(place) ?? 0}`);
  return { groups: roots, faults, flatPath };
}
