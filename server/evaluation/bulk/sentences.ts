import { type AppError, InvalidInput, kernelMessages, type RuleValues, type Sentence } from "../../kernel/index.ts";
import { messages as ratingMessages } from "../../rating/index.ts";
import { messages } from "../evaluation.messages.ts";

/** The rule of an error that a bulk action lists: of a wrong input that of its first field. */
export function ruleOf(error: AppError): { readonly rule: string; readonly values: RuleValues } {
  const [field] = error instanceof InvalidInput ? error.fields : [];
  return field ? { rule: field.rule, values: field.values ?? {} } : { rule: error.rule, values: error.values };
}

/** The sentence of a rule as one by one it would be sent, in both languages. */
export function sentenceOf({ rule, values }: { readonly rule: string; readonly values: RuleValues }): Sentence {
  const found = messages[rule] ?? ratingMessages[rule] ?? kernelMessages[rule] ?? { vi: rule, en: rule };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { vi: fill(found.vi), en: fill(found.en) };
}
