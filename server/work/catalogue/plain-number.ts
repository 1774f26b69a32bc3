import type { Fraction } from "fraction.js";
import { exact } from "../../rating/index.ts";

/** More decimals are written as a fraction. */
const MOST_DECIMALS = 12;

/**
 * The number as people write it, exactly: whole, decimal with a point, or a fraction where no short decimal is equal.
 *
 * Example: 14/1 → "14", 5/2 → "2.5", 2/3 → "2/3".
 */
export function plainText(value: Fraction): string {
  const sign = value.s < 0n ? "-" : "";
  if (value.d === 1n) return `${sign}${String(value.n)}`;
  for (let [decimals, power] = [1, 10n]; decimals <= MOST_DECIMALS; decimals += 1, power *= 10n) {
    if (power % value.d !== 0n) continue;
    const digits = ((value.n * power) / value.d).toString().padStart(decimals + 1, "0");
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  return `${sign}${String(value.n)}/${String(value.d)}`;
}

/** The same number in its one written form. Example: "5.00" → "5", "10/4" → "2.5". */
export function plainNumber(text: string): string {
  return plainText(exact(text));
}
