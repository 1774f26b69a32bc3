import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { ValueLine } from "../charts/index.ts";
import type { Address } from "../../shared/api/useAddress.ts";
import { FlatTable } from "./FlatTable.tsx";
import { MeasureSelect } from "./MeasureSelect.tsx";
import { Panel } from "./Panel.tsx";
import { chosen, onlyMeasures, type Query, type Table } from "./table.ts";

interface TrendProps {
  readonly table: Table;
  readonly query: Query;
  readonly address: Address;
}

/** One measure from period to period, through successions of units. */
export function Trend({ table, query, address }: TrendProps): ReactElement {
  const translate = useTranslate();
  const measure = chosen(table.measures, address.get("trend"));
  return (
    <Panel
      title={translate("dashboards.trend")}
      subtitle={translate("dashboards.trendHint")}
      table={table}
      query={query}
      controls={
        <MeasureSelect
          label={translate("dashboards.measure")}
          measures={table.measures}
          value={measure}
          onPick={(trend) => address.set({ trend })}
        />
      }
      chart={<ValueLine table={table} measure={measure} />}
    >
      <FlatTable label={translate("dashboards.trend")} table={onlyMeasures(table, [measure])} withTotal={false} />
    </Panel>
  );
}
