/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How many times as large, with two decimals. */
export function ratio(value: number, of: number): number {
  return Math.round((value / of) * 100) / 100;
}

/** With one decimal. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
