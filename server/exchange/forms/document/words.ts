import type { FormLanguage, FormValue } from "./form-document.ts";

/** The words of an official head in both languages; the English ones after Decree 30/2020/NĐ-CP, annex I, part VI. */
export const HEAD_WORDS = {
  STATE: {
    VI: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    EN: ["SOCIALIST REPUBLIC OF VIETNAM", "Independence - Freedom - Happiness"],
  },
  PARTY: { VI: ["ĐẢNG CỘNG SẢN VIỆT NAM"], EN: ["COMMUNIST PARTY OF VIETNAM"] },
} as const satisfies Record<string, Record<FormLanguage, readonly string[]>>;

/** What is to be filled in by hand. */
export const DOTS = "……";

/** Picks the words of the language. */
export type Say = (vi: string, en: string) => string;

/** Words in one language. Example: `sayIn("EN")("Tổng", "Total")` → "Total". */
export function sayIn(language: FormLanguage): Say {
  return (vi, en) => (language === "EN" ? en : vi);
}

/** A value as people read it. Example in Vietnamese: 87.25 → "87,25"; 2026-07-31 → "31/07/2026". */
export function valueText(value: FormValue, language: FormLanguage): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("day" in value) return value.day.split("-").reverse().join("/");
  return language === "VI" ? value.decimal.replace(".", ",") : value.decimal;
}

/**
 * A day in words, with a zero before days under 10 and before January and February, as Decree 30/2020/NĐ-CP has it.
 *
 * Example: 2026-02-05 → "ngày 05 tháng 02 năm 2026"; 2026-07-05 → "ngày 05 tháng 7 năm 2026".
 */
export function dayWords(day: string, language: FormLanguage = "VI"): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (language === "EN") return `${date}/${month}/${year}`;
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}

/** Place and day, each in dots where it is not known. */
export function placeAndDay(place: string | null, day: string | null, language: FormLanguage): string {
  const blank = language === "EN" ? `date ${DOTS}` : "ngày …… tháng …… năm ………";
  return `${place ?? "…………"}, ${day === null ? blank : dayWords(day, language)}`;
}
