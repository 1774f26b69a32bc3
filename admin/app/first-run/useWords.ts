import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { MessageTree } from "../../shared/text/messages.ts";
import { wordsEn } from "./words.en.ts";
import { wordsVi } from "./words.vi.ts";

type Keys<Tree> = {
  [K in keyof Tree & string]: Tree[K] extends string ? K : `${K}.${Keys<Tree[K]>}`;
}[keyof Tree & string];

/** A sentence of the guide. Example: `people.title`. */
export type Word = Keys<typeof wordsVi>;

/** Says a sentence of the guide with its blanks filled in. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** The sentences of the guide in the language of the console; they come with the guide, so that no other page carries them. */
export function useWords(): Say {
  const translate = useTranslate();
  const words: MessageTree = useLocale() === "en" ? wordsEn : wordsVi;
  return useCallback(
    (word, values) => translate(`firstRun.${word}`, { ...values, _: sentence(words, word) }),
    [translate, words],
  );
}

function sentence(words: MessageTree, word: string): string {
  let found: string | MessageTree | undefined = words;
  for (const part of word.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" ? found : word;
}
