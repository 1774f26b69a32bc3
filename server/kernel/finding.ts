/*
 * One search over several kinds of records: what each kind is asked, what it answers, and the conditions that all of
 * them share, so that the same words find the same way everywhere.
 */
import { type RawBuilder, sql } from "kysely";
import { fold, likePattern } from "./text.ts";

/** What a kind of record is asked for. */
export interface Finding {
  /** What somebody typed, at least two letters. */
  readonly text: string;
  /** Most records to answer. */
  readonly first: number;
}

/** A record that was found, with as much as tells it from others of its kind. */
export interface Found {
  readonly id: string;
  /** Record that it is shown in, where it has no page of its own. */
  readonly withinId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  /** Where it belongs. */
  readonly place: string | null;
  /** Where it stands in its life, a member of its own enum. */
  readonly state: string | null;
}

/** More words than these say nothing that fewer do not. */
const MOST_WORDS = 8;

/** The words of a search text, folded. Example: " Đào  Ngọc " → ["dao", "ngoc"]. */
export function foldedWords(text: string): string[] {
  return fold(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
}

/** SQL condition: each word of the text stands somewhere in the folded column. */
export function holdsWords(column: string, text: string): RawBuilder<boolean> {
  const place = sql.ref(column);
  const words = foldedWords(text).map((word) => sql`${place} like ${likePattern(word)} escape '\\'`);
  return words.length === 0 ? sql<boolean>`(1 = 0)` : sql<boolean>`(${sql.join(words, sql` and `)})`;
}

/**
 * SQL: how near the folded column is to the text, to sort by: 0 when it is or begins with the whole words (a code), 1
 * when a word of it begins so, 2 when all words of the text begin words of it, 3 when they only stand inside.
 */
export function farness(column: string, text: string): RawBuilder<number> {
  const place = sql.ref(column);
  const whole = foldedWords(text).join(" ");
  const begins = (words: string): RawBuilder<unknown> =>
    sql`' ' || ${place} like ${`% ${likePattern(words).slice(1)}`} escape '\\'`;
  const each = foldedWords(text).map(begins);
  return sql<number>`case when ${place} || ' ' like ${`${likePattern(whole).slice(1, -1)} %`} escape '\\' then 0
    when ${begins(whole)} then 1
    when ${each.length === 0 ? sql`1 = 0` : sql.join(each, sql` and `)} then 2 else 3 end`;
}
