import type { GroupCounts, ReportRow, RowCounts } from "./catalogue-report.ts";
import type { TextFrame } from "./product-row.ts";

/** Numbers of rows, all together and for each complexity group. */
export function countRows(
  rows: readonly ReportRow[],
  frames: ReadonlyMap<number, TextFrame>,
): RowCounts & { readonly groups: readonly GroupCounts[] } {
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  const numbers = [...new Set([...frames.keys(), ...[...byGroup.keys()].filter((number) => number !== null)])];
  const groups = numbers
    .sort((one, other) => one - other)
    .map((group) => ({
      ...{ group, code: `N${String(group)}` },
      ...(frames.get(group) ?? { pointsFrom: null, pointsTo: null }),
      ...count(byGroup.get(group) ?? []),
    }));
  const others = byGroup.get(null);
  const rest = others ? [{ group: null, code: null, pointsFrom: null, pointsTo: null, ...count(others) }] : [];
  return { ...count(rows), groups: [...groups, ...rest] };
}

function count(rows: readonly ReportRow[]): RowCounts {
  const imported = rows.filter(({ outcome }) => outcome === "IMPORTED").length;
  const faults = rows.filter(({ outcome }) => outcome === "FAULT").length;
  return { read: rows.length, imported, skipped: rows.length - imported, faults };
}
