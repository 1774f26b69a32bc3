import polyglotI18nProvider from "ra-i18n-polyglot";
import type { I18nProvider, TranslationMessages } from "react-admin";
import { fetchPart } from "../../shared/trouble/parts.ts";
import { formatExact } from "../../shared/text/format.ts";
import { mergeMessages, type MessageTree } from "../../shared/text/messages.ts";
import { messageTrees } from "../slices.ts";
import { viRa } from "./vi.ra.ts";

export const LOCALES = [
  { locale: "vi", name: "Tiếng Việt" },
  { locale: "en", name: "English" },
];

/** Everything the console says in Vietnamese: react-admin's catalogue and the slices' own. */
export function vietnamese(): MessageTree {
  return mergeMessages([viRa as unknown as MessageTree, ...messageTrees.map(({ vi }) => vi)]);
}

/** The same in English, which comes over the line only for those who choose it. */
export async function english(): Promise<MessageTree> {
  const [base, ...trees] = await Promise.all([
    import("ra-language-english").then((module) => module.default as unknown as MessageTree),
    ...messageTrees.map(({ en }) => en()),
  ]);
  return mergeMessages([base, ...trees]);
}

/** Starts in Vietnamese; whoever chose English before gets it before anything is drawn. */
export function makeI18nProvider(): I18nProvider {
  const messagesOf = (locale: string): unknown => (locale === "en" ? fetchPart(english) : vietnamese());
  const provider = polyglotI18nProvider((locale) => messagesOf(locale) as TranslationMessages, "vi", LOCALES, {
    allowMissing: true,
  });
  return {
    ...provider,
    translate: (key, options) => provider.translate(key, withGroups(options, provider.getLocale())),
  };
}

type Options = Readonly<Record<string, unknown>> | undefined;

/** What a sentence counts is written in groups of three digits, as every other number; from 1,000 on it is many. */
function withGroups(options: Options, locale: string): Options {
  const count = options?.["smart_count"];
  if (typeof count !== "number" || count < 1000) return options;
  return { ...options, smart_count: formatExact(count, locale) };
}
