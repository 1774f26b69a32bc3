import type { DraftGroup } from "../draft/draft-content.ts";
import { fold } from "../draft/find/fold.ts";
import type { SchemeData } from "./scheme-data.ts";

/** Something that a formula may name. */
export interface FormulaName {
  /** As it is written: `quantity`, `group.I`, `criterion("I.1")`. */
  readonly text: string;
  readonly label: string;
}

const FUNCTIONS = ["min(", "max(", "mean("];
const FACTS = [
  "violations.standing",
  "violations.remedied",
  "absence.days",
  "discipline.any",
  "discipline.count",
  "unit.grade",
  "subordinates.count",
  "levels.below",
  "levels.within",
  "levels.above",
];
const MOST_SHOWN = 8;

/** Every name that formulas of the draft may use: its metrics, formulas, findings, groups, criteria and grades. */
export function formulaNames(groups: readonly DraftGroup[], scheme: SchemeData): FormulaName[] {
  const named = [...(scheme.metrics ?? []), ...(scheme.formulas ?? []), ...(scheme.findings ?? [])];
  return unique([
    ...named.map(({ name, label }) => ({ text: name, label: label?.vi ?? "" })),
    ...partNames(groups),
    ...scheme.grades.map(({ code, name }) => ({ text: `grade("${code}")`, label: name?.vi ?? "" })),
    ...[...FUNCTIONS, ...FACTS].map((text) => ({ text, label: "" })),
  ]).filter(({ text }) => text !== "");
}

function partNames(groups: readonly DraftGroup[]): FormulaName[] {
  return groups.flatMap((group) => [
    { text: reference("group", group.code), label: group.text.vi },
    ...(group.criteria ?? []).map(({ code, text }) => ({ text: reference("criterion", code), label: text.vi })),
    ...partNames(group.groups ?? []),
  ]);
}

/** A group or criterion as formulas name it. Example: `I.1` → `criterion("I.1")`. */
export function reference(kind: "group" | "criterion", code: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(code) ? `${kind}.${code}` : `${kind}("${code}")`;
}

function unique(names: readonly FormulaName[]): FormulaName[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

/** The word that ends at the caret, with the place where it begins. Example: `a + qua|` → `{ word: "qua", start: 4 }`. */
export function wordBefore(text: string, caret: number): { readonly word: string; readonly start: number } {
  const word = /[\p{L}_][\p{L}\p{N}_.]*(?:\("[^"()]*)?$/u.exec(text.slice(0, caret))?.[0] ?? "";
  return { word, start: caret - word.length };
}

/**
 * Names that fit a word, those that begin with it first, then those whose words hold it, accents or not.
 * Example: "cr" → `criterion("I.1")`, `criterion("I.2")`; "tien" → what is labelled „Tiến độ“.
 */
export function suggestions(names: readonly FormulaName[], word: string): FormulaName[] {
  const sought = word.toLowerCase();
  if (sought === "") return [];
  const begins = names.filter(({ text }) => text.toLowerCase().startsWith(sought));
  const holds = names.filter((name) => !begins.includes(name) && name.text.toLowerCase().includes(sought));
  const called = sought.length < 2 ? [] : names.filter(({ label }) => fold(label).includes(fold(sought)));
  return unique([...begins, ...holds, ...called])
    .filter(({ text }) => text !== word)
    .slice(0, MOST_SHOWN);
}

/** The formula with a name put in place of the word before the caret, and where the caret then stands. */
export function completed(
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const { start } = wordBefore(text, caret);
  return { text: `${text.slice(0, start)}${name}${text.slice(caret)}`, caret: start + name.length };
}

/**
 * The column, from 1, that a sentence of the server names; null when it names none.
 * Example: "Không có … tên “x” (cột 7)." → 7.
 */
export function columnIn(sentence: string): number | null {
  const found = /(?:cột|column) (\d+)/.exec(sentence)?.[1];
  return found === undefined ? null : Number(found);
}
