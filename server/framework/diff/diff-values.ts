import { isDeepStrictEqual } from "node:util";
import type { AppliesTo } from "../../rating/index.ts";
import { changeAt, type ChangeWeight, type FileChange, inside, type Spot } from "./change.ts";
import { concerned } from "./concerned.ts";
import {
  entryText,
  fieldsText,
  fieldWords,
  type FileObject,
  type FileValue,
  isObject,
  isText,
  titleOf,
  valueText,
} from "./value-text.ts";

/** Fields that only word or justify what holds anyway. */
const WORDING = new Set(
  [ "label", "descriptor", "guidance", "notes", "title", "issuer", "url", "articles", "basis", "sample", "issuedOn", "exceptions"], // prettier-ignore
);

/** Lists whose order decides. */
const ORDERED = new Set(["grades", "conditions"]);

/** Differences between two values of one field; unknown fields of future formats are told by their own name. */
export function diffValues(before: FileValue | undefined, after: FileValue | undefined, spot: Spot): FileChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  const isList = (value: FileValue | undefined): boolean =>
    Array.isArray(value) && value.some((one: FileValue) => isObject(one) && !isText(one));
  if (isList(before) || isList(after))
    return diffLists((before ?? []) as FileObject[], (after ?? []) as FileObject[], spot);
  const isPart = (value: FileValue | undefined): value is FileObject => isObject(value) && !isText(value);
  const isWhole = spot.path.endsWith("appliesTo");
  if (isPart(before) && isPart(after) && !isWhole) return diffObjects(before, after, spot);
  if (!isWhole && isPart(before ?? after)) return [wholePart(before, after, spot)];
  return [isWhole ? changedAudience(before, after, spot) : changedField(before, after, spot)];
}

/** Differences between the fields of two objects, in the order of the file. */
export function diffObjects(
  before: FileObject,
  after: FileObject,
  spot: Spot,
  without: readonly string[] = [],
): FileChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => !without.includes(field))
    .flatMap((field) => {
      const isFormula = field === "text" && typeof (after[field] ?? before[field]) === "string";
      const isGreatest = field === "max" && !spot.path.startsWith("groups");
      const isPeriods = field === "expected" && !spot.path.startsWith("groups");
      const name = fieldWords(
        isFormula ? "formulaText" : isGreatest ? "greatest" : isPeriods ? "periodsNeeded" : field,
      );
      return diffValues(before[field], after[field], inside(spot, field, name));
    });
}

function weightOf(spot: Spot, isWords: boolean): ChangeWeight {
  const field = spot.path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
  return WORDING.has(field) || isWords ? "WORDING" : "SUBSTANTIVE";
}

function changedField(before: FileValue | undefined, after: FileValue | undefined, spot: Spot): FileChange {
  const field = spot.path.split(".").pop() ?? "";
  const [from, to] = [before, after].map((value) => (value === undefined ? null : valueText(value, field)));
  const weight = weightOf(spot, isText(before ?? after));
  const onlyEnglish = from && to && from.vi === to.vi;
  const told = { kind: "CHANGED" as const, before: from ?? null, after: to ?? null, weight };
  if (!onlyEnglish) return changeAt(spot, told);
  const english = { vi: "bản tiếng Anh", en: "English text" };
  const texts = { before: { vi: from.en, en: from.en }, after: { vi: to.en, en: to.en } };
  return changeAt({ ...spot, place: [...spot.place, english] }, { ...told, ...texts });
}

function changedAudience(before: FileValue | undefined, after: FileValue | undefined, spot: Spot): FileChange {
  const who = (value: FileValue | undefined) => concerned(isObject(value) ? [value as AppliesTo] : [], null).who;
  return changeAt(spot, { kind: "CHANGED", before: who(before), after: who(after), weight: "SUBSTANTIVE" });
}

function wholePart(before: FileValue | undefined, after: FileValue | undefined, spot: Spot): FileChange {
  const text = (value: FileValue | undefined) => (isObject(value) ? fieldsText(value, []) : null);
  const kind = after === undefined ? "REMOVED" : "ADDED";
  return changeAt(spot, { kind, before: text(before), after: text(after), weight: weightOf(spot, false) });
}

function diffLists(before: readonly FileObject[], after: readonly FileObject[], spot: Spot): FileChange[] {
  const field = spot.path.split(".").pop() ?? "";
  const [oldKeys, newKeys] = [keysOf(before, [...before, ...after]), keysOf(after, [...before, ...after])];
  const old = new Map(before.map((entry, index) => [oldKeys[index], { entry, index }]));
  const spotOf = (entry: FileObject, index: number, sides: Pick<Spot, "before" | "after">): Spot => {
    const within = inside({ ...spot, place: spot.place.slice(0, -1), ...sides }, index, fieldWords(field));
    const title = titleOf(entry);
    const name = fieldWords(field);
    return {
      ...within,
      place: [...spot.place.slice(0, -1), { vi: `${name.vi} ${title.vi}`, en: `${name.en} ${title.en}` }],
    };
  };
  const listed = after.flatMap((entry, index) => {
    const earlier = old.get(newKeys[index]);
    const sides = {
      before: earlier ? limited(spot.before, earlier.entry) : null,
      after: limited(spot.after, entry),
    };
    const place = spotOf(entry, index, sides);
    if (earlier) return diffObjects(earlier.entry, entry, place);
    return [
      changeAt(
        { ...spot, ...sides, path: place.path },
        { kind: "ADDED", before: null, after: entryText(entry), weight: weightOf(spot, false) },
      ),
    ];
  });
  const kept = new Set(newKeys);
  const gone = before.flatMap((entry, index) => {
    if (kept.has(oldKeys[index] ?? "")) return [];
    const place = spotOf(entry, index, { before: limited(spot.before, entry), after: null });
    const told = { kind: "REMOVED" as const, before: entryText(entry), after: null, weight: weightOf(spot, false) };
    return [changeAt({ ...spot, before: place.before, after: null, path: place.path }, told)];
  });
  return [...listed, ...gone, ...reordered(oldKeys, newKeys, after, { spot, field })];
}

/** Where a list stands in another order, as one change. */
function reordered(
  oldKeys: readonly string[],
  newKeys: readonly string[],
  after: readonly FileObject[],
  { spot, field }: { spot: Spot; field: string },
): FileChange[] {
  const shared = newKeys.filter((key) => oldKeys.includes(key));
  const earlier = oldKeys.filter((key) => newKeys.includes(key));
  if (isDeepStrictEqual(shared, earlier)) return [];
  const orderText = (keys: readonly string[]) => {
    const titles = keys.map((key) => titleOf(after[newKeys.indexOf(key)] ?? {}));
    return { vi: titles.map(({ vi }) => vi).join(", "), en: titles.map(({ en }) => en).join(", ") };
  };
  const order = { vi: "thứ tự", en: "order" };
  const weight = ORDERED.has(field) ? "SUBSTANTIVE" : "WORDING";
  const told = { kind: "MOVED" as const, before: orderText(earlier), after: orderText(shared), weight } as const;
  return [changeAt({ ...spot, place: [...spot.place, order] }, told)];
}

/** The limits of a list's entry: those of the list and its own. */
function limited(limits: Spot["before"], entry: FileObject): Spot["before"] {
  const own = entry["appliesTo"];
  return own === undefined ? limits : [...(limits ?? []), own as unknown as AppliesTo];
}

const KEYS = ["code", "key", "name", "grade", "number", "groupCode", "to", "step", "subject"] as const;

/** A key for each entry: its code or name, with whom it concerns where that is needed, else its place. */
function keysOf(entries: readonly FileObject[], all: readonly FileObject[]): string[] {
  const base = (entry: FileObject): string => {
    const field = KEYS.find((key) => entry[key] !== undefined);
    return field === undefined ? "" : `${field} ${JSON.stringify(entry[field])}`;
  };
  const counts = new Map<string, number>();
  const own = Map.groupBy(entries, base);
  const isShared = (key: string): boolean =>
    (own.get(key)?.length ?? 0) > 1 || all.filter((entry) => base(entry) === key).length > 2;
  return entries.map((entry) => {
    const key = base(entry);
    const fine = isShared(key) ? `${key} ${JSON.stringify(entry["appliesTo"] ?? null)}` : key;
    const turn = (counts.get(fine) ?? 0) + 1;
    counts.set(fine, turn);
    return turn === 1 ? fine : `${fine} ${String(turn)}`;
  });
}
