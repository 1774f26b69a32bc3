import type { Messages, RuleValues } from "../kernel/index.ts";
import type { Audience } from "./applies-to.ts";
import type { BothTexts } from "./content-text.ts";
import { messages } from "./rating.messages.ts";
import type { TraceNode } from "./trace.ts";

/**
 * The rule's sentence with its blanks filled, in both languages.
 *
 * A blank whose words differ by language takes `nameVi` or `nameEn` where the values have it, else `name`.
 * Example: `{max}` with `{ max: "5" }` → "5"; `{gate}` with `{ gate: "Kỷ luật", gateEn: "Discipline" }` → "Discipline" in English.
 */
export function sentence(rule: string, values: RuleValues, sentences: Messages = messages): BothTexts {
  const words = sentences[rule];
  if (!words) return { vi: rule, en: rule };
  return { vi: fill(words.vi, values, "Vi"), en: fill(words.en, values, "En") };
}

function fill(text: string, values: RuleValues, language: "Vi" | "En"): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const key = [`${name}${language}`, name].find((one) => Object.hasOwn(values, one));
    return key === undefined ? blank : String(values[key] ?? "–");
  });
}

const WORDS: Readonly<Record<string, BothTexts>> = {
  MATERNITY: { vi: "thai sản", en: "maternity" },
  SICK: { vi: "ốm đau", en: "sickness" },
  UNPAID: { vi: "nghỉ không hưởng lương", en: "unpaid leave" },
  STUDY: { vi: "đi học", en: "study" },
  OTHER: { vi: "nghỉ khác", en: "other leave" },
  WEEK: { vi: "tuần", en: "week" },
  MONTH: { vi: "tháng", en: "month" },
  QUARTER: { vi: "quý", en: "quarter" },
  HALF_YEAR: { vi: "6 tháng", en: "half-year" },
  YEAR: { vi: "năm", en: "year" },
  MEAN_OF_PERIODS: { vi: "trung bình cộng các kỳ phải có", en: "the mean of the expected periods" },
  MEAN_OF_WORKED: { vi: "trung bình cộng các kỳ có kết quả", en: "the mean of the periods with a result" },
  MINIMUM: { vi: "kỳ thấp nhất", en: "the worst period" },
};
/** Values that are numbers, or hold some; others, such as labels and codes, keep their points. */
const NUMBERS: ReadonlySet<string> = new Set([
  "score",
  "band",
  "months",
  "least",
  "max",
  "min",
  "percent",
  "step",
  "sum",
  "most",
  "maximum",
  "floor",
]);
/** Values that name reasons of absence, kinds of period, ways to roll up. */
const NAMES: ReadonlySet<string> = new Set(["kinds", "reason", "kind", "from", "to", "method"]);

/**
 * A stored sentence as people of each language read it: decimals with a comma in Vietnamese, reasons of absence in words.
 *
 * Only for display: what is stored stays as it is, so that a result can be derived again bit for bit.
 * Example: "Tổng điểm 94.7292 …" with `{ score: "94.7292" }` → "Tổng điểm 94,7292 …".
 */
export function readable<T extends BothTexts & { readonly values: RuleValues }>(said: T): T {
  let { vi, en } = said;
  for (const [name, value] of Object.entries(said.values)) {
    const text = String(value);
    if (NUMBERS.has(name)) vi = vi.replaceAll(text, text.replace(/(\d)\.(\d)/g, "$1,$2"));
    if (!NAMES.has(name)) continue;
    vi = vi.replaceAll(text, inWords(text, "vi"));
    en = en.replaceAll(text, inWords(text, "en"));
  }
  return { ...said, vi, en };
}

/**
 * The label of a rolled-up period, or of the roll-up itself, as people read it; other labels are the regulation's own.
 *
 * Only for display, as `readable` is. Example: "Tổng hợp 12 kỳ theo MEAN_OF_PERIODS: 85.25." →
 * "Tổng hợp 12 kỳ theo trung bình cộng các kỳ phải có: 85,25.".
 */
export function readableLabel({ kind, label }: Pick<TraceNode, "kind" | "label">): BothTexts {
  if (kind !== "ROLL_UP" && kind !== "PERIOD") return label;
  const vi = inWords(label.vi, "vi").replace(/(\d)\.(\d)/g, "$1,$2");
  return { vi, en: inWords(label.en, "en") };
}

/**
 * Whom a defect was found for, in words. Example: leading, PROFESSIONAL →
 * "người giữ chức vụ lãnh đạo, quản lý; vị trí chuyên môn, nghiệp vụ".
 */
export function audienceWords({ leading, class: of }: Audience): { readonly whoVi: string; readonly whoEn: string } {
  return {
    whoVi: `người ${leading ? "" : "không "}giữ chức vụ lãnh đạo, quản lý; vị trí ${CLASSES[of].vi}`,
    whoEn: `people ${leading ? "with" : "without"} a leading post; ${CLASSES[of].en} positions`,
  };
}

const CLASSES: Readonly<Record<Audience["class"], BothTexts>> = {
  LEADER: { vi: "lãnh đạo, quản lý", en: "leading" },
  PROFESSIONAL: { vi: "chuyên môn, nghiệp vụ", en: "professional" },
  SUPPORT: { vi: "hỗ trợ, phục vụ", en: "supporting" },
};

function inWords(keys: string, language: keyof BothTexts): string {
  return keys.replace(/[A-Z_]+/g, (key) => WORDS[key]?.[language] ?? key);
}
