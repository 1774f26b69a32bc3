import { type BothTexts, bothTexts, type LocalText } from "../../rating/index.ts";
import { partWords, valueWords } from "./diff-words.messages.ts";

/** Any value of a framework file. */
export type FileValue = string | number | boolean | readonly FileValue[] | FileObject;
export interface FileObject {
  readonly [field: string]: FileValue | undefined;
}

export function isObject(value: FileValue | undefined): value is FileObject {
  return typeof value === "object" && !Array.isArray(value);
}

/** A text in one or two languages. */
export function isText(value: FileValue | undefined): value is FileObject & LocalText {
  return (
    isObject(value) && typeof value["vi"] === "string" && Object.keys(value).every((key) => ["vi", "en"].includes(key))
  );
}

/** Name of a field in words; unknown ones by their own name. */
export function fieldWords(field: string): BothTexts {
  return partWords[field] ?? { vi: field, en: field };
}

/** Fields that hold an exact number. */
const NUMBERS = new Set(
  ["max", "min", "step", "points", "maxPoints", "maximum", "value", "from", "to", "each", "bonusCap", "floor", "percent"], // prettier-ignore
);

/**
 * A value in words, days and numbers as people write them.
 *
 * Example: `true` → "có"; `["MONTH", "QUARTER"]` → "tháng, quý"; `2026-07-01` → "01/07/2026"; points `2.5` → "2,5".
 */
export function valueText(value: FileValue, field = ""): BothTexts {
  if (isText(value)) return quoted(bothTexts(value));
  if (Array.isArray(value))
    return joined(
      value.map((one: FileValue) => valueText(one)),
      ", ",
    );
  if (isObject(value)) return fieldsText(value, []);
  const text = String(value);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return same([day[3], day[2], day[1]].join("/"));
  if (NUMBERS.has(field) && /^-?\d+\.\d+$/.test(text)) return { vi: text.replace(".", ","), en: text };
  return valueWords[text] ?? same(text);
}

function same(text: string): BothTexts {
  return { vi: text, en: text };
}

/** The fields of an object in words, but for some. */
export function fieldsText(value: FileObject, without: readonly string[]): BothTexts {
  const entries = Object.entries(value).flatMap(([field, inner]) =>
    inner === undefined || without.includes(field) ? [] : [withName(fieldWords(field), valueText(inner, field))],
  );
  return joined(entries, "; ");
}

function withName(name: BothTexts, text: BothTexts): BothTexts {
  return { vi: `${name.vi}: ${text.vi}`, en: `${name.en}: ${text.en}` };
}

function quoted({ vi, en }: BothTexts): BothTexts {
  return { vi: `“${vi}”`, en: `“${en}”` };
}

function joined(texts: readonly BothTexts[], by: string): BothTexts {
  return { vi: texts.map(({ vi }) => vi).join(by), en: texts.map(({ en }) => en).join(by) };
}

const CODES = ["code", "key", "number", "grade", "groupCode"] as const;
const TITLES = ["text", "label", "name", "descriptor", "title", "subject"] as const;

/** What an entry of a list is called: code and title. Example: I.1 “Giờ giấc”. */
export function titleOf(entry: FileObject): BothTexts {
  const code = CODES.map((field) => entry[field]).find((value) => typeof value === "string") ?? nameOf(entry);
  const title = TITLES.map((field) => entry[field]).find(isText);
  const plain = entry["title"];
  const own = typeof plain === "string" ? { vi: plain, en: plain } : null;
  const words = title ? quoted(bothTexts(title)) : own && quoted(own);
  const [head, tail] = [code ?? "", words];
  if (head === "") return tail ?? { vi: "–", en: "–" };
  if (!tail) return valueText(head);
  const named = head === entry["step"] ? valueText(head) : same(String(head));
  return { vi: `${named.vi} ${tail.vi}`, en: `${named.en} ${tail.en}` };
}

function nameOf({ name, to, step }: FileObject): FileValue | undefined {
  return [name, to, step].find((value) => typeof value === "string");
}

/** An entry with its title and everything that it says. Example: “I.1 “Giờ giấc” (cách chấm: chấm điểm; điểm tối đa: 5)”. */
export function entryText(entry: FileObject, without: readonly string[] = []): BothTexts {
  const title = titleOf(entry);
  const named = CODES.find((field) => typeof entry[field] === "string") ?? "name";
  const titled = TITLES.filter((field) => field === "title" || isText(entry[field]));
  const said = fieldsText(entry, [named, ...titled, "guidance", ...without]);
  return said.vi === "" ? title : { vi: `${title.vi} (${said.vi})`, en: `${title.en} (${said.en})` };
}
