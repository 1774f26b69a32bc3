/** More stops than this make a slider useless: the points are typed then. */
const MOST_STEPS = 200;

/**
 * The values that a criterion of points may take, from nothing to its maximum; null where they must be typed.
 *
 * Example: max "1", step "0.25" → "0", "0.25", "0.5", "0.75", "1".
 */
export function pointSteps(max: string | null, step: string | null): readonly string[] | null {
  const [most, by] = [decimal(max), decimal(step ?? "1")];
  if (most === null || by === null || by.digits === 0n) return null;
  const scale = Math.max(most.scale, by.scale);
  const [top, stride] = [most.digits * 10n ** BigInt(scale - most.scale), by.digits * 10n ** BigInt(scale - by.scale)];
  const count = top / stride;
  if (top % stride !== 0n || count > BigInt(MOST_STEPS)) return null;
  return Array.from({ length: Number(count) + 1 }, (_, place) => shown(stride * BigInt(place), scale));
}

function decimal(text: string | null): { digits: bigint; scale: number } | null {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text ?? "");
  if (!parts) return null;
  const decimals = parts[2] ?? "";
  return { digits: BigInt(`${parts[1] ?? "0"}${decimals}`), scale: decimals.length };
}

function shown(digits: bigint, scale: number): string {
  const text = digits.toString().padStart(scale + 1, "0");
  const [whole, decimals] = [
    text.slice(0, text.length - scale),
    scale === 0 ? "" : text.slice(-scale).replace(/0+$/, ""),
  ];
  return decimals === "" ? whole : `${whole}.${decimals}`;
}
