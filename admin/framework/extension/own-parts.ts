import type { ResultOf } from "../../../schema/graphql.ts";
import type { VersionExtension } from "../../../schema/operations/framework/extension.ts";
import { sumOf } from "../draft/add-parts.ts";
import type { DraftCriterion, DraftGroup } from "../draft/draft-content.ts";

export type Superior = NonNullable<ResultOf<typeof VersionExtension>["frameworkVersion"]["superior"]>;
export type Slot = Superior["slots"][number];

/** A group as far as it tells what is inherited. */
export interface CodedGroup {
  readonly code: string;
  readonly criteria: readonly { readonly code: string }[];
  readonly groups?: readonly CodedGroup[];
}

/** A group of the superior: where it stands and how much of the same group in the extension is inherited. */
export interface InheritedGroup {
  readonly path: readonly number[];
  readonly criteria: number;
  readonly groups: number;
}

/**
 * Where a group of the superior stands, indexes from the outside in; null when it has no such group.
 *
 * An extension keeps the superior's order and puts its own parts behind, so that the path holds in both.
 */
export function inheritedGroup(
  groups: readonly CodedGroup[],
  code: string,
  path: readonly number[] = [],
): InheritedGroup | null {
  for (const [index, group] of groups.entries()) {
    const here = [...path, index];
    const inner = group.groups ?? [];
    if (group.code === code) return { path: here, criteria: group.criteria.length, groups: inner.length };
    const found = inheritedGroup(inner, code, here);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Most points of what a unit added, as a hint; undefined when one of them is no decimal.
 *
 * Example: criteria of 2.5 and 5 points and a group of 3 → "10.5".
 */
export function ownPoints(criteria: readonly DraftCriterion[], groups: readonly DraftGroup[]): string | undefined {
  return sumOf([...criteria.map(({ max, points }) => max ?? points), ...groups.map(({ maxPoints }) => maxPoints)]);
}

/** The list with what stands behind the inherited entries replaced. Example: 2 inherited of [a, b, c] → [a, b, …own]. */
export function withOwn<T>(list: readonly T[], inherited: number, own: readonly T[]): T[] {
  return [...list.slice(0, inherited), ...own];
}

/**
 * The path of a fault in the list of own entries. Example: 2 inherited, `scheme.gates.3.when` → `scheme.gates.1.when`.
 * Undefined for an inherited entry.
 */
export function ownFaultPath(path: string, list: string, inherited: number): string | undefined {
  if (path === list || !path.startsWith(`${list}.`)) return path;
  const [number = "", ...rest] = path.slice(list.length + 1).split(".");
  const index = Number(number) - inherited;
  return index < 0 ? undefined : [list, String(index), ...rest].join(".");
}
