import type { GradePart } from "./scheme-data.ts";

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** What sentences about rules need: words, numbers and the names of the grades. */
export interface Speaker {
  readonly say: Translate;
  readonly exact: (value: string | number | null | undefined) => string;
  readonly grade: (code: string | undefined) => string;
}

/** Speaks of the grades of a regulation by their names in the person's language. */
export function speaker(
  say: Translate,
  format: { readonly exact: Speaker["exact"]; readonly locale: string },
  grades: readonly GradePart[],
): Speaker {
  const grade = (code: string | undefined): string => {
    const name = grades.find((one) => one.code === code)?.name;
    return (format.locale === "en" ? name?.en : undefined) ?? name?.vi ?? code ?? "–";
  };
  return { say, exact: format.exact, grade };
}

/** Words in a row. Example: "ốm đau", "thai sản" → "ốm đau, thai sản". */
export function inARow(words: readonly string[]): string {
  return words.join(", ");
}
