import type { ConsolePage } from "./pages.ts";
import type { Seen } from "./visit.ts";
import type { Weights } from "./weights.ts";

const KB = 1000;
/** Bytes with gzip. */
export const FIRST_LOAD = 450 * KB;
export const LAZY_PAGE = 80 * KB;
/** Charts come after the page, when the table that says the same already stands there. */
export const CHARTS = 120 * KB;
const CHART_PARTS: ReadonlySet<string> = new Set(["ValueBars", "ValueLine", "TimeBars", "UnitBars"]);
/** Wished for on a laptop of middling strength; told, and broken by nobody. */
export const PAINT = 1500;

/** A page with all that was seen of it. */
export interface PageReport {
  readonly page: ConsolePage;
  /** Null where the demo data have no such record. */
  readonly path: string | null;
  readonly seen: readonly Seen[];
}

/** Which budgets of weight are broken, each in one sentence. */
export function heavy({ firstLoad, lazy }: Weights): string[] {
  const parts = lazy.filter(({ name, bytes }) => bytes > (CHART_PARTS.has(name) ? CHARTS : LAZY_PAGE));
  return [
    ...(firstLoad > FIRST_LOAD ? [`first load: ${kb(firstLoad)}, at most ${kb(FIRST_LOAD)}`] : []),
    ...parts.map(({ name, bytes }) => `${name}: ${kb(bytes)}, at most ${kb(LAZY_PAGE)}`),
  ];
}

/** Which budgets a page breaks, each in one sentence. */
export function broken({ page, path, seen }: PageReport): string[] {
  if (path === null) return [`${page.route}: the demo data have none`];
  return seen.flatMap((one) => {
    const at = `${page.route} (${one.look})`;
    const stormy = repeated(one.operations);
    return [
      ...(one.operations.length > page.requests
        ? [`${at}: ${String(one.operations.length)} requests, at most ${String(page.requests)}`]
        : []),
      ...stormy.map(([name, times]) => `${at}: asks ${name} ${String(times)} times`),
      ...one.serious.map((fault) => `${at}: ${fault}`),
      ...one.foreign.map((name) => `${at}: is heard in the other language: ${name}`),
      ...(one.tooWide > 0 ? [`${at}: ${String(one.tooWide)} px wider than the window`] : []),
      ...one.faults.map((fault) => `${at}: the browser says: ${fault}`),
    ];
  });
}

/** One's own and another's, one for each choice of a page: what is asked more often is asked for each line of something. */
const MOST_ALIKE = 4;

/** What a page asks again and again. */
function repeated(operations: readonly string[]): [name: string, times: number][] {
  const times = new Map<string, number>();
  for (const name of operations) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].filter(([, count]) => count > MOST_ALIKE);
}

export function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
