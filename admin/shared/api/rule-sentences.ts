import { useCallback } from "react";
import { useLocale } from "react-admin";
import { RuleSentences } from "../../../schema/operations/app.ts";
import { useAsk } from "./useRun.ts";

/** The sentence of a rule in the person's language, for abilities that say no; all sentences are read once. */
export function useRuleSentence(): (rule: string) => string {
  const locale = useLocale();
  const { data } = useAsk(RuleSentences, {}, { staleTime: Infinity });
  return useCallback(
    (rule) => {
      const found = data?.ruleSentences.find((sentence) => sentence.rule === rule);
      if (found === undefined) return rule;
      // An ability carries no values: what would fill a blank is left open.
      return (locale === "en" ? found.en : found.vi).replace(/\{\w+\}/g, "…");
    },
    [data, locale],
  );
}
