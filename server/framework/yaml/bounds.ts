import { type Document, isScalar, visit } from "yaml";

/** Deepest nesting of a file; groups, criteria and their parts take about twenty. */
const MOST_DEPTH = 100;

/** Defects of one file that are worth telling; whoever mends these asks again. */
export const MOST_DEFECTS = 200;

/** Longest detail of one defect: the reader of shapes names every unknown field in one sentence. */
const MOST_DETAIL = 300;

const NESTED_LISTS = new RegExp(`(?:[-?:][ \\t]+){${String(MOST_DEPTH)}}`);

/**
 * Whether brackets or lists on one line nest deeper than any file needs, which costs the reader of YAML time by the square
 * of the depth. Brackets within texts count, too; so many of them are never left open.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5b || char === 0x7b) depth += 1;
    else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > MOST_DEPTH) return true;
  }
  return NESTED_LISTS.test(text);
}

/** Where fields stand that their map has already; the library's own look compares each with all before it. */
export function repeatedKeys(document: Document): number[] {
  const places: number[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) places.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return places;
}

/** The beginning of a text that may be long. */
export function shortened(text: string): string {
  return text.length > MOST_DETAIL ? `${text.slice(0, MOST_DETAIL)}…` : text;
}
