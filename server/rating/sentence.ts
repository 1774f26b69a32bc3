import type { Messages, RuleValues } from "../kernel/index.ts";
import type { BothTexts } from "./content-text.ts";
import { messages } from "./rating.messages.ts";

/**
 * The rule's sentence with its blanks filled, in both languages.
 *
 * A blank whose words differ by language takes `nameVi` or `nameEn` where the values have it, else `name`.
 * Example: `{max}` with `{ max: "5" }` → "5"; `{gate}` with `{ gate: "Kỷ luật", gateEn: "Discipline" }` → "Discipline" in English.
 */
export function sentence(rule: string, values: RuleValues, sentences: Messages = messages): BothTexts {
  const words = sentences[rule];
  if (!words) return { vi: rule, en: rule };
  return { vi: fill(words.vi, values, "Vi"), en: fill(words.en, values, "En") };
}

function fill(text: string, values: RuleValues, language: "Vi" | "En"): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const key = [`${name}${language}`, name].find((one) => Object.hasOwn(values, one));
    return key === undefined ? blank : String(values[key] ?? "–");
  });
}
