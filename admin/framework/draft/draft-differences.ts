import { parseDocument } from "yaml";
import { FIELDS, partsOf, type PartDifference, type PartKey, TREE } from "./changes/merge-drafts.ts";
import { isSame } from "./changes/draft-history.ts";
import type { DraftContent, DraftGroup } from "./draft-content.ts";

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** One part in which two drafts differ, in words: a line for each of its fields that differs. */
export interface WordedDifference extends PartDifference {
  readonly label: string;
  readonly lines: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
}

/** The differences as people read them: by the names of parts and fields, and only what differs of a long text. */
export function wordedDifferences(
  differences: readonly PartDifference[],
  { mine, theirs }: { mine: DraftContent; theirs: DraftContent },
  translate: Translate,
): WordedDifference[] {
  const parts = { mine: partsOf(mine.groups), theirs: partsOf(theirs.groups) };
  const name = (field: string): string => translate(`framework.editor.field.${field}`);
  return differences.map((difference) => {
    const { key } = difference;
    const field = FIELDS.find((one) => one === key);
    if (field !== undefined)
      return { ...difference, label: name(field), lines: [linesOf("", mine[field], theirs[field], translate)] };
    if (key === TREE) {
      const [left, right] = [outlineText(mine.groups), outlineText(theirs.groups)];
      return { ...difference, label: name(TREE), lines: [linesOf("", left, right, translate)] };
    }
    const [left, right] = [fieldsOf(parts.mine.get(key)), fieldsOf(parts.theirs.get(key))];
    const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    const lines = fields
      .filter((one) => !isSame(left[one], right[one]))
      .map((one) => linesOf(name(one), left[one], right[one], translate));
    return { ...difference, label: partLabel(key, left["text"], translate), lines };
  });
}

function fieldsOf(part: object | undefined): Record<string, unknown> {
  return { ...part };
}

function partLabel(key: PartKey, text: unknown, translate: Translate): string {
  const [kind = "", code = ""] = key.split(/:(.*)/s);
  const words = valueText(text, translate).split("\n")[0] ?? "";
  return `${translate(`framework.draft.${kind}`)} ${code}: ${words.length > 80 ? `${words.slice(0, 78)}…` : words}`;
}

function linesOf(
  label: string,
  mine: unknown,
  theirs: unknown,
  translate: Translate,
): WordedDifference["lines"][number] {
  return { label, ...changedLines(valueText(mine, translate), valueText(theirs, translate)) };
}

/** Codes, a line each, set in as deep as they stand. */
function outlineText(groups: readonly DraftGroup[], depth = 0): string {
  const indent = "  ".repeat(depth);
  return groups
    .flatMap((group) => [
      `${indent}${group.code}`,
      ...(group.criteria ?? []).map(({ code }) => `${indent}  ${code}`),
      ...(group.groups?.length ? [outlineText(group.groups, depth + 1)] : []),
    ])
    .join("\n");
}

const LONG = 6;

/**
 * Of two long texts only the lines between their common beginning and end.
 *
 * Short texts stay whole: a sentence is read better than a piece of it.
 */
export function changedLines(mine: string, theirs: string): { mine: string; theirs: string } {
  const [left, right] = [mine.split("\n"), theirs.split("\n")];
  if (Math.max(left.length, right.length) <= LONG) return { mine, theirs };
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const piece = (lines: readonly string[]): string =>
    [...(start > 0 ? ["…"] : []), ...lines.slice(start, lines.length - end), ...(end > 0 ? ["…"] : [])].join("\n");
  return { mine: piece(left), theirs: piece(right) };
}

/** A value of the draft as text, lists a line an entry. */
function valueText(value: unknown, translate: Translate): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return translate(value ? "ra.boolean.true" : "ra.boolean.false");
  if (typeof value === "string") return value.trimStart().startsWith("{") ? schemeText(value) : value;
  if (typeof value !== "object") return String(value as number);
  if (Array.isArray(value)) return value.map((entry) => valueText(entry, translate).replaceAll("\n", " / ")).join("\n");
  if ("vi" in value) return [value.vi, "en" in value ? value.en : null].filter(Boolean).join("\n");
  const { key, ...rest } = value as Record<string, unknown>;
  const words = Object.values(rest)
    .map((one) => valueText(one, translate))
    .filter((one) => one !== "");
  return `${typeof key === "string" ? `${key}: ` : ""}${words.join(" · ")}`;
}

/** Rules as one reads them, a fact a line; the text as it is when it cannot be read. */
function schemeText(text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  return JSON.stringify(document.toJS(), null, 1)
    .replace(/^[\s]*[{}[\],]+\s*$\n?/gm, "")
    .replace(/"([^"\n]+)": /g, "$1: ");
}
