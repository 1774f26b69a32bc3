import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type ScalarTag,
  stringify,
  visit,
} from "yaml";
import { z } from "zod";
import type { Defect } from "../rating/index.ts";
import { checkFrameworkFile, fileDefect } from "./check-framework-file.ts";
import { asCompetencyFile, asStored, CompetencyFile } from "./competency-file.ts";
import { FrameworkFile } from "./framework-file.ts";
import { isTooDeep, MOST_DEFECTS, repeatedKeys, shortened } from "./yaml/bounds.ts";

/** Longest file that is read. */
export const LONGEST_FILE = 1_000_000;

/** Fields that hold exact numbers: read by their digits and written without quotes. */
const EXACT_FIELDS = new Set([
  ...["max", "min", "step", "points", "maxPoints", "maximum", "value", "from", "to"],
  ...[
    "majorError",
    "minorError",
    "delay",
    "each",
    "bonusCap",
    "floor",
    "percent",
    "monthsBelow",
    "monthsFrom",
    "quorum",
    "majority",
  ],
]);
const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

/** A framework file of either kind; `kind` tells which. */
export const AnyFrameworkFile = z.discriminatedUnion("kind", [FrameworkFile, CompetencyFile]);

/** A defect with its place in the file, both counted from 1. */
export interface FileDefect extends Defect {
  readonly line: number;
  readonly column: number;
}

/** A file that can be used, or everything that is wrong with it. */
export type ReadFramework =
  | { readonly file: FrameworkFile; readonly defects: readonly [] }
  | { readonly file: null; readonly defects: readonly FileDefect[] };

/**
 * Reads a framework from YAML (or JSON, which is YAML) and checks it whole.
 *
 * Every defect carries line and column. Numbers are taken by their digits: `2.50` stays "2.50", never a float.
 */
export function readFrameworkYaml(text: string): ReadFramework {
  const read = readYaml(text, AnyFrameworkFile);
  if (read.value === null) return { file: null, defects: read.defects };
  const file = read.value.kind === "COMPETENCY" ? asStored(read.value) : read.value;
  const defects = checkFrameworkFile(file);
  if (defects.length === 0) return { file, defects: [] };
  return { file: null, defects: defects.map((defect) => ({ ...defect, ...read.placeOf(defect.path) })) };
}

/** A value of the wanted shape with the places of its parts, or everything that is wrong with the text. */
export type ReadYaml<T> =
  | { readonly value: T; readonly placeOf: (path: string) => Place }
  | { readonly value: null; readonly defects: readonly FileDefect[] };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads a value of a shape from YAML (or JSON): syntax and shape are checked, each defect with line and column. */
export function readYaml<T extends object>(text: string, shape: z.ZodType<T>): ReadYaml<T> {
  if (text.length > LONGEST_FILE) return refused(fileDefect("", "file.tooLong", { limit: LONGEST_FILE }));
  if (isTooDeep(text)) return refused(fileDefect("", "file.tooDeep"));
  try {
    return readDocument(text, shape);
  } catch (error) {
    if (error instanceof RangeError) return refused(fileDefect("", "file.tooDeep"));
    throw error;
  }
}

/**
 * Writes a framework as YAML with the fields in the order of `FrameworkFile` or `CompetencyFile`.
 *
 * What `readFrameworkYaml` read from a written file is written byte for byte the same.
 */
export function writeFrameworkYaml(file: FrameworkFile): string {
  const ordered = file.kind === "COMPETENCY" ? CompetencyFile.parse(asCompetencyFile(file)) : FrameworkFile.parse(file);
  return writeYaml(ordered);
}

/** A value as YAML in the order of its fields, exact numbers without quotes. */
export function writeYaml(value: object): string {
  return stringify(withExactNumbers(value), { lineWidth: 0, customTags: (tags) => [exactTag, ...tags] });
}

function refused(defect: Defect): { value: null; defects: FileDefect[] } {
  return { value: null, defects: [{ ...defect, line: 1, column: 1 }] };
}

function readDocument<T extends object>(text: string, shape: z.ZodType<T>): ReadYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [
    ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({ message, offset: pos[0] })),
    ...repeatedKeys(document).map((offset) => ({ message: "Map keys must be unique", offset })),
  ];
  if (syntax.length > 0) {
    const defects = syntax.slice(0, MOST_DEFECTS).map(({ message, offset }) => ({
      ...fileDefect("", "file.syntax", { detail: shortened(message) }),
      ...at(offset),
    }));
    return { value: null, defects };
  }
  const aliases = takeDigits(document);
  if (aliases.length > 0)
    return {
      value: null,
      defects: aliases.slice(0, MOST_DEFECTS).map((offset) => ({ ...fileDefect("", "file.alias"), ...at(offset) })),
    };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const placeOf = (path: string): Place => at(offsetOf(document, path));
  const parsed = shape.safeParse(value);
  if (parsed.success) return { value: parsed.data, placeOf };
  return {
    value: null,
    defects: shapeDefects(shape, value, parsed.error).map((defect) => ({ ...defect, ...placeOf(defect.path) })),
  };
}

/** Puts the digits of exact numbers in place of floats; answers the offsets of anchors and aliases. */
function takeDigits(document: Document): number[] {
  const aliases: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || ("anchor" in node && node.anchor)) aliases.push(node.range?.[0] ?? 0);
    },
    Pair: (_key, { key, value }) => {
      const isExactField = isScalar(key) && typeof key.value === "string" && EXACT_FIELDS.has(key.value);
      if (isExactField && isScalar(value) && typeof value.value === "number")
        value.value = value.source ?? String(value.value);
    },
  });
  return aliases;
}

/** The sentence of each wrong field in both languages, from the validator's own words. */
export function shapeDefects(shape: z.ZodType, value: unknown, error: z.ZodError): Defect[] {
  const vietnamese = shape.safeParse(value, { error: z.locales.vi().localeError });
  const issuesVi = vietnamese.success ? [] : vietnamese.error.issues;
  const places = error.issues.slice(0, MOST_DEFECTS).flatMap((issue, index) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, MOST_DEFECTS) : null;
    const detail = shortened(issue.message);
    const detailVi = shortened(issuesVi[index]?.message ?? issue.message);
    const paths = keys === null ? [issue.path] : keys.map((key) => [...issue.path, key]);
    return paths.map((path) => ({ path: path.map(String).join("."), detail, detailVi }));
  });
  return places
    .slice(0, MOST_DEFECTS)
    .map(({ path, detail, detailVi }) =>
      fileDefect(path, "file.shape", { field: path === "" ? "–" : shortened(path), detail, detailVi }),
    );
}

/** Where the field of a dotted path begins; of a missing one, where its parent does. */
function offsetOf(document: Document, path: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path === "" ? [] : path.split(".")) {
    if (isNode(node) && node.range) offset = node.range[0];
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
      if (!pair) return offset;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else {
      const items: unknown = isNode(node) && "items" in node ? node.items : [];
      node = Array.isArray(items) ? items[Number(step)] : undefined;
      if (isNode(node) && node.range) offset = node.range[0];
    }
  }
  return offset;
}

/** An exact number on its way into the file. */
class ExactNumber {
  constructor(readonly digits: string) {}
}

const exactTag: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  test: /^(?!)/,
  identify: (value) => value instanceof ExactNumber,
  resolve: (text) => text,
  stringify: ({ value }) => (value instanceof ExactNumber ? value.digits : String(value)),
};

function withExactNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExactNumbers);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const isDecimal = EXACT_FIELDS.has(key) && typeof inner === "string" && DECIMAL.test(inner);
    return [key, isDecimal ? new ExactNumber(inner) : withExactNumbers(inner)] as const;
  });
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
