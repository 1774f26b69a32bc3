import { UnitLoad } from "../../../../schema/operations/work/assign.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { localToday, toNumber } from "../../../shared/text/format.ts";
import { spanOf } from "../../mine/period.ts";

/** Somebody of a unit with what there is to do this month. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** Tasks of the month that are not done yet. */
  readonly open: number;
  /** Converted quantity assigned in the month. */
  readonly assigned: string;
  /** Share of the one in the unit who has most, for a bar. */
  readonly bar: number;
}

interface Loads {
  readonly people: readonly Colleague[];
  readonly loading: boolean;
}

/** The people of a unit by name, with their load of this month. */
export function useUnitLoad(unitId: string | null): Loads {
  const { from, to } = spanOf("month", localToday());
  const { data, isFetching } = useAsk(UnitLoad, { unitId: unitId ?? "", from, to }, { enabled: unitId !== null });
  const loads = new Map(data?.workMeasures.items.map((item) => [item.personId, item]));
  const most = Math.max(1, ...[...loads.values()].map(({ assigned }) => toNumber(assigned) ?? 0));
  const people = (data?.persons.items ?? []).map(({ id, fullName }): Colleague => {
    const load = loads.get(id);
    const assigned = load?.assigned ?? "0";
    const open = load === undefined ? 0 : Math.max(0, load.tasks - load.done - load.handedBack);
    return { id, name: fullName, open, assigned, bar: Math.round(((toNumber(assigned) ?? 0) / most) * 100) };
  });
  return { people, loading: isFetching };
}
