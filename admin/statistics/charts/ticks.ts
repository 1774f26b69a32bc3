const MONTH = /(?:^|-)(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Short names of periods under a chart, from their codes: a month as people write it; where two would be named alike, all
 * keep their codes.
 *
 * Example: ["TSL-2026-01", "TSL-2026-02"] → ["01/2026", "02/2026"].
 */
export function ticksOf(codes: readonly string[]): readonly string[] {
  const short = codes.map((code) => code.replace(MONTH, "|$2/$1").split("|").at(-1) ?? code);
  return new Set(short).size === codes.length ? short : codes;
}
