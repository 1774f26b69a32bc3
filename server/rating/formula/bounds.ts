import { Fraction } from "fraction.js";
import { isTractable } from "../exact.ts";
import type { BinaryOperator, FunctionName } from "./formula-node.ts";

/** Between which values a number can lie; null is open. */
export interface Bounds {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

export const UNBOUNDED: Bounds = { low: null, high: null };

/** From 0 up to a maximum, or open above. */
export function upTo(high: Fraction | null): Bounds {
  return { low: new Fraction(0), high };
}

/** Just this value. */
export function exactly(value: Fraction): Bounds {
  return { low: value, high: value };
}

/** Whether the number can be zero, as far as its bounds tell. Example: bounds 0 … 5 → true, 1 … open → false. */
export function mayBeZero({ low, high }: Bounds): boolean {
  return (low === null || low.lte(0)) && (high === null || high.gte(0));
}

/** Bounds of the opposite number. */
export function negated({ low, high }: Bounds): Bounds {
  return { low: high?.neg() ?? null, high: low?.neg() ?? null };
}

/** Bounds of a sum, difference, product or quotient; open where nothing better is known. */
export function combined(operator: BinaryOperator, left: Bounds, right: Bounds): Bounds {
  if (operator === "+") return { low: sum(left.low, right.low), high: sum(left.high, right.high) };
  if (operator === "-") return combined("+", left, negated(right));
  if (operator === "*") return product(left, right);
  if (operator === "/" && !mayBeZero(right)) return product(left, inverse(right));
  return UNBOUNDED;
}

/** Bounds of min, max and mean over arguments. */
export function called(name: FunctionName, parts: readonly Bounds[]): Bounds {
  const lows = parts.map((part) => part.low);
  const highs = parts.map((part) => part.high);
  if (name === "min") return { low: least(lows, true), high: least(highs, false) };
  if (name === "max") return { low: greatest(lows, false), high: greatest(highs, true) };
  return { low: least(lows, true), high: greatest(highs, true) };
}

function sum(left: Fraction | null, right: Fraction | null): Fraction | null {
  return left && right ? bounded(left.add(right)) : null;
}

/** Open where the number is larger than any that a formula may give: formulas of formulas would grow without end. */
function bounded(value: Fraction): Fraction | null {
  return isTractable(value) ? value : null;
}

function product(left: Bounds, right: Bounds): Bounds {
  if (left.low && left.high && right.low && right.high) {
    const corners = [
      left.low.mul(right.low),
      left.low.mul(right.high),
      left.high.mul(right.low),
      left.high.mul(right.high),
    ].map(bounded);
    return { low: least(corners, true), high: greatest(corners, true) };
  }
  const bothPositive = left.low?.gte(0) && right.low?.gte(0);
  return bothPositive && left.low && right.low ? { low: bounded(left.low.mul(right.low)), high: null } : UNBOUNDED;
}

/** Bounds of 1/x for an x that cannot be zero. */
function inverse({ low, high }: Bounds): Bounds {
  const flip = (edge: Fraction | null): Fraction => (edge ? edge.inverse() : new Fraction(0));
  return { low: flip(high), high: flip(low) };
}

function least(values: readonly (Fraction | null)[], openWins: boolean): Fraction | null {
  return pick(values, openWins, (one, other) => one.lt(other));
}

function greatest(values: readonly (Fraction | null)[], openWins: boolean): Fraction | null {
  return pick(values, openWins, (one, other) => one.gt(other));
}

function pick(
  values: readonly (Fraction | null)[],
  openWins: boolean,
  better: (one: Fraction, other: Fraction) => boolean,
): Fraction | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || (openWins && known.length < values.length)) return null;
  return known.reduce((best, value) => (better(value, best) ? value : best));
}
