import { exact } from "../../rating/index.ts";
import type { AskedMeasure } from "./check-query.ts";
import type { SourceRow, StatisticsSource, Sums } from "../sources/source.ts";
import { StatisticsDimension } from "./statistics.enums.ts";
import type { StatisticsValue } from "./statistics.views.ts";

/** A row with its values, before names, order and pages. */
export interface ValueRow {
  readonly keys: readonly string[];
  readonly values: readonly StatisticsValue[];
}

/** What the sources answered, by source. */
export type Answers = ReadonlyMap<StatisticsSource, readonly SourceRow[]>;

/** Dimensions that say how a result came out; a share is taken of the group without them. */
const OUTCOMES: ReadonlySet<StatisticsDimension> = new Set([
  StatisticsDimension.GRADE,
  StatisticsDimension.SELF_GRADE,
  StatisticsDimension.PROPOSED_GRADE,
  StatisticsDimension.SCORE_BAND,
]);

const NOTHING: Sums = {};

/** What the rows of a table are put together from. */
export interface Assembly {
  readonly asked: readonly AskedMeasure[];
  readonly dimensions: readonly StatisticsDimension[];
  /** Whether a filter leaves out grades. */
  readonly isGraded: boolean;
}

/** Values of the total and of every row that some source knows. */
export function assemble(answers: Answers, assembly: Assembly): { total: ValueRow; rows: ValueRow[] } {
  const tables = new Map([...answers].map(([source, rows]) => [source, new SumTable(rows, assembly)]));
  const keys = new Map<string, readonly string[]>();
  for (const table of tables.values()) for (const row of table.rows) keys.set(JSON.stringify(row.keys), row.keys);
  const cells = (read: (table: SumTable) => { row: Sums; whole: Sums }): StatisticsValue[] =>
    assembly.asked.map(({ measure, source }) => {
      const table = tables.get(source);
      const { value, base } = measure.valueOf(table ? read(table) : { row: NOTHING, whole: NOTHING });
      return { measure: measure.id, value, base, hidden: false };
    });
  return {
    total: { keys: [], values: cells((table) => ({ row: table.total, whole: table.total })) },
    rows: [...keys.values()].map((of) => ({ keys: of, values: cells((table) => table.cell(of)) })),
  };
}

/** Sums of one source by keys, and those of the groups that rows are a part of. */
class SumTable {
  readonly rows: readonly SourceRow[];
  readonly total: Sums;
  private readonly sums: ReadonlyMap<string, Sums>;
  private readonly wholes = new Map<string, Record<string, number>>();
  private readonly kept: readonly number[];
  private readonly isOfTotal: boolean;

  constructor(rows: readonly SourceRow[], { dimensions, isGraded }: Assembly) {
    this.rows = rows.filter(({ isTotal }) => !isTotal);
    this.total = rows.find(({ isTotal }) => isTotal)?.sums ?? NOTHING;
    this.kept = dimensions.flatMap((each, at) => (OUTCOMES.has(each) ? [] : [at]));
    this.isOfTotal = this.kept.length === dimensions.length && !isGraded;
    this.sums = new Map(this.rows.map(({ keys, sums }) => [JSON.stringify(keys), sums]));
    for (const { keys, sums } of this.rows) this.addToWhole(keys, sums);
  }

  cell(keys: readonly string[]): { row: Sums; whole: Sums } {
    const row = this.sums.get(JSON.stringify(keys)) ?? NOTHING;
    return { row, whole: this.isOfTotal ? this.total : (this.wholes.get(this.wholeOf(keys)) ?? NOTHING) };
  }

  private addToWhole(keys: readonly string[], sums: Sums): void {
    const name = this.wholeOf(keys);
    const whole = this.wholes.get(name) ?? {};
    for (const [sum, value] of Object.entries(sums)) whole[sum] = (whole[sum] ?? 0) + value;
    this.wholes.set(name, whole);
  }

  private wholeOf(keys: readonly string[]): string {
    return JSON.stringify(this.kept.map((at) => keys[at]));
  }
}

/** Whether a row says nothing: every value is none or 0. */
export function isBlank({ values }: ValueRow): boolean {
  return values.every(({ value, hidden }) => !hidden && (value === null || exact(value).equals(0)));
}

/** Order of two values: none last in both directions. */
export function compareValues(one: string | null, other: string | null, direction: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return direction * exact(one).compare(exact(other));
}
