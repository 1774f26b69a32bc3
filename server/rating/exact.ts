import { Fraction } from "fraction.js";
import { EXACT_TEXT } from "./content-text.ts";
import type { Rounding } from "./scheme.ts";

/** Decimals shown where a scheme does not round. */
export const SHOWN_DECIMALS = 4;

/**
 * Larger numerators and denominators are refused: formulas that multiply formulas could grow without end, and one sum of
 * long fractions costs as much as thousands of short ones.
 */
const LARGEST = 1n << 1024n;

/** Whether the text is an exact number: integer, decimal with a point or fraction. */
export function isExact(text: string): boolean {
  return EXACT_TEXT.test(text);
}

/** The exact number behind a text that `isExact` accepted. Example: "2.5" → 5/2. */
export function exact(text: string): Fraction {
  const known = remembered.get(text);
  if (known) return known;
  const value = new Fraction(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, value);
  return value;
}

/** Numbers by text: a province answers in the same few points and shares; fractions never change. */
const remembered = new Map<string, Fraction>();
const MOST_REMEMBERED = 5000;

/** The number as stored: numerator and denominator in lowest terms. Example: 27.5 → "55/2", 90 → "90/1". */
export function exactText(value: Fraction): string {
  return `${value.s * value.n}/${value.d}`;
}

/** Whether numerator and denominator stay within 1024 bits. */
export function isTractable(value: Fraction): boolean {
  return value.n < LARGEST && value.d < LARGEST;
}

/**
 * Rounds to decimals, exactly. HALF_UP rounds a half away from zero, DOWN cuts, UP goes away from zero.
 *
 * Example: 90.78125 at scale 4, HALF_UP → 90.7813; HALF_EVEN → 90.7812.
 */
export function round(value: Fraction, scale: number, mode: Rounding["mode"]): Fraction {
  const power = 10n ** BigInt(scale);
  return new Fraction(value.s * roundedDigits(value, power, mode), power);
}

/** More than this is no score: its sums would not be exact any more. */
const MOST_MILLIONTHS = 1e13;

/**
 * The number in whole millionths, rounded half-up once, so that sums of it are exact; null where it is too large to be
 * a score.
 *
 * Example: 27.5 → 27,500,000; 1/3 → 333,333.
 */
export function millionths(value: Fraction): number | null {
  const whole = Number(round(value, 6, "HALF_UP").mul(1_000_000n).toString());
  return Math.abs(whole) > MOST_MILLIONTHS ? null : whole;
}

/** The size of a rounded number in units of its last decimal. Example: −90.78125 to hundredths → 9078. */
function roundedDigits(value: Fraction, power: bigint, mode: Rounding["mode"]): bigint {
  const scaled = value.n * power;
  const whole = scaled / value.d;
  const twiceRest = (scaled - whole * value.d) * 2n;
  return roundsAway(mode, twiceRest, value.d, whole) ? whole + 1n : whole;
}

function roundsAway(mode: Rounding["mode"], twiceRest: bigint, divisor: bigint, whole: bigint): boolean {
  if (mode === "DOWN" || twiceRest === 0n) return false;
  if (mode === "UP" || twiceRest > divisor) return true;
  if (twiceRest < divisor) return false;
  return mode === "HALF_UP" || whole % 2n === 1n;
}

/** The number for people: rounded, with a point, without trailing zeros. Example: 181/2 → "90.5". */
export function shown(value: Fraction, scale = SHOWN_DECIMALS, mode: Rounding["mode"] = "HALF_UP"): string {
  const size = roundedDigits(value, 10n ** BigInt(scale), mode);
  const digits = size.toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${value.s < 0n && size > 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}
