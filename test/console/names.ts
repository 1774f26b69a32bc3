import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { withoutData } from "./data-texts.ts";

type Language = "vi" | "en";

interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

interface Messages {
  vietnamese(): MessageTree;
  english(): Promise<MessageTree>;
}

/** What the libraries under the console say of themselves where nobody gives them other words. */
const BUILT_IN: readonly string[] = [
  ...["Open", "Close", "Clear", "Search", "Menu", "Expand", "Collapse", "Show path", "Sort", "More", "Show more"],
  ...["No options", "Loading…", "Loading...", "Loading data…", "No data to display", "No rows", "Error", "Image"],
  ...["Go to next page", "Go to previous page", "Go to first page", "Go to last page", "Rows per page:"],
  ...["Next page", "Previous page", "First page", "Last page", "Choose date", "Empty", "Toggle", "Select row"],
];
/** With fewer letters of its own around its blanks a sentence says the same as the name of a month. */
const OWN_LETTERS = 14;
const NAMED = /^\s*- [a-z]+ "((?:[^"\\]|\\.)*)"/;

/** Sentences of a language that the other one does not have, as patterns: their blanks stand for anything. */
export type Foreign = Readonly<Record<Language, readonly RegExp[]>>;

/** What must not be heard on the console of a language, from the messages of the other one. */
export async function readForeign(): Promise<Foreign> {
  const file = pathToFileURL(resolve(import.meta.dirname, "../../admin/app/i18n/i18nProvider.ts")).href;
  const { vietnamese, english } = (await import(file)) as Messages;
  const vi = sentences(vietnamese());
  const en = sentences(await english());
  return foreignOf(vi, en);
}

/** The same from the sentences of both languages. */
export function foreignOf(vi: readonly string[], en: readonly string[]): Foreign {
  return { vi: [...without(en, vi), ...BUILT_IN].map(pattern), en: [...without(vi, en)].map(pattern) };
}

function sentences(tree: MessageTree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? value.split(" |||| ") : sentences(value)));
}

/** Sentences of one language alone, of which enough is left without the blanks. */
function without(own: readonly string[], others: readonly string[]): Set<string> {
  const known = new Set(others);
  return new Set(own.filter((one) => !known.has(one) && isTelling(one)));
}

function isTelling(sentence: string): boolean {
  const letters = sentence.replaceAll(/%\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;
  return letters >= (sentence.includes("%{") ? OWN_LETTERS : 3);
}

function pattern(sentence: string): RegExp {
  const parts = sentence.trim().split(/%\{\w+\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join(".+")}$`, "iu");
}

/** Everything on a page by the name under which it is heard. */
export async function namesOn(page: Page): Promise<string[]> {
  const snapshot = await page.locator("body").ariaSnapshot();
  const names = snapshot.split("\n").flatMap((line) => NAMED.exec(line)?.[1] ?? []);
  return [...new Set(names.map((name) => name.replaceAll('\\"', '"')))];
}

/** The names that are sentences of the other language; what records say, whose texts are given, is theirs. */
export function foreignNames(
  names: readonly string[],
  language: Language,
  foreign: Foreign,
  texts: readonly string[] = [],
): string[] {
  const isForeign = (name: string): boolean => foreign[language].some((sentence) => sentence.test(name));
  return names.filter((name) => isForeign(name) && isForeign(withoutData(name, texts)));
}
