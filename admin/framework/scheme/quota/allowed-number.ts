import type { QuotaPart } from "../rule-data.ts";

/** How many a percentage allows, and the exact share that was rounded. */
export interface AllowedNumber {
  /** Decimal where it has an end, else a fraction: `2.8`, `14/3`. */
  readonly share: string;
  readonly allowed: number;
  /** The rule for very small units decided, not the percentage. */
  readonly isFew: boolean;
}

/**
 * How many of a group may have the limited grade, in exact arithmetic, as the server counts them.
 *
 * Examples with 20 % DOWN: base 14 → share 2.8, allowed 2; four rated under `atMostOneBelow: 5` → 1. Null while the
 * percentage is no number.
 */
export function allowedNumber(
  quota: Pick<QuotaPart, "rounding" | "atMostOneBelow">,
  percent: string,
  counts: { readonly base: number; readonly rated: number },
): AllowedNumber | null {
  const parts = /^(\d{1,30})(?:\.(\d{1,30})|\/([1-9]\d{0,29}))?$/.exec(percent);
  if (!parts) return null;
  const decimals = parts[2] ?? "";
  const above = BigInt(`${parts[1] ?? "0"}${decimals}`) * BigInt(counts.base);
  const below = BigInt(parts[3] ?? 1) * 10n ** BigInt(decimals.length) * 100n;
  const share = shareText(above, below);
  if (quota.atMostOneBelow !== undefined && counts.rated < quota.atMostOneBelow)
    return { share, allowed: counts.rated > 0 ? 1 : 0, isFew: true };
  return { share, allowed: Number(rounded(above, below, quota.rounding ?? "DOWN")), isFew: false };
}

function rounded(above: bigint, below: bigint, mode: string): bigint {
  if (mode === "UP") return (above + below - 1n) / below;
  return mode === "HALF_UP" ? (2n * above + below) / (2n * below) : above / below;
}

/** A quotient as text. Example: 280/100 → "2.8"; 1400/300 → "14/3". */
function shareText(above: bigint, below: bigint): string {
  const common = divisor(above, below);
  const [top, bottom] = [above / common, below / common];
  if (bottom === 1n) return String(top);
  const digits = decimalsOf(bottom);
  if (digits === null) return `${String(top)}/${String(bottom)}`;
  const scaled = String((top * 10n ** BigInt(digits)) / bottom).padStart(digits + 1, "0");
  return `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}

/** How many decimals a fraction with this denominator has; null: without end. */
function decimalsOf(bottom: bigint): number | null {
  let [rest, twos, fives] = [bottom, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function divisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : divisor(right, left % right);
}
