import { EXACT_TEXT } from "../../../rating/index.ts";
import { fold, isCalendarDay, type RuleValues } from "../../../kernel/index.ts";

/** A cell that was read, or what is wrong with it. */
export type ReadCell = { readonly value: string } | { readonly rule: string; readonly values?: RuleValues };

/** One column of a kind of list: what it is called, how long its texts may be, and how they are read. */
export interface ImportField {
  readonly title: string;
  readonly titleEn: string;
  /** Further names under which lists have it. */
  readonly others: readonly string[];
  /** Every row must have it, in its cell or as the value for all rows. */
  readonly needed: boolean;
  /** Longest text; a longer one is a fault and never cut. */
  readonly most: number;
  readonly read: (text: string) => ReadCell;
  /** Of a field with fixed members: the words for each, the usual Vietnamese one first, the English one last. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

interface Choices {
  readonly others?: readonly string[];
  readonly needed?: boolean;
  readonly most?: number;
}

function field(title: string, titleEn: string, choices: Choices, read: ImportField["read"]): ImportField {
  const { others = [], needed = false, most = 200 } = choices;
  return { title, titleEn, others, needed, most, read };
}

/** A text as it stands, over several lines where the cell has them. */
export function text(title: string, titleEn: string, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => ({ value }));
}

/** A code or a name: one line. */
export function line(title: string, titleEn: string, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => ({ value: value.replace(/\s+/gu, " ") }));
}

/** A day, `2026-07-31` when it is read. */
export function day(title: string, titleEn: string, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => {
    const found = readDay(value);
    return found === null ? { rule: "import.dayUnreadable", values: { value: short(value) } } : { value: found };
  });
}

/** Yes or no, `true` or `false` when it is read. */
export function flag(title: string, titleEn: string, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => {
    const word = fold(value);
    if (/^(x|co|yes|y|true|1|dung|✓|✔)$/.test(word)) return { value: "true" };
    if (/^(khong|no|n|false|0|sai|-|–)$/.test(word)) return { value: "false" };
    return { rule: "import.flagUnreadable", values: { value: short(value) } };
  });
}

/** A whole number between two ends. */
export function integer(title: string, titleEn: string, from: number, to: number, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => {
    const isInside = /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to;
    return isInside
      ? { value: String(Number(value)) }
      : { rule: "import.integerUnreadable", values: { value: short(value), from, to } };
  });
}

/** An exact number; a comma may stand for the point. */
export function exactNumber(title: string, titleEn: string, choices: Choices = {}): ImportField {
  return field(title, titleEn, choices, (value) => {
    const plain = value.replace(/\s/gu, "").replace(/^(-?\d+),(\d+)$/, "$1.$2");
    return EXACT_TEXT.test(plain)
      ? { value: plain }
      : { rule: "import.numberUnreadable", values: { value: short(value) } };
  });
}

/** A member of an enum, by its name in the API or any word for it. */
export function choice(
  title: string,
  titleEn: string,
  words: Readonly<Record<string, readonly string[]>>,
  choices: Choices = {},
): ImportField {
  const members = new Map(
    Object.entries(words).flatMap(([member, names]) => [member, ...names].map((name) => [plain(name), member])),
  );
  const known = Object.values(words)
    .map((names) => names[0] ?? "")
    .join(", ");
  const read = (value: string): ReadCell => {
    const member = members.get(plain(value));
    return member === undefined
      ? { rule: "import.choiceUnknown", values: { value: short(value), known } }
      : { value: member };
  };
  return { ...field(title, titleEn, choices, read), words };
}

/**
 * A day as people write it: 2026-07-31 (also with a time behind), 31/07/2026, 31-7-2026, 31.07.2026; null for none.
 *
 * Example: "5/7/2026" → "2026-07-05"; "31/02/2026" → null.
 */
export function readDay(written: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(written)?.[1];
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const [, date = "", month = "", year = ""] = parts ?? [];
  const found = iso ?? (parts ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : "");
  return isCalendarDay(found) ? found : null;
}

/** At most so much of a cell stands in a sentence. */
export function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** Letters and digits without accents and case, so that "Cán bộ " and "can-bo" are one. */
function plain(value: string): string {
  return fold(value)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
