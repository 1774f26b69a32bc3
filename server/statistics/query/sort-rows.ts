import { SortOrder } from "../../kernel/index.ts";
import { compareValues, type ValueRow } from "./assemble.ts";
import type { KeyNames } from "./code-names.ts";
import { nameOf } from "./key-names.read.ts";
import type { StatisticsDimension } from "./statistics.enums.ts";
import type { StatisticsQueryInput } from "./statistics.inputs.ts";

type Order = (one: ValueRow, other: ValueRow) => number;

/** Rows by the order asked for, then by the dimensions in their own order. */
export function sortRows(
  rows: readonly ValueRow[],
  { sort, measures, groupBy }: StatisticsQueryInput,
  names: ReadonlyMap<StatisticsDimension, KeyNames>,
): ValueRow[] {
  const direction = sort?.order === SortOrder.DESC ? -1 : 1;
  const keys = groupBy.map((dimension, at) => keyOrder(dimension, at, names.get(dimension)));
  const orders: Order[] = [...keys];
  const first = sort?.dimension ? keys[groupBy.indexOf(sort.dimension)] : undefined;
  if (first) orders.unshift((one, other) => direction * first(one, other));
  if (sort?.measure) orders.unshift(valueOrder(measures.indexOf(sort.measure), direction));
  return rows.toSorted((one, other) => {
    for (const order of orders) {
      const by = order(one, other);
      if (by !== 0) return by;
    }
    return 0;
  });
}

function valueOrder(at: number, direction: 1 | -1): Order {
  return (one, other) => compareValues(one.values[at]?.value ?? null, other.values[at]?.value ?? null, direction);
}

function keyOrder(dimension: StatisticsDimension, at: number, names: KeyNames | undefined): Order {
  return (one, other) => {
    const [first, second] = [
      nameOf(names, dimension, one.keys[at] ?? ""),
      nameOf(names, dimension, other.keys[at] ?? ""),
    ];
    return first.rank - second.rank || (first.nameVi < second.nameVi ? -1 : Number(first.nameVi > second.nameVi));
  };
}
