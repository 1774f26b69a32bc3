import { exact } from "../exact.ts";
import type { Frequency } from "../rules/frequency.ts";
import type { QuotaRule } from "../rules/quota-rule.ts";
import type { RollUpRule } from "../rules/roll-up-rule.ts";
import type { Scheme } from "../scheme.ts";
import { type Defect, defect, duplicates } from "./defect.ts";

/** Defects of what a scheme says beyond one person's period: quota, roll-up, special cases. */
export function checkRules(scheme: Scheme): Defect[] {
  return [
    ...(scheme.quota ? checkQuota(scheme.quota, scheme) : []),
    ...(scheme.rollUp ?? []).flatMap((rule, index) => checkRollUp(rule, scheme, `scheme.rollUp.${index}`)),
    ...duplicates(
      (scheme.rollUp ?? []).map(({ to }, index) => ({ path: `scheme.rollUp.${index}.to`, value: to })),
      "content.duplicateRollUp",
    ),
    ...checkSpecialCases(scheme),
  ];
}

function checkQuota(quota: QuotaRule, { grades }: Scheme): Defect[] {
  const place = (code: string): number => grades.findIndex((grade) => grade.code === code);
  const path = "scheme.quota";
  const good = quota.goodGrade;
  const wrongPercent = (text: string): boolean => exact(text).lte(0) || exact(text).gt(100);
  const { percent, extension } = quota;
  return [
    ...(place(quota.grade) < 0 ? [defect(`${path}.grade`, "content.unknownGrade", { grade: quota.grade })] : []),
    ...(good !== undefined && place(good) < 0
      ? [defect(`${path}.goodGrade`, "content.unknownGrade", { grade: good })]
      : []),
    ...(good !== undefined && place(good) >= 0 && place(good) <= place(quota.grade)
      ? [defect(`${path}.goodGrade`, "content.quotaGoodNotBelow", { good, grade: quota.grade })]
      : []),
    ...(good === undefined && place(quota.grade) === grades.length - 1
      ? [defect(`${path}.grade`, "content.quotaOfWorst", { grade: quota.grade })]
      : []),
    ...(wrongPercent(percent) ? [defect(`${path}.percent`, "content.notAPercentage", { value: percent })] : []),
    ...(extension && wrongPercent(extension.percent)
      ? [defect(`${path}.extension.percent`, "content.notAPercentage", { value: extension.percent })]
      : []),
    ...(extension && exact(extension.percent).lte(exact(percent))
      ? [defect(`${path}.extension.percent`, "content.extensionNotWider", { wider: extension.percent, percent })]
      : []),
  ];
}

const MONTHS: Record<Frequency, number> = { WEEK: 0, MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

function checkRollUp(rule: RollUpRule, { method }: Scheme, path: string): Defect[] {
  const { to, from, expected, minimumCount, provisional } = rule;
  if (MONTHS[from] >= MONTHS[to]) return [defect(`${path}.from`, "content.rollUpNotShorter", { from, to })];
  const most = MONTHS[to] / MONTHS[from];
  const missing = provisional?.missing ?? 0;
  return [
    ...(expected > most ? [defect(`${path}.expected`, "content.rollUpTooMany", { expected, most, from, to })] : []),
    ...(minimumCount !== undefined && minimumCount > expected
      ? [defect(`${path}.minimumCount`, "content.rollUpMinimum", { minimumCount, expected })]
      : []),
    ...(missing >= expected
      ? [defect(`${path}.provisional.missing`, "content.rollUpProvisional", { missing, expected })]
      : []),
    ...(method !== "SCORED" && rule.method !== "MINIMUM"
      ? [defect(`${path}.method`, "content.rollUpNeedsScores", { method: rule.method })]
      : []),
  ];
}

function checkSpecialCases({ specialCases, grades }: Scheme): Defect[] {
  if (!specialCases) return [];
  const { leaveCap, discipline, notRated } = specialCases;
  const named = { leaveCap, discipline };
  const unknown = (["leaveCap", "discipline"] as const).flatMap((part) => {
    const grade = named[part]?.grade;
    return grade === undefined || grades.some(({ code }) => code === grade)
      ? []
      : [defect(`scheme.specialCases.${part}.grade`, "content.unknownGrade", { grade })];
  });
  const reversed = leaveCap && exact(leaveCap.monthsFrom).gte(exact(leaveCap.monthsBelow));
  return [
    ...unknown,
    ...(reversed
      ? [defect("scheme.specialCases.leaveCap.monthsBelow", "content.monthsReversed", { ...months(leaveCap) })]
      : []),
    ...(notRated && exact(notRated.monthsBelow).lte(0)
      ? [defect("scheme.specialCases.notRated.monthsBelow", "content.monthsNotPositive")]
      : []),
  ];
}

function months({ monthsFrom, monthsBelow }: { monthsFrom: string; monthsBelow: string }): {
  from: string;
  below: string;
} {
  return { from: monthsFrom, below: monthsBelow };
}
