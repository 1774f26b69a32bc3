type Language = "vi" | "en";

/** What an enumeration's member looks like: no text for people. */
const MEMBER = /^[A-Z][A-Z0-9_]*$/;
/** Fewer letters are found in anything. */
const TELLING = 3;
/** Languages in which one thing is said side by side, by the endings of their fields: `nameVi` and `nameEn`, `name` and `nameEn`, `vi` and `en`. */
const IN_ENGLISH = /^(?:(.+)En|en)$/;

/**
 * The texts of records in answers of the server, the longest first: names, titles and sentences that people wrote.
 *
 * Of what is said in both languages only that of the console counts: the other one on a page is a fault of the page.
 */
export function textsOf(answers: readonly unknown[], language: Language): string[] {
  const found = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === "string") note(found, value);
    else if (Array.isArray(value)) value.forEach(read);
    else if (typeof value === "object" && value !== null) fieldsFor(value, language).forEach(read);
  };
  answers.forEach(read);
  return [...found].toSorted((one, other) => other.length - one.length);
}

function note(found: Set<string>, value: string): void {
  for (const line of [value, ...value.split("\n")]) {
    const text = heard(line);
    if (letters(text) >= TELLING && !MEMBER.test(text)) found.add(text);
  }
}

function fieldsFor(record: object, language: Language): unknown[] {
  const fields = new Map<string, unknown>(Object.entries(record));
  const doubled = [...fields].filter(([name, value]) => IN_ENGLISH.test(name) && typeof value === "string");
  for (const [name] of doubled) {
    const stem = IN_ENGLISH.exec(name)?.[1];
    const others = stem === undefined ? ["vi"] : [stem, `${stem}Vi`];
    const said = others.filter((other) => typeof fields.get(other) === "string");
    if (said.length > 0) for (const gone of language === "en" ? said : [name]) fields.delete(gone);
  }
  return [...fields.values()];
}

/** Stands in a name for a record's text. */
const BLANK = "□";

/** A name with a blank for each text of a record in it; the rest is said by the console. */
export function withoutData(name: string, texts: readonly string[]): string {
  let left = heard(name);
  for (const text of texts) if (left.includes(text)) left = left.replaceAll(text, BLANK);
  return left;
}

function heard(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
