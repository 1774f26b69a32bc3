import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { MessageTree, SameKeys } from "./messages.ts";

/** Says a sentence of a screen by its key. */
export type LazyWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Sentences that come with the screen that says them, so that signing in does not wait for them.
 *
 * They are spoken as those of the catalogue are, with blanks and plurals. Example: `lazyWords("month", vi, en)` in a
 * module of the screen; `useWords()("left", { smart_count: 3 })` in its parts.
 */
export function lazyWords<Tree extends MessageTree>(name: string, vi: Tree, en: SameKeys<Tree>): () => LazyWords {
  return function useWords(): LazyWords {
    const translate = useTranslate();
    const tree: MessageTree = useLocale() === "en" ? (en as MessageTree) : vi;
    return useCallback(
      (key, values) => translate(`${name}.${key}`, { ...values, _: sentenceOf(tree, key) }),
      [translate, tree],
    );
  };
}

function sentenceOf(tree: MessageTree, key: string): string {
  const found = key.split(".").reduce<string | MessageTree | undefined>((at, part) => {
    return typeof at === "object" ? at[part] : undefined;
  }, tree);
  return typeof found === "string" ? found : key;
}
