import { useCallback } from "react";
import { useLocale, useTranslate } from "react-admin";

/** The same keys with other sentences. */
export type SameWords<Vi> = { readonly [Key in keyof Vi]: string };

type Blanks = Readonly<Record<string, string | number>>;

export type OwnWords<Vi> = (key: keyof Vi & string, blanks?: Blanks) => string;

/**
 * Sentences of a part that is fetched when it is first shown: they come along with it, so that the first page of the
 * console does not carry them. Both languages have the same keys.
 */
export function useOwnWords<Vi extends Readonly<Record<string, string>>>(
  name: string,
  { vi, en }: { readonly vi: Vi; readonly en: SameWords<Vi> },
): OwnWords<Vi> {
  const translate = useTranslate();
  const locale = useLocale();
  return useCallback(
    (key, blanks = {}) => translate(`${name}.${key}`, { ...blanks, _: (locale === "en" ? en : vi)[key] }),
    [translate, locale, name, vi, en],
  );
}
