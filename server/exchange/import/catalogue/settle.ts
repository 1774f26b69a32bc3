import { exact } from "../../../rating/index.ts";
import { plainText, USUAL_STANDARD } from "../../../work/index.ts";
import type { CatalogueReport } from "./catalogue-report.ts";
import type { TextFrame } from "./product-row.ts";
import type { Draft } from "./table.ts";

/** Rows that must agree on it before a standard other than the usual one is believed. */
const ENOUGH_AGREE = 3;

/** The standard that most rows follow, where they are enough; else the usual one. */
export function standardOf(drafts: readonly Draft[], given: string | null): CatalogueReport["standard"] {
  if (given !== null) return { points: plainText(exact(given)), source: "GIVEN" };
  const followed = drafts.flatMap(({ numbers: { points, coefficient } }) =>
    points !== null && coefficient !== null && points.compare(0) > 0 && coefficient.compare(0) > 0
      ? [plainText(points.div(coefficient))]
      : [],
  );
  const counts = [...Map.groupBy(followed, (text) => text)].map(([text, same]) => ({ text, count: same.length }));
  const usual = counts.find(({ text }) => text === USUAL_STANDARD.points)?.count ?? 0;
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), { text: "", count: usual });
  if (most.text !== "" && most.count >= ENOUGH_AGREE && most.count * 2 > followed.length)
    return { points: most.text, source: "INFERRED" };
  return { points: USUAL_STANDARD.points, source: "USUAL" };
}

/** Frame of each group: what most of its rows say, else what the catalogue has. */
export function framesOf(
  drafts: readonly Draft[],
  known: ReadonlyMap<number, TextFrame> = new Map(),
): ReadonlyMap<number, TextFrame> {
  const frames = new Map(known);
  const named = drafts.flatMap(({ numbers: { group, frame } }) =>
    group !== null && frame !== null
      ? [{ group, frame, text: `${frame.pointsFrom ?? ""}-${frame.pointsTo ?? ""}` }]
      : [],
  );
  for (const [group, rows] of Map.groupBy(named, (one) => one.group)) {
    const most = [...Map.groupBy(rows, (one) => one.text).values()].sort((one, other) => other.length - one.length)[0];
    if (most?.[0]) frames.set(group, most[0].frame);
  }
  return new Map([...frames].sort(([one], [other]) => one - other));
}
