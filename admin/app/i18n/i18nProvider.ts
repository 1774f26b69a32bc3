import polyglotI18nProvider from "ra-i18n-polyglot";
import englishRa from "ra-language-english";
import type { I18nProvider, TranslationMessages } from "react-admin";
import { mergeMessages, type MessageTree } from "../../shared/text/messages.ts";
import { messageTrees } from "../slices.ts";
import { viRa } from "./vi.ra.ts";

export const LOCALES = [
  { locale: "vi", name: "Tiếng Việt" },
  { locale: "en", name: "English" },
];

/** Everything the console says in a language: react-admin's catalogue and the slices' own. */
export function catalogue(locale: string): MessageTree {
  const isEnglish = locale === "en";
  const base = (isEnglish ? englishRa : viRa) as unknown as MessageTree;
  return mergeMessages([base, ...messageTrees.map((messages) => (isEnglish ? messages.en : messages.vi))]);
}

/** Vietnamese unless the person chose English before. */
export function makeI18nProvider(remembered: string | undefined): I18nProvider {
  const initial = remembered === "en" ? "en" : "vi";
  return polyglotI18nProvider((locale) => catalogue(locale) as unknown as TranslationMessages, initial, LOCALES, {
    allowMissing: true,
  });
}
