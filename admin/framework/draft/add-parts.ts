import { codeAfter } from "./keys/next-code.ts";
import {
  type DraftContent,
  type DraftCriterion,
  type DraftGroup,
  type DraftPlace,
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
  const taken = groupCodes(content.groups);
  const code = codeAfter(siblings.at(-1)?.code, groupAt(content, inside)?.code ?? "", taken);
  const group: DraftGroup = { code, text: { vi: name }, groups: [], criteria: [] };
  const next =
    inside.length === 0
      ? { ...content, groups: [...content.groups, group] }
      : withGroup(content, inside, (outer) => ({ ...outer, groups: [...(outer.groups ?? []), group] }));
  return { content: next, place: { groups: [...inside, siblings.length], criterion: null } };
}

/** How a new criterion begins. */
export interface NewCriterion {
  readonly name: string;
  /** What the levels say until somebody words them. */
  readonly level?: (key: string) => string;
  readonly method?: "POINTS" | "LEVEL";
}

/**
 * The content with a new criterion after the one that is picked, or at the end of the group; with its place.
 *
 * It is answered as its sister before it is, because criteria of a group are mostly alike.
 */
export function addCriterion(
  content: DraftContent,
  { groups: inside, criterion: after }: DraftPlace,
  { name, level = String, method = "POINTS" }: NewCriterion,
): { content: DraftContent; place: DraftPlace } {
  const group = groupAt(content, inside);
  const criteria = group?.criteria ?? [];
  const at = after === null ? criteria.length : after + 1;
  const sister = criteria[at - 1];
  const code = codeAfter(criteria.at(-1)?.code, group?.code ?? "", criterionCodes(content.groups));
  const levels = FIVE.map((key) => ({ key, descriptor: { vi: level(key) } }));
  const first = method === "POINTS" ? { method, max: "5" } : { method, levels };
  const answered = sister ? likeSister(sister, level) : first;
  const criterion: DraftCriterion = { required: true, evidence: false, ...answered, code, text: { vi: name } };
  return {
    content: withCriteria(content, inside, [...criteria.slice(0, at), criterion, ...criteria.slice(at)]),
    place: { groups: inside, criterion: at },
  };
}

/** Levels of a first competency, of which those that it does not have are taken out. */
const FIVE = ["1", "2", "3", "4", "5"];

const SHARED = [
  ...(["method", "max", "step", "points", "each", "severity", "metric", "frequency", "required", "evidence"] as const),
  ...(["tiers", "options", "appliesTo"] as const),
] as const;

/** What a criterion has in common with the one before it; what its levels say is its own. */
function likeSister(sister: DraftCriterion, level: (key: string) => string): Omit<DraftCriterion, "code" | "text"> {
  const shared = SHARED.flatMap((field) => ((sister[field] ?? null) === null ? [] : [[field, sister[field]] as const]));
  const levels = (sister.levels ?? []).map(({ key, points }) => ({ key, points, descriptor: { vi: level(key) } }));
  return { method: sister.method, ...Object.fromEntries(shared), ...(levels.length > 0 ? { levels } : {}) };
}

function withCriteria(content: DraftContent, inside: readonly number[], criteria: DraftCriterion[]): DraftContent {
  return withGroup(content, inside, (group) => ({ ...group, criteria }));
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

/** Codes of all groups, in the order of the regulation. */
export function groupCodes(groups: readonly DraftGroup[]): string[] {
  return groups.flatMap((group) => [group.code, ...groupCodes(group.groups ?? [])]);
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
