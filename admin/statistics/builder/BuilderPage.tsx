import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { StatisticsOf } from "../../../schema/operations/statistics/dashboard.ts";
import { StatisticsMeasures } from "../../../schema/operations/statistics/statistics.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { ValueBars, ValueLine } from "../charts/index.ts";
import { Scoped, type Scope } from "../dashboard/Scoped.tsx";
import { StatisticsTabs } from "../dashboard/StatisticsTabs.tsx";
import { FlatTable } from "../table/FlatTable.tsx";
import { linked } from "../table/linked.tsx";
import { MeasureSelect } from "../table/MeasureSelect.tsx";
import { Panel, Standing } from "../table/Panel.tsx";
import { PivotTable } from "../table/PivotTable.tsx";
import { chosen, type Query, type Table } from "../table/table.ts";
import type { Defined } from "../unit/measure-families.ts";
import { Choices } from "./Choices.tsx";
import { builtQuery, readBuilder } from "./builder-choice.ts";

/** Any measure by any dimensions: chosen by hand, kept in the address, taken along as query or file. */
export function BuilderPage(): ReactElement {
  const translate = useTranslate();
  const dictionary = useAsk(StatisticsMeasures, {}, { staleTime: Infinity });
  return (
    <>
      <Title title="dashboards.builder" />
      <PageHead title={translate("dashboards.builder")} subtitle={translate("dashboards.builderHint")} />
      <StatisticsTabs at="builder" />
      <Scoped>
        {(scope) => (
          <Asked query={dictionary}>
            {({ statisticsMeasures }) => <Built scope={scope} dictionary={statisticsMeasures} />}
          </Asked>
        )}
      </Scoped>
    </>
  );
}

interface BuiltProps {
  readonly scope: Scope;
  readonly dictionary: readonly Defined[];
}

function Built({ scope, dictionary }: BuiltProps): ReactElement {
  const translate = useTranslate();
  const choice = readBuilder(scope.address.get);
  const query = builtQuery(choice, scope, dictionary);
  return (
    <Stack sx={{ gap: 2 }}>
      <Section title={translate("dashboards.putTogether")}>
        <Choices choice={choice} dictionary={dictionary} exact={scope.exact} address={scope.address} />
      </Section>
      {query === null ? <Quiet title={translate("dashboards.noMeasure")} /> : <Answered scope={scope} query={query} />}
    </Stack>
  );
}

function Answered({ scope, query }: { readonly scope: Scope; readonly query: Query }): ReactElement {
  return (
    <Asked query={useAsk(StatisticsOf, { query })} lines={10}>
      {({ table }) => <Found scope={scope} query={query} table={table} />}
    </Asked>
  );
}

interface FoundProps {
  readonly scope: Scope;
  readonly query: Query;
  readonly table: Table;
}

function Found({ scope: { address }, query, table }: FoundProps): ReactElement {
  const translate = useTranslate();
  const measure = chosen(table.measures, address.get("measure"));
  const label = translate("dashboards.result");
  const isTime = table.dimensions.length === 1 && (table.dimensions[0] === "PERIOD" || table.dimensions[0] === "CYCLE");
  const nameFor = linked((unit) => address.with({ unit }));
  const chart = isTime ? (
    <ValueLine table={table} measure={measure} />
  ) : (
    <ValueBars table={table} measures={[measure]} />
  );
  return (
    <>
      <Standing table={table} />
      <Panel
        title={label}
        subtitle={translate("dashboards.rowCount", { smart_count: table.rowCount })}
        table={table}
        query={query}
        controls={
          <MeasureSelect
            label={translate("dashboards.drawn")}
            measures={table.measures}
            value={measure}
            onPick={(next) => address.set({ measure: next })}
          />
        }
        chart={chart}
      >
        {table.dimensions.length === 2 && (
          <PivotTable label={translate("dashboards.map")} table={table} measure={measure} nameFor={nameFor} />
        )}
        <FlatTable label={label} table={table} nameFor={nameFor} />
      </Panel>
    </>
  );
}
