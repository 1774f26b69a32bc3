/*
 * Vietnamese text as both databases need it: searchable without accents, sorted as a Vietnamese dictionary does.
 * Databases sort by bytes; the order lives in the key computed here.
 */

const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Tones in dictionary order: level, grave, hook, tilde, acute, dot below. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
/** Marks that make another letter (breve, circumflex, horn), not a tone. */
const LETTER_MARKS = new Set(["\u0306", "\u0302", "\u031b"]);

/** Characters that show nothing: soft hyphen, zero-width blanks, joiners and marks, word joiner. */
const INVISIBLE = /\u00ad|[\u200b-\u200f\u2060]/gu;

/** NFC without invisible characters, runs of white space folded to one blank and none at the ends. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}

/** Text for accent-insensitive search. Example: "Đào Thị Ngọc" → "dao thi ngoc". */
export function fold(text: string): string {
  return tidy(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/**
 * Key whose byte order is the Vietnamese dictionary order: letters first (a < ă < â … d < đ), then tones, then case.
 *
 * Example: keys of "da", "đa", "dà" sort as da < dà < đa.
 */
export function sortKey(text: string): string {
  let letters = "";
  let tones = "";
  let cases = "";
  for (const char of tidy(text)) {
    const parts = [...char.normalize("NFD")];
    const tone = TONES.findIndex((mark) => mark !== "" && parts.includes(mark));
    const base = parts
      .filter((part) => !/\p{M}/u.test(part) || LETTER_MARKS.has(part))
      .join("")
      .normalize("NFC");
    letters += rank(base.toLowerCase());
    tones += String(Math.max(tone, 0));
    cases += base === base.toLowerCase() ? "0" : "1";
  }
  return `${letters} ${tones} ${cases}`;
}

/** Blank < punctuation < digits < letters, each as text that sorts by bytes. */
function rank(char: string): string {
  if (char === " ") return "!";
  const place = LETTERS.indexOf(char);
  if (place >= 0) return String.fromCharCode(0x41 + place);
  if (/\d/u.test(char)) return `0${char}`;
  return /\p{L}/u.test(char) ? `~${char}` : `"${char}`;
}

/**
 * Sort key of a person's name: by given name (the last word), then family and middle names.
 *
 * Example: "Trần Văn An" sorts before "Lê Thị Bình".
 */
export function nameSortKey(fullName: string): string {
  const words = tidy(fullName).split(" ");
  const given = words.pop() ?? "";
  return `${sortKey(given)}|${sortKey(words.join(" "))}`;
}

/** Search term as a LIKE pattern over a folded column, wild cards of the user escaped with `\`. */
export function likePattern(term: string): string {
  return `%${fold(term).replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
}
