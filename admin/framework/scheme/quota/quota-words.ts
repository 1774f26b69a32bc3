import type { QuotaPart } from "../rule-data.ts";
import type { Speaker } from "../rule-words.ts";
import type { GradePart } from "../scheme-data.ts";
import { allowedNumber } from "./allowed-number.ts";

/** The grade called good: the one that is named, else the one below the limited grade. */
export function goodGrade(quota: QuotaPart, grades: readonly GradePart[]): string | undefined {
  return quota.goodGrade ?? grades[grades.findIndex(({ code }) => code === quota.grade) + 1]?.code;
}

/**
 * What a quota says, sentence by sentence.
 * Example: 20 % GOOD_ONLY → "Số người xếp mức “Hoàn thành xuất sắc nhiệm vụ” không quá 20% số người …".
 */
export function quotaWords(quota: QuotaPart, grades: readonly GradePart[], { say, exact, grade }: Speaker): string[] {
  const word = (key: string, values?: Record<string, unknown>): string =>
    say(`framework.rules.quota.says.${key}`, values);
  if (quota.mode === "OFF") return [word("OFF")];
  const of = word(quota.base, { good: grade(goodGrade(quota, grades)) });
  return [
    word("limit", { grade: grade(quota.grade), percent: exact(quota.percent), of }),
    word(quota.groupBy, { rounding: word(quota.rounding ?? "DOWN") }),
    quota.atMostOneBelow === undefined ? "" : word("few", { count: quota.atMostOneBelow }),
    quota.extension === undefined ? "" : word("extension", { percent: exact(quota.extension.percent) }),
    word(quota.mode),
  ].filter((sentence) => sentence !== "");
}

/** What a quota means for a unit of so many people. Example: 14 rated, 10 good, 20 % → "…20% × 10 = 2: tối đa 2 người". */
export function quotaExample(
  quota: QuotaPart,
  counts: { readonly rated: number; readonly base: number },
  { say, exact }: Speaker,
): string[] {
  const word = (key: string, values?: Record<string, unknown>): string =>
    say(`framework.rules.quota.trial.${key}`, values);
  const base = quota.base === "ALL_RATED" ? counts.rated : counts.base;
  if (base > counts.rated) return [word("tooMany")];
  const told = (percent: string, kind: string): string => {
    const found = allowedNumber(quota, percent, { base, rated: counts.rated });
    if (found === null) return word("noPercent");
    const share = exact(found.share);
    return found.isFew
      ? word("few", { rated: counts.rated, least: quota.atMostOneBelow, allowed: found.allowed })
      : word(kind, { percent: exact(percent), base, share, allowed: found.allowed });
  };
  const own = told(quota.percent, "own");
  const wide = quota.extension === undefined ? own : told(quota.extension.percent, "extended");
  return wide === own ? [own] : [own, wide];
}
