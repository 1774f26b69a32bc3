import { useTranslate } from "react-admin";
import type { Term } from "../answers/process.ts";

/** A stretch of days in words. Example: 7 WORKING → "7 ngày làm việc". */
export function useTermWords(): (term: Term) => string {
  const translate = useTranslate();
  return ({ days, count }) => translate(`evaluation.term.${count}`, { smart_count: days });
}
