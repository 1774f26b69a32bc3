import type { ResultOf } from "gql.tada";
import { useLocale } from "react-admin";
import type { Retention } from "../../../schema/operations/privacy/retention.ts";

type Answer = ResultOf<typeof Retention>;

/** A class of personal text with its rule. */
export type ClassRow = Answer["retentionClasses"][number];

/** An erasure as the table shows it. */
export type ErasureRow = Answer["erasures"]["items"][number];

/** Answers the name of a class in the language of the page; its code where there is no such class any more. */
export function useClassName(classes: readonly ClassRow[]): (code: string) => string {
  const isEnglish = useLocale() === "en";
  return (code) => {
    const found = classes.find((each) => each.code === code);
    return (isEnglish ? found?.nameEn : found?.nameVi) ?? code;
  };
}
