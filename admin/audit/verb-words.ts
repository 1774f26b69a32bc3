/** A verb of the API with its description, which ends with the Vietnamese term in parentheses. */
export interface DescribedVerb {
  readonly name: string;
  readonly description: string | null;
}

/**
 * What a verb of the audit trail did, in words; a verb that the API does not know keeps its name.
 *
 * Example: "Withdraws an absence recorded in error (hủy ghi nhận thời gian nghỉ)." → "Hủy ghi nhận thời gian nghỉ" in
 * Vietnamese, "Withdraws an absence recorded in error" in English.
 */
export function verbWords(verbs: readonly DescribedVerb[], name: string, locale: string): string {
  const description = verbs.find((verb) => verb.name === name)?.description;
  const parts = /^(.*?)\s*\(([^()]+)\)\.?$/s.exec(description ?? "");
  if (!parts) return name;
  return capital((locale === "en" ? parts[1] : parts[2]) ?? name);
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;
}
