import { readScheme } from "../../scheme/scheme-data.ts";
import { writeScheme } from "../../scheme/write-scheme.ts";
import { addCriteria, criterionCodes, groupCodes } from "../add-parts.ts";
import {
  type DraftContent,
  type DraftCriterion,
  type DraftGroup,
  type DraftPlace,
  groupAt,
  withGroup,
} from "../draft-content.ts";
import { codeAfter } from "../keys/next-code.ts";
import { inserted, type Moved } from "../tree/relocate.ts";

/** A criterion or a whole group that is to be taken over, with the groups that it stands in. */
export interface Takeable {
  /** As `keyOf` has it in the version that it comes from. */
  readonly key: string;
  readonly group: DraftGroup;
  /** Null for the group itself. */
  readonly criterion: DraftCriterion | null;
  /** The legal basis that holds for it: its own, else that of the nearest group around it. */
  readonly basis: string | null;
  readonly depth: number;
}

/** Every group and criterion of a version, in its order. */
export function takeable(groups: readonly DraftGroup[], inside = "", basis: string | null = null): Takeable[] {
  return groups.flatMap((group, index) => {
    const key = `${inside}${String(index)}`;
    const own = group.basis ?? basis;
    const depth = key.split(".").length - 1;
    const criteria = (group.criteria ?? []).map((criterion, position) => ({
      ...{ key: `${key}:${String(position)}`, group, criterion, depth: depth + 1 },
      basis: criterion.basis ?? own,
    }));
    const head = { key, group, criterion: null, basis: own, depth };
    return [head, ...criteria, ...takeable(group.groups ?? [], `${key}.`, own)];
  });
}

/**
 * The content with criteria taken into a group; each gets the next free code there and keeps its legal basis.
 *
 * Without a group to go into, they come with a group called as theirs was.
 */
export function takeCriteria(
  content: DraftContent,
  inside: readonly number[] | null,
  parts: readonly Takeable[],
): Moved {
  const [first] = parts;
  const home = inside === null ? null : groupAt(content, inside);
  if (inside === null || !home) {
    if (first === undefined) return { content, place: { groups: [], criterion: null } };
    const bare = { ...first.group, criteria: [], groups: [], maxPoints: null };
    const whole = { ...first, group: bare, criterion: null, basis: first.group.basis ?? null };
    const { content: withHome, place } = takeGroups(content, [whole]);
    return takeCriteria(withHome, place.groups, parts);
  }
  const codes = criterionCodes(content.groups);
  let last = home.criteria?.at(-1)?.code;
  const taken = parts.flatMap(({ criterion, basis }): DraftCriterion[] => {
    if (criterion === null) return [];
    last = codeAfter(last, home.code, codes);
    codes.push(last);
    return [{ ...criterion, code: last, basis }];
  });
  return addCriteria(content, inside, taken);
}

/** The content with whole groups taken in at its end, with everything inside them; codes that are taken are counted on. */
export function takeGroups(content: DraftContent, parts: readonly Takeable[]): Moved {
  let next = content;
  for (const { group, basis } of parts) next = { ...next, groups: [...next.groups, ownGroup(next, group, basis)] };
  return { content: next, place: { groups: [content.groups.length], criterion: null } };
}

/** The part once more, right after itself; with the place of the copy. */
export function doubled(content: DraftContent, place: DraftPlace): Moved {
  const home = groupAt(content, place.groups);
  if (!home) return { content, place };
  if (place.criterion !== null) {
    const criterion = home.criteria?.[place.criterion];
    if (!criterion) return { content, place };
    const code = codeAfter(home.criteria?.at(-1)?.code, home.code, criterionCodes(content.groups));
    const at = place.criterion + 1;
    return {
      content: withGroup(content, place.groups, (group) => ({
        ...group,
        criteria: inserted(group.criteria ?? [], at, { ...criterion, code }),
      })),
      place: { groups: place.groups, criterion: at },
    };
  }
  const parent = place.groups.slice(0, -1);
  const at = (place.groups.at(-1) ?? 0) + 1;
  const copy = ownGroup(content, home, home.basis ?? null);
  const put = (list: readonly DraftGroup[]): DraftGroup[] => inserted(list, at, copy);
  const next =
    parent.length === 0
      ? { ...content, groups: put(content.groups) }
      : withGroup(content, parent, (outer) => ({ ...outer, groups: put(outer.groups ?? []) }));
  return { content: next, place: { groups: [...parent, at], criterion: null } };
}

/** A group with codes that nothing of the draft has: its own where they are free. */
function ownGroup(content: DraftContent, group: DraftGroup, basis: string | null): DraftGroup {
  const groups = groupCodes(content.groups);
  const criteria = criterionCodes(content.groups);
  const rename = (one: DraftGroup, outer: string | null): DraftGroup => {
    const wished = outer ?? one.code;
    const code = groups.includes(wished) ? codeAfter(lastLike(groups, wished), "", groups) : wished;
    groups.push(code);
    const inside = (old: string): string =>
      old.startsWith(`${one.code}.`) ? `${code}${old.slice(one.code.length)}` : old;
    return {
      ...one,
      code,
      criteria: (one.criteria ?? []).map((criterion) => {
        const own = inside(criterion.code);
        const free = criteria.includes(own) ? codeAfter(own, code, criteria) : own;
        criteria.push(free);
        return { ...criterion, code: free };
      }),
      groups: (one.groups ?? []).map((inner) => rename(inner, inside(inner.code))),
    };
  };
  return { ...rename(group, null), basis };
}

/** The last of the codes that stand as deep as one. Example: of `I`, `I.a`, `II` for `I` → `II`. */
function lastLike(codes: readonly string[], code: string): string {
  const depth = code.split(".").length;
  return codes.findLast((one) => one.split(".").length === depth) ?? code;
}

/** The content with the documents of another version that it does not name yet, as far as a framework may have documents. */
export function withDocuments(content: DraftContent, from: DraftContent["documents"]): DraftContent {
  const known = new Set(content.documents.map(({ number }) => number));
  const missing = from.filter(({ number }) => !known.has(number));
  return missing.length === 0 ? content : { ...content, documents: [...content.documents, ...missing].slice(0, 20) };
}

/** The content with the figures of another version's rules that parts taken from there are computed from. */
export function withFigures(content: DraftContent, fromScheme: string, parts: readonly Takeable[]): DraftContent {
  const wanted = new Set(parts.flatMap(({ group, criterion }) => (criterion ? [criterion.metric] : metricsIn(group))));
  const own = readScheme(content.scheme)?.metrics ?? [];
  const missing = (readScheme(fromScheme)?.metrics ?? []).filter(
    ({ name }) => wanted.has(name) && !own.some((one) => one.name === name),
  );
  if (missing.length === 0) return content;
  return { ...content, scheme: writeScheme(content.scheme, "metrics", [...own, ...missing]) };
}

function metricsIn({ criteria, groups }: DraftGroup): (string | null | undefined)[] {
  return [...(criteria ?? []).map(({ metric }) => metric), ...(groups ?? []).flatMap(metricsIn)];
}
