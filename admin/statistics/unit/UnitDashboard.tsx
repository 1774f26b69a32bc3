import { Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { StatisticsOfUnit } from "../../../schema/operations/statistics/dashboard.ts";
import { StatisticsMeasures } from "../../../schema/operations/statistics/statistics.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { ValueBars } from "../charts/index.ts";
import { OnlyExact } from "../dashboard/OnlyExact.tsx";
import { Scoped, type Scope } from "../dashboard/Scoped.tsx";
import { StatisticsTabs } from "../dashboard/StatisticsTabs.tsx";
import { FlatTable } from "../table/FlatTable.tsx";
import { linked } from "../table/linked.tsx";
import { MeasureSelect } from "../table/MeasureSelect.tsx";
import { Panel, Standing } from "../table/Panel.tsx";
import { chosen, type Dimension, type Filter, type Query, type Table } from "../table/table.ts";
import { Trend } from "../table/Trend.tsx";
import { type Defined, FAMILIES, type Family, familyOf } from "./measure-families.ts";

/** All measures of a unit, its sub-units side by side, and how it came to them. */
export function UnitDashboard(): ReactElement {
  const translate = useTranslate();
  const dictionary = useAsk(StatisticsMeasures, {}, { staleTime: Infinity });
  return (
    <>
      <Title title="dashboards.unit" />
      <PageHead title={translate("dashboards.unit")} subtitle={translate("dashboards.unitHint")} />
      <StatisticsTabs at="unit" />
      <Scoped>
        {(scope) => (
          <OnlyExact scope={scope}>
            <Asked query={dictionary}>
              {({ statisticsMeasures }) => <OfFamily scope={scope} dictionary={statisticsMeasures} />}
            </Asked>
          </OnlyExact>
        )}
      </Scoped>
    </>
  );
}

interface OfFamilyProps {
  readonly scope: Scope;
  readonly dictionary: readonly Defined[];
}

function OfFamily({ scope, dictionary }: OfFamilyProps): ReactElement {
  const translate = useTranslate();
  const { unitId, filter, range, address } = scope;
  const shown = FAMILIES.filter((family) => familyOf(dictionary, family, ["UNIT"]).length > 0);
  const family: Family = shown.find((one) => one === address.get("family")) ?? "progress";
  const query = (by: Dimension, over: Filter): Query => {
    const measures = familyOf(dictionary, family, [by]);
    return { unitId, groupBy: [by], measures: measures.length === 0 ? ["SUBJECTS"] : measures, filter: over };
  };
  const queries = {
    units: query("UNIT", filter),
    periods: query("PERIOD", range),
    classes: query("POSITION_CLASS", filter),
  };
  const asked = useAsk(StatisticsOfUnit, queries);
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        className="not-printed"
        size="small"
        color="primary"
        aria-label={translate("dashboards.family")}
        value={family}
        onChange={(_event, next: Family | null) => next !== null && address.set({ family: next, measure: null })}
        sx={{ flexWrap: "wrap" }}
      >
        {shown.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`dashboards.familyOf.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Asked query={asked} lines={10}>
        {({ units, periods, classes }) => (
          <>
            <Standing table={units} />
            <Units scope={scope} table={units} query={queries.units} />
            <Trend table={periods} query={queries.periods} address={address} />
            <Panel title={translate("dashboards.classes")} table={classes} query={queries.classes}>
              <FlatTable label={translate("dashboards.classes")} table={classes} />
            </Panel>
          </>
        )}
      </Asked>
    </Stack>
  );
}

interface UnitsProps {
  readonly scope: Scope;
  readonly table: Table;
  readonly query: Query;
}

function Units({ scope: { address }, table, query }: UnitsProps): ReactElement {
  const translate = useTranslate();
  const measure = chosen(table.measures, address.get("measure"));
  return (
    <Panel
      title={translate("dashboards.units")}
      subtitle={translate("dashboards.unitsHint")}
      table={table}
      query={query}
      controls={
        <MeasureSelect
          label={translate("dashboards.measure")}
          measures={table.measures}
          value={measure}
          onPick={(next) => address.set({ measure: next })}
        />
      }
      chart={<ValueBars table={table} measures={[measure]} />}
    >
      <FlatTable
        label={translate("dashboards.units")}
        table={table}
        nameFor={linked((unit) => address.with({ unit }))}
      />
    </Panel>
  );
}
