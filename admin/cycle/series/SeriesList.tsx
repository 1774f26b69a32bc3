import type { ReactElement } from "react";
import { DataTable, List, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { CycleSeriesFields } from "../../../schema/operations/cycle/series.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ResponsiveTable } from "../../shared/ui/ResponsiveTable.tsx";

export type Series = ResultOf<typeof CycleSeriesFields>;

/** Rules by which cycles open by themselves, each with what it opens next. */
export function SeriesList(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const next = (series: Series): string =>
    series.next === null ? translate("cycle.series.over") : format.span(series.next.startsOn, series.next.endsOn);
  return (
    <List exporter={false} perPage={25}>
      <ResponsiveTable<Series>
        rowClick="edit"
        primary={(series) => series.name}
        secondary={(series) => `${series.unit.name} · ${translate(`cycle.kind.${series.kind}`)}`}
        tertiary={(series) => next(series)}
      >
        <DataTable.Col<Series> source="name" disableSort />
        <DataTable.Col<Series> source="unitId" disableSort render={(series) => series.unit.name} />
        <DataTable.Col<Series> source="kind" disableSort render={(series) => translate(`cycle.kind.${series.kind}`)} />
        <DataTable.Col<Series>
          source="track"
          disableSort
          render={(series) => translate(`cycle.track.${series.track}`)}
        />
        <DataTable.Col<Series> source="next" disableSort render={next} />
      </ResponsiveTable>
    </List>
  );
}
