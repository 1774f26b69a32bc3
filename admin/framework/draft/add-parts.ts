import {
  type DraftContent,
  type DraftCriterion,
  type DraftGroup,
  type DraftPlace,
  freeCode,
  groupAt,
  moved,
  withGroup,
} from "./draft-content.ts";

/** The content with a new, empty group inside another, or at the outside; with the place of the new one. */
export function addGroup(
  content: DraftContent,
  inside: readonly number[],
  name: string,
): { content: DraftContent; place: DraftPlace } {
  const siblings = inside.length === 0 ? content.groups : (groupAt(content, inside)?.groups ?? []);
  const prefix = groupAt(content, inside)?.code ?? "";
  const codes = siblings.map((group) => group.code);
  const group: DraftGroup = { code: freeCode(prefix, codes), text: { vi: name }, groups: [], criteria: [] };
  const next =
    inside.length === 0
      ? { ...content, groups: [...content.groups, group] }
      : withGroup(content, inside, (outer) => ({ ...outer, groups: [...(outer.groups ?? []), group] }));
  return { content: next, place: { groups: [...inside, siblings.length], criterion: null } };
}

/** The content with a new criterion at the end of a group, scored by points or by levels; with its place. */
export function addCriterion(
  content: DraftContent,
  inside: readonly number[],
  name: string,
  method: "POINTS" | "LEVEL" = "POINTS",
): { content: DraftContent; place: DraftPlace } {
  const group = groupAt(content, inside);
  const criteria = group?.criteria ?? [];
  const code = freeCode(
    group?.code ?? "",
    criteria.map((criterion) => criterion.code),
  );
  const criterion: DraftCriterion = {
    code,
    text: { vi: name },
    method,
    ...(method === "POINTS" ? { max: "5" } : {}),
    required: true,
    evidence: false,
  };
  return {
    content: withGroup(content, inside, (outer) => ({ ...outer, criteria: [...criteria, criterion] })),
    place: { groups: inside, criterion: criteria.length },
  };
}

/** The content with criteria at the end of a group; with the place of the first of them. */
export function addCriteria(
  content: DraftContent,
  inside: readonly number[],
  criteria: readonly DraftCriterion[],
): { content: DraftContent; place: DraftPlace } {
  const before = groupAt(content, inside)?.criteria ?? [];
  return {
    content: withGroup(content, inside, (group) => ({ ...group, criteria: [...before, ...criteria] })),
    place: { groups: inside, criterion: before.length },
  };
}

/** Codes of all criteria, in the order of the regulation. */
export function criterionCodes(groups: readonly DraftGroup[]): string[] {
  return groups.flatMap((group) => [
    ...(group.criteria ?? []).map((criterion) => criterion.code),
    ...criterionCodes(group.groups ?? []),
  ]);
}

/** The content with the part at a place moved among its sisters, and its new place. */
export function movePart(
  content: DraftContent,
  place: DraftPlace,
  by: -1 | 1,
): { content: DraftContent; place: DraftPlace } {
  const { criterion } = place;
  if (criterion !== null) {
    const count = groupAt(content, place.groups)?.criteria?.length ?? 0;
    const next = withGroup(content, place.groups, (group) => ({
      ...group,
      criteria: moved(group.criteria ?? [], criterion, by),
    }));
    return { content: next, place: { ...place, criterion: within(criterion + by, count, criterion) } };
  }
  const parent = place.groups.slice(0, -1);
  const index = place.groups.at(-1) ?? 0;
  const siblings = parent.length === 0 ? content.groups : (groupAt(content, parent)?.groups ?? []);
  const next =
    parent.length === 0
      ? { ...content, groups: moved(content.groups, index, by) }
      : withGroup(content, parent, (outer) => ({ ...outer, groups: moved(outer.groups ?? [], index, by) }));
  return { content: next, place: { groups: [...parent, within(index + by, siblings.length, index)], criterion: null } };
}

function within(index: number, count: number, otherwise: number): number {
  return index >= 0 && index < count ? index : otherwise;
}

/**
 * Sum of decimal numbers as text, for a hint beside the group; undefined when one is no decimal.
 * Example: "2.5", "2.5", "5" → "10".
 */
export function sumOf(values: readonly (string | null | undefined)[]): string | undefined {
  let scaled = 0n;
  for (const value of values) {
    const parts = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(value ?? "0");
    if (!parts) return undefined;
    scaled += BigInt(parts[1] ?? "0") * 1_000_000n + BigInt((parts[2] ?? "").padEnd(6, "0"));
  }
  const decimals = (scaled % 1_000_000n).toString().padStart(6, "0").replace(/0+$/, "");
  return `${String(scaled / 1_000_000n)}${decimals === "" ? "" : `.${decimals}`}`;
}
