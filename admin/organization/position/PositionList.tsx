import type { ReactElement } from "react";
import { DataTable, List, SearchInput, SelectInput, TextInput, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { PositionFields } from "../../../schema/operations/organization.ts";
import { FileOfList } from "../../exchange/download/FileOfList.tsx";
import { Status } from "../../shared/ui/parts.tsx";
import { ResponsiveTable } from "../../shared/ui/ResponsiveTable.tsx";
import { POSITION_CLASSES } from "../choices.ts";
import { usePositionVerbs } from "../many/position-verbs.tsx";

type Position = ResultOf<typeof PositionFields>;

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectInput key="positionClass" source="positionClass" choices={POSITION_CLASSES} alwaysOn />,
  <TextInput key="catalogue" source="catalogue" />,
  <TextInput key="dutyGroup" source="dutyGroup" />,
];

/** Job positions by name. */
export function PositionList(): ReactElement {
  const translate = useTranslate();
  const kind = (position: Position): ReactElement => (
    <Status
      tone={position.positionClass === "LEADER" ? "primary" : "default"}
      label={translate(`organization.positionClass.${position.positionClass}`)}
    />
  );
  const verbs = usePositionVerbs();
  return (
    <List filters={filters} exporter={false} perPage={25} sort={{ field: "name", order: "ASC" }}>
      <ResponsiveTable<Position>
        rowClick="show"
        many={verbs}
        primary={(position) => position.name}
        secondary={(position) => position.code}
        tertiary={kind}
        file={<FileOfList names={["POSITIONS"]} />}
      >
        <DataTable.Col<Position> source="code" />
        <DataTable.Col<Position> source="name" />
        <DataTable.Col<Position> source="positionClass" disableSort render={kind} />
        <DataTable.Col<Position> source="dutyGroup" disableSort />
        <DataTable.Col<Position> source="catalogue" disableSort />
      </ResponsiveTable>
    </List>
  );
}
