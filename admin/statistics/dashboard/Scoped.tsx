import { Stack } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { StatisticsOf } from "../../../schema/operations/statistics/dashboard.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { Quiet, Trouble, Waiting } from "../../shared/ui/states.tsx";
import type { Filter, Key, Query, Table } from "../table/table.ts";
import { ScopeBar } from "./ScopeBar.tsx";
import { periodFilter, rangeFilter, readScope, type ScopeChoice } from "./scope-choice.ts";
import { type Address, useAddress } from "../../shared/api/useAddress.ts";

/** What a dashboard asks about, once it is known which numbers its reader gets. */
export interface Scope {
  readonly unitId: string;
  readonly choice: ScopeChoice;
  readonly address: Address;
  /** False: published tables of closed cycles only. */
  readonly exact: boolean;
  /** The periods with their trends, oldest first. */
  readonly periods: Table;
  readonly periodsQuery: Query;
  readonly period: Key;
  /** The period that is looked at. */
  readonly filter: Filter;
  /** All periods shown. */
  readonly range: Filter;
}

/** Measures of the trends of an overview. */
export const TRENDS = [
  ...(["COMPLETION", "SUBJECTS", "RATED", "MEAN_SCORE"] as const),
  ...(["SELF_GAP", "LATE_SELF", "LATE_DECISION"] as const),
];

interface ScopedProps {
  readonly children: (scope: Scope) => ReactNode;
}

/** Unit, kind of cycle and period above a dashboard; below it, what is shown of them. */
export function Scoped({ children }: ScopedProps): ReactElement {
  const translate = useTranslate();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const address = useAddress();
  const choice = readScope(address.search);
  const viewer = me.data?.me;
  const unitId =
    choice.unitId ??
    viewer?.grants.find(({ status, unit, role }) => status === "IN_FORCE" && unit !== null && role !== "EMPLOYEE")?.unit
      ?.id ??
    viewer?.headedUnits[0]?.id ??
    null;
  if (me.isPending) return <Waiting />;
  if (unitId === null) {
    return (
      <>
        <ScopeBar unitId={null} choice={choice} address={address} periods={[]} />
        <Quiet title={translate("statistics.pick")} />
      </>
    );
  }
  return (
    <OfUnit key={unitId} unitId={unitId} choice={choice} address={address}>
      {children}
    </OfUnit>
  );
}

interface OfUnitProps extends ScopedProps {
  readonly unitId: string;
  readonly choice: ScopeChoice;
  readonly address: Address;
}

/** Asks for the periods exactly; readers of published tables get their closed cycles instead. */
function OfUnit({ unitId, choice, address, children }: OfUnitProps): ReactElement {
  const today = localToday();
  const range = rangeFilter(choice, today);
  const exactly: Query = { unitId, groupBy: ["PERIOD"], measures: [...TRENDS], filter: range };
  const published: Query = { unitId, groupBy: ["CYCLE"], measures: ["RATED"], filter: range };
  const first = useAsk(StatisticsOf, { query: exactly }, { staleTime: 60_000 });
  const onlyPublished = first.error?.rule === "statistics.exactOnly";
  const second = useAsk(StatisticsOf, { query: published }, { staleTime: 60_000, enabled: onlyPublished });
  const asked = onlyPublished ? second : first;
  const periods = asked.data?.table;
  const keys = (periods?.rows ?? []).flatMap(({ keys: [key] }) => (key ? [key] : []));
  // A month may be opened before its first day: until then the one before it is looked at.
  const begun = keys.findLast(({ dimension, id }) => dimension !== "PERIOD" || (id ?? "").slice(0, 10) <= today);
  const period = keys.find(({ id }) => id === choice.period) ?? begun ?? keys.at(-1);
  return (
    <Stack sx={{ gap: 2 }}>
      <ScopeBar unitId={unitId} choice={choice} address={address} periods={keys} period={period} />
      {periods !== undefined && period !== undefined ? (
        children({
          ...{ unitId, choice, address, periods, period, range, exact: !onlyPublished },
          periodsQuery: onlyPublished ? published : exactly,
          filter: periodFilter(choice, period),
        })
      ) : (
        <Without asked={asked} />
      )}
    </Stack>
  );
}

function Without({ asked }: { readonly asked: ReturnType<typeof useAsk> }): ReactElement {
  const translate = useTranslate();
  if (asked.isError) return <Trouble error={asked.error} onRetry={() => void asked.refetch()} />;
  if (asked.data === undefined) return <Waiting lines={8} />;
  return <Quiet title={translate("statistics.noCycle")} hint={translate("dashboards.noPeriodHint")} />;
}
