/** Something of the API with its description, which ends with the Vietnamese term in parentheses. */
export interface Described {
  readonly name: string;
  readonly description: string | null;
}

/**
 * What a verb of the audit trail did, in words; a verb that the API does not know keeps its name.
 *
 * Example: "Withdraws an absence recorded in error (hủy ghi nhận thời gian nghỉ)." → "Hủy ghi nhận thời gian nghỉ" in
 * Vietnamese, "Withdraws an absence recorded in error" in English.
 */
export function verbWords(verbs: readonly Described[], name: string, locale: string): string {
  return describedWords(verbs.find((verb) => verb.name === name)?.description, locale) ?? name;
}

/** The half of a description that a language reads; null where there is none in two halves. */
export function describedWords(description: string | null | undefined, locale: string): string | null {
  const parts = /^(.*?)\s*\(([^()]+)\)\.?$/s.exec(description ?? "");
  const half = locale === "en" ? parts?.[1] : parts?.[2];
  return half === undefined ? null : capital(half);
}

/**
 * The noun of a description: what stands before its first explanation. A Vietnamese term explains nothing.
 *
 * Example: "Last day, when it is known (đến ngày)." → "Last day" in English, "Đến ngày" in Vietnamese.
 */
export function nounWords(description: string | null | undefined, locale: string): string | null {
  const words = describedWords(description, locale);
  return locale === "en" ? (words?.split(/[:;,.] /u)[0] ?? null) : words;
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;
}
