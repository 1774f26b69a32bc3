import type { RuleValues } from "../../kernel/index.ts";
import type { BothTexts } from "../content-text.ts";
import { sentence } from "../sentence.ts";

/** Something wrong in a regulation's content, with its place. */
export interface Defect {
  /** Dotted path from the content's (and the file's) root: `scheme.formulas.2.text`. */
  readonly path: string;
  readonly rule: string;
  readonly values: RuleValues;
  readonly message: BothTexts;
}

/** A defect with its sentence. */
export function defect(path: string, rule: string, values: RuleValues = {}): Defect {
  return { path, rule, values, message: sentence(rule, values) };
}

/** A defect for every value that occurred before. */
export function duplicates(
  entries: readonly { readonly path: string; readonly value: string }[],
  rule: string,
): Defect[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [defect(path, rule, { value })];
  });
}
