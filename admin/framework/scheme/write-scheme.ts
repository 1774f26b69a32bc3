import { Document, isScalar, parseDocument, type ScalarTag, visit } from "yaml";
import { EXACT_FIELDS, type SchemeData } from "./scheme-data.ts";

/** The parts in the order in which a framework file writes them. */
const ORDER: readonly string[] = [
  ...["method", "grades", "metrics", "findings", "formulas", "maximum", "bonusCap", "rounding", "bands"],
  ...["conditions", "gates", "quota", "rollUp", "specialCases", "authority", "procedure", "steps"],
  ...["processes", "ballot", "objection", "uses", "selfGrade"],
];

/**
 * The text with one of its parts replaced; an empty one is left out. Every other byte of a YAML text stays as it is.
 *
 * Example: `method: SCORED # both` with `maximum` "100" → the same line and `maximum: 100` after it.
 */
export function writeScheme<K extends keyof SchemeData>(
  text: string,
  key: K,
  value: SchemeData[K] | undefined,
): string {
  const isEmpty = value === undefined || value === "" || isHollow(value);
  const json = asJson(text);
  if (json !== null) return writeJson(json, key, isEmpty ? undefined : value);
  const spliced = splice(text, key, isEmpty ? null : blockOf(key, value));
  if (spliced !== null) return spliced;
  const document = parseDocument(text);
  if (isEmpty) document.delete(key);
  else document.set(key, document.createNode(JSON.parse(JSON.stringify(value))));
  return document.toString({ lineWidth: 0 });
}

function writeJson(before: Record<string, unknown>, key: string, value: unknown): string {
  const { [key]: _replaced, ...others } = before;
  const next = value === undefined ? others : key in before ? { ...before, [key]: value } : { ...others, [key]: value };
  return JSON.stringify(next, null, 2);
}

function asJson(text: string): Record<string, unknown> | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** Where an entry of the outermost level stands in the text: from its key to the end of its last line. */
interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Puts a block in the place of an entry, or where the file would have it; null: the text is too unusual for that. */
function splice(text: string, key: string, block: string | null): string | null {
  const spans = spansOf(text);
  if (spans === null) return null;
  const indent = indentAt(text, spans[0]?.from ?? 0);
  const lines = block?.replace(/\n$/, "").replace(/\n(?=.)/g, `\n${indent}`) ?? null;
  const own = spans.find((span) => span.key === key);
  if (own) {
    if (lines !== null) return text.slice(0, own.from) + lines + text.slice(own.to);
    return text.slice(0, own.from - indent.length) + text.slice(own.to).replace(/^\r?\n/, "");
  }
  if (lines === null) return text;
  const before = spans.findLast((span) => ORDER.includes(span.key) && ORDER.indexOf(span.key) < ORDER.indexOf(key));
  if (before) return `${text.slice(0, before.to)}\n${indent}${lines}${text.slice(before.to) || "\n"}`;
  const first = spans[0]?.from ?? 0;
  return `${text.slice(0, first)}${lines}\n${indent}${text.slice(first)}`;
}

/**
 * The entries of the outermost level, found by their lines: no keystroke waits for a whole text to be parsed.
 *
 * In a text that was read, a line that is not set in farther than the first key is a key, an item of a list or a comment;
 * anything else at that depth, such as a key in quotes, makes the text too unusual.
 */
function spansOf(text: string): Span[] | null {
  const first = /^( *)[A-Za-z]\w*:(?=\s|$)/m.exec(text);
  if (!first || !/^(?: *(?:#.*)?\r?\n)*$/.test(text.slice(0, first.index))) return null;
  const indent = first[1] ?? "";
  const lines = [...text.matchAll(/^( *)([^\s#].*)$/gm)].filter((line) => (line[1] ?? "").length <= indent.length);
  const keys = lines.flatMap((line) => {
    const key = /^([A-Za-z]\w*):(?=\s|$)/.exec(line[2] ?? "")?.[1];
    return key === undefined || line[1] !== indent ? [] : [{ key, from: line.index + indent.length }];
  });
  const items = lines.filter((line) => line[1] === indent && /^-(?=\s|$)/.test(line[2] ?? ""));
  if (keys.length + items.length !== lines.length) return null;
  return keys.map(({ key, from }, index): Span => {
    const next = keys[index + 1];
    const until = next === undefined ? text.length : next.from - indent.length;
    return { key, from, to: from + contentLength(text.slice(from, until)) };
  });
}

function indentAt(text: string, place: number): string {
  return text.slice(text.lastIndexOf("\n", place - 1) + 1, place);
}

/** Length without the blank lines and comments at the end: those belong to what follows. */
function contentLength(part: string): number {
  const lines = part.split("\n");
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? "")) lines.pop();
  return lines.join("\n").replace(/\r$/, "").length;
}

/** An exact number that is written without quotes, as the files have it. */
class Digits {
  constructor(readonly text: string) {}
}

const digitsTag: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  test: /^(?!)/,
  identify: (value) => value instanceof Digits,
  resolve: (text) => text,
  stringify: ({ value }) => (value instanceof Digits ? value.text : String(value)),
};

function blockOf(key: string, value: unknown): string {
  const document = new Document(
    { [key]: JSON.parse(JSON.stringify(value)) as unknown },
    { customTags: (tags) => [digitsTag, ...tags] },
  );
  visit(document, {
    Pair: (_key, { key: name, value: scalar }) => {
      const isExact = isScalar(name) && EXACT_FIELDS.has(String(name.value)) && isScalar(scalar);
      if (isExact && typeof scalar.value === "string" && /^-?\d{1,30}(?:\.\d{1,30})?$/.test(scalar.value))
        scalar.value = new Digits(scalar.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The part without fields that say nothing, as the file format wants it. Example: `{ a: "", b: 1 }` → `{ b: 1 }`. */
export function trimmed<T extends object>(part: T): T {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) => value !== undefined && value !== null && value !== "" && !isHollow(value),
    ),
  ) as T;
}

function isHollow(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
