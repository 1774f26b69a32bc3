import type { ReactElement, ReactNode } from "react";
import { useNotify } from "react-admin";
import { StatisticsMeasures } from "../../../schema/operations/statistics/statistics.ts";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { WhyNumber } from "../../shared/ui/why/WhyNumber.tsx";
import type { Statistic, Statistics } from "../statistic-rows.ts";
import type { Key, MeasureId, Table } from "../table/table.ts";
import { type AskedOf, Explained, useAskWhy } from "./Explained.tsx";

interface ExplainedCountsProps {
  readonly statistics: Pick<Statistics, "total" | "units" | "exact"> & { readonly cycle: { id: string; name: string } };
  readonly filter: AskedOf["filter"];
  readonly children: ReactNode;
}

/** The same for the table of grades of a unit, whose measures are asked for when the first number is. */
export function ExplainedCounts({ statistics, filter, children }: ExplainedCountsProps): ReactElement {
  const { total, units, exact, cycle } = statistics;
  const hides = [total, ...units].some(({ grades }) => grades.some(({ count }) => count === null));
  const values = hides ? [{ ...NO_VALUE, hidden: true }] : [];
  const table: Pick<Table, "exact" | "withoutOwn" | "rows" | "total"> = {
    ...{ exact, withoutOwn: false, rows: [], total: { values } },
  };
  return (
    <Explained
      table={table}
      query={{ unitId: total.unit.id, filter: { ...filter, cycleIds: [cycle.id] }, cycleName: cycle.name }}
    >
      {children}
    </Explained>
  );
}

const NO_VALUE = { measure: "RATED" as MeasureId, value: null, base: null, hidden: false };

/** A number of people of a unit, of a grade where one is named. */
export interface AskedCount {
  readonly statistic: Statistic;
  /** None for the unit as a whole. */
  readonly isUnit: boolean;
  readonly measure: MeasureId;
  readonly value: string | number | null;
  readonly base?: number | null;
  readonly grade?: { readonly grade: string; readonly vi: string; readonly en: string | null };
}

interface WhyCountProps extends AskedCount {
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** Such a number, which opens why it is what it is. */
export function WhyCount({ isStop, children, ...asked }: WhyCountProps): ReactElement {
  const ask = useAskCount();
  return (
    <WhyNumber onAsk={ask === null ? undefined : () => ask(asked)} {...(isStop === undefined ? {} : { isStop })}>
      {children}
    </WhyNumber>
  );
}

/** Opens why a number of people is what it is; its measure is asked for first. None where the table stands alone. */
export function useAskCount(): ((asked: AskedCount) => void) | null {
  const ask = useAskWhy();
  const run = useRun();
  const notify = useNotify();
  if (ask === null) return null;
  return ({ statistic, isUnit, measure, value, base = null, grade }) => {
    const keys: Key[] = [
      ...(isUnit ? [keyOf("UNIT", statistic.unit.id, statistic.unit.name, null)] : []),
      ...(grade === undefined ? [] : [keyOf("GRADE", grade.grade, grade.vi, grade.en)]),
    ];
    const values = [{ measure, value: value === null ? null : String(value), base, hidden: false }];
    run(StatisticsMeasures, {})
      .then(({ statisticsMeasures }) => {
        const defined = statisticsMeasures.find(({ id }) => id === measure);
        if (defined !== undefined) ask({ row: { keys, values }, measure: defined });
      })
      .catch((error: unknown) => {
        if (!isKhungError(error)) throw error;
        notify(error.message, { type: "error" });
      });
  };
}

function keyOf(dimension: Key["dimension"], id: string, nameVi: string, nameEn: string | null): Key {
  return { ...{ dimension, id, code: null, nameVi, nameEn: nameEn ?? nameVi, predecessors: [] } };
}
