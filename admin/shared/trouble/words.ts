import { useLocale } from "react-admin";
import { troubleEn } from "./words.en.ts";
import { troubleVi, type TroubleWords } from "./words.vi.ts";

/** The words of bad times; both languages come with them, since a server that is away could not bring one. */
export function useTroubleWords(): TroubleWords {
  return wordsIn(useLocale());
}

/** The same where there is no component. */
export function wordsIn(locale: string): TroubleWords {
  return locale === "en" ? troubleEn : troubleVi;
}
