import { Fraction } from "fraction.js";
import { fold } from "../../../kernel/index.ts";

/** More decimals than anybody writes: what follows is the noise of binary numbers. */
const NOISE_AFTER = 10;

/** Digits that a number may have before the point, and all together. */
const MOST_DIGITS = 12;

/** Longer texts are no numbers, and are not searched for one. */
const LONGEST_NUMBER = 100;

/**
 * The exact number in a cell, or null when it is none: comma or point as the decimal sign, points or blanks between
 * thousands, a fraction, the word for points behind.
 *
 * Example: "14,5" → 29/2, "1.234,5" → 2469/2, "2.8000000000000003" → 14/5, "25 điểm" → 25.
 */
export function readNumber(text: string): Fraction | null {
  if (text.length > LONGEST_NUMBER) return null;
  const written = text
    .replace(/\s*(điểm|đ)\.?$/iu, "")
    .replace(/[\s\u00a0]/gu, "")
    .replace(/^'/, "");
  const fraction = /^(\d{1,12})\/(\d{1,12})$/.exec(written);
  if (fraction) return fraction[2] && /[1-9]/.test(fraction[2]) ? new Fraction(written) : null;
  const plain = plainDigits(written);
  if (plain === null) return null;
  const [whole = "", decimals = ""] = plain.replace("-", "").split(".");
  if (whole.length > MOST_DIGITS) return null;
  if (decimals.length <= NOISE_AFTER) return new Fraction(plain);
  return new Fraction(plain).round(NOISE_AFTER);
}

/** Digits with a point for decimals; null for what is no number. */
function plainDigits(text: string): string | null {
  if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return text.replace(",", ".").replace("+", "");
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll(".", "");
  return null;
}

/** How many decimals a number is written with. Example: "0,67" → 2, "14" → 0. */
export function decimalsOf(text: string): number {
  return /[.,](\d+)\s*$/.exec(text.trim())?.[1]?.length ?? 0;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8 };

/**
 * Number of the complexity group in a cell, or null when it names none.
 *
 * Example: "N1", "Nhóm 1", "1", "Nhóm I", "N 01" → 1.
 */
export function readGroupNumber(text: string): number | null {
  const name = fold(text)
    .replace(/^nhom\s*/, "")
    .replace(/[.,]0$/, "")
    .trim()
    .toUpperCase();
  const digits = /^N?\s*[.\-]?\s*0?(\d{1,2})$/.exec(name)?.[1];
  if (digits !== undefined) return Number(digits) > 0 ? Number(digits) : null;
  return ROMAN[name] ?? null;
}

/** A frame of points; both ends are inside. */
export interface Frame {
  readonly from: Fraction | null;
  readonly to: Fraction | null;
}

/**
 * The frame of points in a cell, or null when it is none. "Above" and "below" a whole number begin at the next one.
 *
 * Example: "11-50", "Từ 11 đến 50 điểm" → 11..50; "Trên 200" → 201..; "≤ 10" → ..10.
 */
export function readFrame(text: string): Frame | null {
  const words = fold(text.replace(/≥/g, ">=").replace(/≤/g, "<=")).replace(/diem/g, " ").replace(/\s+/g, " ").trim();
  const numbers = [...words.matchAll(/\d+(?:[.,]\d+)?/g)].map((match) => readNumber(match[0]));
  if (numbers.some((value) => value === null) || numbers.length === 0 || numbers.length > 2) return null;
  const [first, second] = numbers as Fraction[];
  if (!first) return null;
  if (second) return twoEnds(words, first, second);
  return oneEnd(words, first);
}

function twoEnds(words: string, first: Fraction, second: Fraction): Frame | null {
  const between = words.replace(/\d+(?:[.,]\d+)?/g, "#");
  if (
    !/^[[(]?\s*(tu\s*|tren\s*|>=?\s*)?#\s*(-|–|—|÷|->|=>|;|den|toi|~|\s)+\s*(duoi\s*|<=?\s*)?#\s*[\])]?$/.test(between)
  )
    return null;
  const from = /^[[(]?\s*(tren|>(?!=))/.test(between) ? next(first) : first;
  return { from, to: /(duoi|<(?!=))\s*#/.test(between) ? previous(second) : second };
}

function oneEnd(words: string, value: Fraction): Frame | null {
  if (/^(tu|>=)\s*\d|tro len$/.test(words)) return { from: value, to: null };
  if (/^(tren|hon|>)/.test(words)) return { from: next(value), to: null };
  if (/^(den|toi da|khong qua|<=)|tro xuong$/.test(words)) return { from: null, to: value };
  if (/^(duoi|<)/.test(words)) return { from: null, to: previous(value) };
  return /^\d+(?:[.,]\d+)?$/.test(words) ? { from: value, to: value } : null;
}

function next(value: Fraction): Fraction {
  return value.d === 1n ? value.add(1) : value;
}

function previous(value: Fraction): Fraction {
  return value.d === 1n ? value.sub(1) : value;
}
