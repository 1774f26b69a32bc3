import type { RuleValues } from "../../kernel/index.ts";
import { type BothTexts } from "../content-text.ts";
import { exact, shown } from "../exact.ts";
import { traceNode, type TraceNode } from "../trace.ts";
import { countedDisciplines, type PeriodFacts, totalMonths } from "./facts.ts";
import type { SpecialCases } from "./special-cases-rule.ts";

/** A special case that concerns the person, with what follows from it. */
export interface SpecialCase {
  /** NOT_RATED: no grade; VETO: this grade; CAP: no better; NOTE: only told. */
  readonly effect: "NOT_RATED" | "VETO" | "CAP" | "NOTE";
  readonly grade: string | null;
  readonly rule: string;
  readonly values: RuleValues;
  readonly basis: string | null;
  readonly node: TraceNode;
}

/**
 * The special cases of a regulation that concern somebody, in the order in which they are weighed.
 *
 * What is not known (`monthsWorked` absent) concerns nobody. Examples: 5 months worked under `monthsBelow: 6` → not
 * rated, with maternity leave excepted → rated on the actual time; 4 months of leave under a cap from 3 to below 6
 * months → no better than its grade; a discipline counted in the year before → nothing.
 */
export function specialCasesOf(rules: SpecialCases | undefined, facts: PeriodFacts): SpecialCase[] {
  if (!rules) return [];
  return [
    ...notRated(rules.notRated, facts),
    ...actualTime(rules.actualTime, facts),
    ...leaveCap(rules.leaveCap, facts),
    ...disciplined(rules.discipline, facts),
    ...transferred(rules.transfer, facts),
  ];
}

function notRated(rule: SpecialCases["notRated"], { monthsWorked, absences }: PeriodFacts): SpecialCase[] {
  if (!rule || !monthsWorked || exact(monthsWorked).gte(exact(rule.monthsBelow))) return [];
  if (absences?.some(({ kind }) => rule.unless?.includes(kind))) return [];
  const values = { months: shown(exact(monthsWorked)), least: rule.monthsBelow };
  const label = { vi: "Không xếp loại do thời gian công tác ngắn", en: "Not rated: worked too short" };
  return [caseOf("NOT_RATED", null, "notRated", values, rule.basis, label)];
}

function actualTime(rule: SpecialCases["actualTime"], { absences }: PeriodFacts): SpecialCase[] {
  const kinds = [...new Set(absences?.map(({ kind }) => kind).filter((kind) => rule?.kinds.includes(kind)))];
  if (!rule || kinds.length === 0) return [];
  const label = { vi: "Xếp loại theo thời gian làm việc thực tế", en: "Rated on the time really worked" };
  return [caseOf("NOTE", null, "actualTime", { kinds: kinds.join(", ") }, rule.basis, label)];
}

function leaveCap(rule: SpecialCases["leaveCap"], { absences }: PeriodFacts): SpecialCase[] {
  if (!rule || !absences) return [];
  const months = totalMonths(absences, (kind) => !rule.unless?.includes(kind));
  if (months.lt(exact(rule.monthsFrom)) || months.gte(exact(rule.monthsBelow))) return [];
  const label = { vi: "Nghỉ dài ngày: giới hạn mức xếp loại", en: "Long leave: grade limited" };
  return [caseOf("CAP", rule.grade, "leaveCap", { months: shown(months), grade: rule.grade }, rule.basis, label)];
}

function disciplined(rule: SpecialCases["discipline"], { disciplines, year }: PeriodFacts): SpecialCase[] {
  if (!rule || !disciplines) return [];
  const counted = countedDisciplines(disciplines, year, rule.year).filter(
    (one) => rule.counts === "ANY" || one.dutyRelated,
  );
  if (counted.length === 0) return [];
  const label = { vi: "Bị kỷ luật", en: "Disciplined" };
  return [caseOf("VETO", rule.grade, "discipline", { count: counted.length, grade: rule.grade }, rule.basis, label)];
}

function transferred(rule: SpecialCases["transfer"], facts: PeriodFacts): SpecialCase[] {
  if (!rule || !facts.transferred) return [];
  const label = { vi: "Chuyển công tác trong kỳ", en: "Moved during the period" };
  const name = rule.opinionOfOldUnit ? "transferOpinion" : "transfer";
  return [caseOf("NOTE", null, name, { by: BY[rule.ratedBy].en, byVi: BY[rule.ratedBy].vi }, rule.basis, label)];
}

const BY = {
  NEW_UNIT: { vi: "nơi mới", en: "the new unit" },
  OLD_UNIT: { vi: "nơi cũ", en: "the former unit" },
  LONGER_SERVED: { vi: "nơi công tác lâu hơn", en: "the unit served longer" },
} as const;

function caseOf(
  effect: SpecialCase["effect"],
  grade: string | null,
  name: string,
  values: RuleValues,
  basis: string | undefined,
  label: BothTexts,
): SpecialCase {
  const value = Object.values(values)[0];
  const node = traceNode({
    kind: "SPECIAL_CASE",
    key: name,
    label,
    answer: effect,
    shown: String(value),
    grade,
    basis: basis ?? null,
  });
  return { effect, grade, rule: `reason.${name}`, values, basis: basis ?? null, node };
}
