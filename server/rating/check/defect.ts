import type { Messages, RuleValues } from "../../kernel/index.ts";
import type { BothTexts } from "../content-text.ts";
import { readable, sentence } from "../sentence.ts";
import { proposals } from "./proposals.messages.ts";

/** Something wrong in a regulation's content, with its place. */
export interface Defect {
  /** Dotted path from the content's (and the file's) root: `scheme.formulas.2.text`. */
  readonly path: string;
  readonly rule: string;
  readonly values: RuleValues;
  readonly message: BothTexts;
  /** What would put it right. */
  readonly proposal?: BothTexts;
}

/** A defect with its sentence and a proposal. */
export function defect(path: string, rule: string, values: RuleValues = {}): Defect {
  const { vi, en } = readable({ ...sentence(rule, values), values });
  return { path, rule, values, message: { vi, en }, proposal: proposalFor(rule, values) };
}

/** What would put a rule right; from the given sentences first. Example: content.bandHole → let the bands meet. */
export function proposalFor(rule: string, values: RuleValues, sentences: Messages = {}): BothTexts {
  const known = { ...proposals, ...sentences };
  return sentence(Object.hasOwn(known, rule) ? rule : "otherwise", values, known);
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
