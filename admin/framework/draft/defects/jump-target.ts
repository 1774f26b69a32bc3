import { type DraftContent, type DraftGroup, type DraftPlace, groupAt } from "../draft-content.ts";
import { groupPaths } from "../tree/steps.ts";

export type TabName = "Criteria" | "Scheme" | "About" | "Slots";

/** Where in the editor a place of the framework file is edited. */
export interface JumpTarget {
  readonly tab: TabName;
  /** The group or criterion to pick in the tree. */
  readonly place: DraftPlace | null;
  /** As in the framework file; forms carry it, or the beginning of it, as `data-place`. */
  readonly path: string;
  /** What of the group or criterion, such as `max` or `levels.2.descriptor`. */
  readonly field: string | null;
}

/** What the server says about a defect's place; codes find the part also after it was moved. */
export interface NamedPlace {
  readonly groupCode: string | null;
  readonly criterionCode: string | null;
  readonly field: string | null;
}

/**
 * The tab, the part and the field behind a path.
 *
 * Example: `groups.0.criteria.2.max` → the criteria's tab, the third criterion of the first group, field `max`. Refusals of
 * a save count groups as they were sent, one after another: `input.content.groups.3.code` is the fourth of all groups.
 * Remarks name groups and criteria by code: `criterion:I.2`.
 */
export function jumpTarget(path: string, content: DraftContent, named?: NamedPlace | null): JumpTarget {
  const isSent = /^input\.(?:content\.)?/.test(path);
  const [, part, code] = /^(group|criterion):(.+)$/s.exec(path) ?? [];
  if (part !== undefined && code !== undefined) {
    const codes =
      part === "group" ? { groupCode: code, criterionCode: null } : { groupCode: null, criterionCode: code };
    return { tab: "Criteria", place: placeByCode(content.groups, { ...codes, field: null }), path, field: null };
  }
  const plain = path.replace(/^input\.(?:content\.)?/, "");
  if (plain === "scheme" || plain.startsWith("scheme."))
    return { tab: "Scheme", place: null, path: plain, field: null };
  if (/^slots(?:\.|$)/.test(plain)) return { tab: "Slots", place: null, path: plain, field: null };
  if (!plain.startsWith("groups.")) return { tab: "About", place: null, path: plain, field: plain };
  const byCode = named ? placeByCode(content.groups, named) : null;
  if (byCode) return { tab: "Criteria", place: byCode, path: plain, field: named?.field ?? null };
  return { tab: "Criteria", ...placeByPath(plain, content, isSent), path: plain };
}

function placeByPath(path: string, content: DraftContent, isSent: boolean): Pick<JumpTarget, "place" | "field"> {
  const steps = path.split(".");
  const groups: number[] = [];
  while (steps[0] === "groups" && /^\d+$/.test(steps[1] ?? "")) {
    groups.push(Number(steps[1]));
    steps.splice(0, 2);
  }
  const flat = groups.length === 1 && (isSent || !groupAt(content, groups));
  const found = flat ? groupPaths(content.groups)[groups[0] ?? 0] : groups;
  if (!found || !groupAt(content, found)) return { place: null, field: null };
  if (!/^(?:criteria|competencies)$/.test(steps[0] ?? "") || !/^\d+$/.test(steps[1] ?? ""))
    return { place: { groups: found, criterion: null }, field: steps.join(".") || null };
  return { place: { groups: found, criterion: Number(steps[1]) }, field: steps.slice(2).join(".") || null };
}

function placeByCode(
  groups: readonly DraftGroup[],
  named: NamedPlace,
  inside: readonly number[] = [],
): DraftPlace | null {
  const { groupCode, criterionCode } = named;
  for (const [index, group] of groups.entries()) {
    const path = [...inside, index];
    const criterion = (group.criteria ?? []).findIndex(({ code }) => code === criterionCode);
    if (criterionCode !== null && criterion >= 0) return { groups: path, criterion };
    if (criterionCode === null && groupCode !== null && group.code === groupCode)
      return { groups: path, criterion: null };
    const inner = placeByCode(group.groups ?? [], named, path);
    if (inner) return inner;
  }
  return null;
}
