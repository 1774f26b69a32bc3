import { localToday, useFormat } from "../../shared/text/format.ts";
import { untilOf } from "./until.ts";
import { useMonthWords } from "./words.ts";

/** Says how long there is until a last day, and which day that is. Example: "còn 3 ngày, hết ngày 05/08/2026". */
export function useUntilWords(): (dueOn: string) => string {
  const words = useMonthWords();
  const format = useFormat();
  return (dueOn) => {
    const { key, days } = untilOf(dueOn, localToday());
    return words("until", { left: words(key, { smart_count: days }), day: format.day(dueOn) });
  };
}
