import { Box, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { reactRouterProvider, Title, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { StatisticsOverview } from "../../../schema/operations/statistics/dashboard.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { ValueBars } from "../charts/index.ts";
import { Scoped, type Scope } from "../dashboard/Scoped.tsx";
import { sharedSearch } from "../dashboard/scope-choice.ts";
import { StatisticsTabs } from "../dashboard/StatisticsTabs.tsx";
import { FlatTable } from "../table/FlatTable.tsx";
import { MeasureSelect } from "../table/MeasureSelect.tsx";
import { Panel, Standing } from "../table/Panel.tsx";
import { PivotTable } from "../table/PivotTable.tsx";
import { chosen, keysOf, type Table } from "../table/table.ts";
import { Trend } from "../table/Trend.tsx";
import { linked } from "../table/linked.tsx";
import { Now } from "./Now.tsx";
import { Outliers } from "./Outliers.tsx";
import { type OverviewQueries, overviewQueries } from "./overview-queries.ts";

const { Navigate } = reactRouterProvider;

type Overview = ResultOf<typeof StatisticsOverview>;

/** How a unit and the units below it stand: progress, grades, months, where it stalls and who grades otherwise. */
export function OverviewPage(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Title title="dashboards.overview" />
      <PageHead title={translate("dashboards.overview")} subtitle={translate("dashboards.overviewHint")} />
      <StatisticsTabs at="overview" />
      <Scoped>{(scope) => <Seen scope={scope} />}</Scoped>
    </>
  );
}

/** Readers of published tables have their own page. */
function Seen({ scope }: { readonly scope: Scope }): ReactElement {
  if (!scope.exact) return <Navigate to={`/statistics?${sharedSearch(scope.address.search)}`} replace />;
  return <OfScope scope={scope} />;
}

function OfScope({ scope }: { readonly scope: Scope }): ReactElement {
  const queries = overviewQueries(scope.unitId, scope.filter, scope.range);
  return (
    <Asked query={useAsk(StatisticsOverview, queries)} lines={12}>
      {(overview) => <Shown scope={scope} queries={queries} overview={overview} />}
    </Asked>
  );
}

interface ShownProps {
  readonly scope: Scope;
  readonly queries: OverviewQueries;
  readonly overview: Overview;
}

function Shown({ scope, queries, overview }: ShownProps): ReactElement {
  const translate = useTranslate();
  const { units, grades, unitGrades } = overview;
  const pathOf = (unit: string): string =>
    `/statistics/unit?${sharedSearch(scope.address.with({ unit }).split("?")[1] ?? "")}`;
  return (
    <Stack sx={{ gap: 2 }}>
      <Standing table={units} />
      <Panel
        title={translate("dashboards.now")}
        subtitle={translate("dashboards.nowHint")}
        table={units}
        query={queries.units}
        chart={<Now table={units} />}
      >
        <FlatTable label={translate("dashboards.now")} table={units} nameFor={linked(pathOf)} />
      </Panel>
      <Box
        sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" } }}
      >
        <Panel
          title={translate("dashboards.grades")}
          subtitle={translate("dashboards.gradesHint")}
          table={grades}
          query={queries.grades}
          chart={<ValueBars table={grades} measures={["RATED"]} />}
        >
          <FlatTable label={translate("dashboards.grades")} table={grades} />
        </Panel>
        <Trend table={scope.periods} query={scope.periodsQuery} address={scope.address} />
      </Box>
      <Months scope={scope} table={overview.months} queries={queries} pathOf={pathOf} />
      <Stalls scope={scope} overview={overview} queries={queries} pathOf={pathOf} />
      <Outliers outliers={overview.outliers} pathOf={pathOf} source={unitGrades} query={queries.unitGrades} />
      <Panel
        title={translate("dashboards.unitGrades")}
        subtitle={translate("dashboards.unitGradesHint")}
        table={unitGrades}
        query={queries.unitGrades}
      >
        <PivotTable
          label={translate("dashboards.unitGrades")}
          table={unitGrades}
          measure="SHARE"
          columns={keysOf(grades)}
          nameFor={linked(pathOf)}
        />
      </Panel>
    </Stack>
  );
}

interface MapProps {
  readonly scope: Scope;
  readonly queries: OverviewQueries;
  readonly pathOf: (unitId: string) => string;
}

/** Units × periods. */
function Months({ scope, table, queries, pathOf }: MapProps & { readonly table: Table }): ReactElement {
  const translate = useTranslate();
  const measure = chosen(table.measures, scope.address.get("map"));
  return (
    <Panel
      title={translate("dashboards.map")}
      subtitle={translate("dashboards.mapHint")}
      table={table}
      query={queries.months}
      controls={
        <MeasureSelect
          label={translate("dashboards.measure")}
          measures={table.measures}
          value={measure}
          onPick={(map) => scope.address.set({ map })}
        />
      }
    >
      <PivotTable
        label={translate("dashboards.map")}
        table={table}
        measure={measure}
        columns={keysOf(scope.periods)}
        nameFor={linked(pathOf)}
      />
    </Panel>
  );
}

/** Units × steps: what is past its day, or all that stands there. */
function Stalls({ scope, overview, queries, pathOf }: MapProps & { readonly overview: Overview }): ReactElement {
  const translate = useTranslate();
  const { stalls, steps } = overview;
  const measure = chosen(stalls.measures, scope.address.get("stall"));
  return (
    <Panel
      title={translate("dashboards.stalls")}
      subtitle={translate("dashboards.stallsHint")}
      table={stalls}
      query={queries.stalls}
      controls={
        <MeasureSelect
          label={translate("dashboards.measure")}
          measures={stalls.measures}
          value={measure}
          onPick={(stall) => scope.address.set({ stall })}
        />
      }
      chart={<ValueBars table={steps} measures={["SUBJECTS", "OVERDUE"]} />}
    >
      <PivotTable
        label={translate("dashboards.stalls")}
        table={stalls}
        measure={measure}
        columns={keysOf(steps)}
        nameFor={linked(pathOf)}
      />
    </Panel>
  );
}
