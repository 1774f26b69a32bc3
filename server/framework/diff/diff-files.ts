import type { CriterionContent, GroupContent } from "../../rating/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { changeAt, type FileChange, type Spot } from "./change.ts";
import type { Limits } from "./concerned.ts";
import { diffObjects } from "./diff-values.ts";
import { type FileObject, titleOf, entryText, fieldWords } from "./value-text.ts";

/**
 * What differs between two framework files: criteria first, then the scheme, then scope, documents and the rest.
 *
 * Groups and criteria are known by their codes, wherever they stand; each change says whom it concerns and whether
 * results can differ by it. Equal files give an empty list.
 */
export function diffFiles(before: FrameworkFile, after: FrameworkFile): FileChange[] {
  const [old, now] = [placedParts(before.groups), placedParts(after.groups)];
  const root: Spot = { path: "", place: [], before: [], after: [] };
  const [oldFile, newFile] = [before as unknown as FileObject, after as unknown as FileObject];
  const scheme: Spot = { ...root, path: "scheme" };
  return [
    ...diffParts(old, now),
    ...diffObjects(oldFile["scheme"] as FileObject, newFile["scheme"] as FileObject, scheme),
    ...diffObjects(oldFile, newFile, root, ["khung", "kind", "groups", "scheme"]),
  ];
}

/** A group or criterion with its place in the tree. */
interface Part {
  readonly field: "groups" | "criteria";
  readonly content: GroupContent | CriterionContent;
  readonly path: string;
  readonly parentCode: string | null;
  /** The groups that it is in, by their codes. */
  readonly above: Spot["place"];
  readonly titles: Spot["place"];
  readonly limits: NonNullable<Limits>;
}

const GROUP = { vi: "Nhóm", en: "Group" };

function placedParts(groups: readonly GroupContent[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  const put = (field: Part["field"], content: Part["content"], path: string, parent: Part | null): Part => {
    const title = titleOf(content as unknown as FileObject);
    const name = fieldWords(field);
    const own = { vi: `${name.vi} ${title.vi}`, en: `${name.en} ${title.en}` };
    const limits = [...(parent?.limits ?? []), ...(content.appliesTo ? [content.appliesTo] : [])];
    const above = parent
      ? [...parent.above, { vi: `${GROUP.vi} ${parent.content.code}`, en: `${GROUP.en} ${parent.content.code}` }]
      : [];
    const titles = [...above, own];
    const part = { field, content, path, parentCode: parent?.content.code ?? null, above, titles, limits };
    parts.set(`${field} ${content.code}`, part);
    return part;
  };
  const visit = (list: readonly GroupContent[], path: string, parent: Part | null): void => {
    for (const [index, group] of list.entries()) {
      const part = put("groups", group, `${path}.${String(index)}`, parent);
      for (const [place, criterion] of (group.criteria ?? []).entries())
        put("criteria", criterion, `${part.path}.criteria.${String(place)}`, part);
      visit(group.groups ?? [], `${part.path}.groups`, part);
    }
  };
  visit(groups, "groups", null);
  return parts;
}

const INNER = ["groups", "criteria"];

function diffParts(old: ReadonlyMap<string, Part>, now: ReadonlyMap<string, Part>): FileChange[] {
  const kept = [...now].flatMap(([key, part]) => {
    const earlier = old.get(key);
    const spot = { path: part.path, place: part.titles, before: earlier?.limits ?? null, after: part.limits };
    if (!earlier) return [addedOrRemoved("ADDED", part, { ...spot, place: part.titles.slice(0, -1) })];
    const own = diffObjects(asObject(earlier), asObject(part), spot, [...INNER, "code"]);
    return [...own, ...movedPart(earlier, part, spot)];
  });
  const gone = [...old].flatMap(([key, part]) => {
    const spot = { path: part.path, place: part.titles.slice(0, -1), before: part.limits, after: null };
    return now.has(key) ? [] : [addedOrRemoved("REMOVED", part, spot)];
  });
  return [...kept, ...gone, ...reorderedParts(old, now)];
}

function asObject({ content }: Part): FileObject {
  return content as unknown as FileObject;
}

function addedOrRemoved(kind: "ADDED" | "REMOVED", part: Part, spot: Spot): FileChange {
  const text = entryText(asObject(part), INNER);
  const name = fieldWords(part.field);
  const named = { vi: `${name.vi.toLowerCase()} ${text.vi}`, en: `${name.en.toLowerCase()} ${text.en}` };
  const place = spot.place.length > 0 ? spot.place : [{ vi: "Nội dung", en: "Content" }];
  const sides = kind === "ADDED" ? { before: null, after: named } : { before: named, after: null };
  return changeAt({ ...spot, place }, { kind, ...sides, weight: "SUBSTANTIVE" });
}

function movedPart(earlier: Part, part: Part, spot: Spot): FileChange[] {
  if (earlier.parentCode === part.parentCode) return [];
  const into = (code: string | null) => ({
    vi: code === null ? "ngoài cùng" : `nhóm ${code}`,
    en: code === null ? "the outermost level" : `group ${code}`,
  });
  const told = { before: into(earlier.parentCode), after: into(part.parentCode), weight: "SUBSTANTIVE" as const };
  return [changeAt(spot, { kind: "MOVED", ...told })];
}

/** Groups whose parts stand in another order, as one change each. */
function reorderedParts(old: ReadonlyMap<string, Part>, now: ReadonlyMap<string, Part>): FileChange[] {
  const siblings = Map.groupBy(now, ([, part]) => `${part.field} ${part.parentCode ?? ""}`);
  return [...siblings.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const parentCode = first[1].parentCode;
    const stayed = ([key]: [string, Part]): boolean => old.get(key)?.parentCode === parentCode;
    const order = entries.filter(stayed).map(([key]) => key);
    const earlier = [...old].filter(([key]) => order.includes(key)).map(([key]) => key);
    if (order.every((key, index) => key === earlier[index])) return [];
    const codes = (keys: readonly string[]) => {
      const text = keys.map((key) => now.get(key)?.content.code ?? "").join(", ");
      return { vi: text, en: text };
    };
    const place = [...first[1].titles.slice(0, -1), { vi: "Thứ tự", en: "Order" }];
    const path = first[1].path.replace(/\.\d+$/, "");
    const limits = first[1].content.appliesTo ? first[1].limits.slice(0, -1) : first[1].limits;
    const spot = { path, place, before: limits, after: limits };
    return [changeAt(spot, { kind: "MOVED", before: codes(earlier), after: codes(order), weight: "WORDING" })];
  });
}
