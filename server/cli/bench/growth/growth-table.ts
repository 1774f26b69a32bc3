import type { Grown } from "./growth-bench.ts";

/** The result as rows of cells, the head first: one row a size. */
export function growthTable(grown: readonly Grown[]): string[][] {
  const cases = grown[0]?.requests.map((one) => one.case) ?? [];
  const head = [
    ...["people", "months", "units", "filled in", "database", "at rest", "opening a month"],
    ...cases.map((name) => `${name} (CPU, p50)`),
  ];
  return [head, ...grown.map(cellsOf)];
}

function cellsOf({ people, months, units, fillSeconds, databaseMb, restMb, openSeconds, requests }: Grown): string[] {
  return [
    ...[counted(people), String(months), counted(units)],
    fillSeconds === null ? "before" : `${counted(Math.round(fillSeconds))} s`,
    `${counted(Math.round(databaseMb))} MB`,
    `${String(restMb)} MB`,
    `${String(openSeconds)} s`,
    ...requests.map(({ cpuMs, p50 }) => `${String(cpuMs)}, ${String(p50)} ms`),
  ];
}

/** Example: 50000 → 50,000. */
export function counted(value: number): string {
  return value.toLocaleString("en-US");
}
