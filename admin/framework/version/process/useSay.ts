import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import type { Version } from "../../framework-rows.ts";
import type { SayRule } from "../law-words.ts";

/** What the rules of a scheme are said with. */
export function useSay(scheme: Version["scheme"]): SayRule {
  const translate = useTranslate();
  const format = useFormat();
  return { say: (key, values) => translate(`framework.law.${key}`, values), format, scheme };
}
