import type { ResultOf } from "../../../schema/graphql.ts";
import type { MyPeriods } from "../../../schema/operations/evaluation/month.ts";
import { spanOf } from "../../work/mine/period.ts";

export type PeriodRow = ResultOf<typeof MyPeriods>["myEvaluations"]["items"][number];

/** A period of one's own: one in which one is rated, or the running month before anybody opened it. */
export interface Period {
  /** What stands in the address: the evaluation, or the month. Example: "2026-07". */
  readonly key: string;
  readonly row: PeriodRow | null;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** All periods from the earliest on; the month of today is among them even where nobody is rated in it yet. */
export function periodsOf(rows: readonly PeriodRow[], today: string): Period[] {
  const known = rows.map((row) => ({
    ...{ key: row.id, row, kind: row.cycle.kind },
    ...{ from: row.cycle.startsOn, to: row.cycle.endsOn },
  }));
  const { from, to } = spanOf("month", today);
  const hasMonth = known.some((one) => one.kind === "MONTH" && one.from <= today && today <= one.to);
  const running = { key: from.slice(0, 7), row: null, kind: "MONTH", from, to };
  return (hasMonth ? known : [...known, running]).toSorted(
    (one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to),
  );
}

/** The one that the address names; else what waits for the person and is due first; else the one that runs. */
export function chosenOf(periods: readonly Period[], key: string | null, today: string): Period | undefined {
  const named = periods.find((one) => one.key === key);
  if (named !== undefined) return named;
  const first = (waits: (row: PeriodRow) => boolean, due: (row: PeriodRow) => string | null): Period | undefined =>
    periods
      .filter(({ row }) => row !== null && waits(row))
      .toSorted((one, other) => dueOf(one, due).localeCompare(dueOf(other, due)))[0];
  const { running, latest } = { running: periods.filter((one) => runs(one, today)), latest: periods.at(-1) };
  return (
    first(
      ({ abilities }) => abilities.canSelfRate.allowed,
      ({ cycle }) => cycle.selfDueOn,
    ) ??
    first(
      ({ abilities }) => abilities.canAcceptResult.allowed || abilities.canFileObjection.allowed,
      ({ objectionDueOn }) => objectionDueOn,
    ) ??
    running.find(({ kind }) => kind === "MONTH") ??
    running.at(-1) ??
    latest
  );
}

function dueOf({ row, to }: Period, due: (row: PeriodRow) => string | null): string {
  return (row === null ? null : due(row)) ?? to;
}

function runs({ from, to }: Period, today: string): boolean {
  return from <= today && today <= to;
}

/** The periods of the same length around one. */
export function aroundOf(
  periods: readonly Period[],
  chosen: Period,
): { readonly before: Period | null; readonly after: Period | null } {
  const same = periods.filter(({ kind }) => kind === chosen.kind);
  const at = same.findIndex(({ key }) => key === chosen.key);
  return { before: same[at - 1] ?? null, after: same[at + 1] ?? null };
}

/** What is open now and may be chosen: several cycles run at once. */
export function openOf(periods: readonly Period[], today: string): Period[] {
  return periods.filter((one) => (one.row === null ? runs(one, today) : one.row.cycle.status === "OPEN"));
}
