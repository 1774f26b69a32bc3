import type { ReactElement } from "react";
import {
  AutocompleteInput,
  DataTable,
  List,
  SearchInput,
  SelectInput,
  useListContext,
  useTranslate,
} from "react-admin";
import { bySearch } from "../organization/choices.ts";
import { useFormat } from "../shared/text/format.ts";
import { ReferenceChoice } from "../shared/ui/form/ReferenceChoice.tsx";
import { Status } from "../shared/ui/parts.tsx";
import { ResponsiveTable } from "../shared/ui/ResponsiveTable.tsx";
import { type Cycle, KINDS, STATUS_TONE, STATUSES, TRACKS, years } from "./cycle-rows.ts";
import { Completion } from "./Completion.tsx";
import { useProgress } from "./useProgress.ts";

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceChoice key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.cycles.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 230 }}
    />
  </ReferenceChoice>,
  <SelectInput key="status" source="status" choices={STATUSES} alwaysOn />,
  <SelectInput key="year" source="year" choices={years(new Date())} translateChoice={false} alwaysOn />,
  <SelectInput key="kind" source="kind" choices={KINDS} />,
  <SelectInput key="track" source="track" choices={TRACKS} />,
];

/** Cycles, the newest first, each with how far it has come. */
export function CycleList(): ReactElement {
  return (
    <List filters={filters} exporter={false} perPage={25} sort={{ field: "startsOn", order: "DESC" }}>
      <Rows />
    </List>
  );
}

function Rows(): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useListContext<Cycle>();
  const progress = useProgress(data ?? []);
  const completion = (cycle: Cycle): ReactElement | null =>
    progress.has(cycle.id) ? <Completion progress={progress.get(cycle.id)} /> : null;
  return (
    <ResponsiveTable<Cycle>
      primary={(cycle) => cycle.name}
      secondary={(cycle) => (
        <>
          {cycle.unit.name} · {format.span(cycle.startsOn, cycle.endsOn)}
          {completion(cycle)}
        </>
      )}
      tertiary={(cycle) => <CycleStatusChip cycle={cycle} />}
    >
      <DataTable.Col<Cycle> source="name" disableSort />
      <DataTable.Col<Cycle> source="unit" disableSort render={(cycle) => cycle.unit.name} />
      <DataTable.Col<Cycle> source="kind" disableSort render={(cycle) => translate(`cycle.kind.${cycle.kind}`)} />
      <DataTable.Col<Cycle> source="track" disableSort render={(cycle) => translate(`cycle.track.${cycle.track}`)} />
      <DataTable.Col<Cycle>
        source="startsOn"
        render={(cycle) => format.span(cycle.startsOn, cycle.endsOn)}
        sx={{ minWidth: 120 }}
      />
      <DataTable.Col<Cycle> source="status" disableSort render={(cycle) => <CycleStatusChip cycle={cycle} />} />
      <DataTable.Col<Cycle> source="completion" disableSort render={completion} />
    </ResponsiveTable>
  );
}

/** Planned, open or closed. */
export function CycleStatusChip({ cycle }: { readonly cycle: Pick<Cycle, "status"> }): ReactElement {
  const translate = useTranslate();
  return <Status tone={STATUS_TONE[cycle.status]} label={translate(`cycle.status.${cycle.status}`)} />;
}
