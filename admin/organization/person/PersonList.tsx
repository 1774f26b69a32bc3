import type { ReactElement } from "react";
import { AutocompleteInput, BooleanInput, DataTable, List, ReferenceInput, SearchInput } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { Persons } from "../../../schema/operations/person.ts";
import { FileOfList } from "../../exchange/download/FileOfList.tsx";
import { ResponsiveTable } from "../../shared/ui/ResponsiveTable.tsx";
import { bySearch } from "../choices.ts";

type Person = ResultOf<typeof Persons>["persons"]["items"][number];

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceInput key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.persons.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 260 }}
    />
  </ReferenceInput>,
  <BooleanInput key="includeSubtree" source="includeSubtree" label="organization.person.includeSubtree" />,
];

/** People by given name; "dao" finds "Đào". */
export function PersonList(): ReactElement {
  return (
    <List filters={filters} exporter={false} perPage={25} sort={{ field: "fullName", order: "ASC" }}>
      <ResponsiveTable<Person>
        primary={(person) => person.fullName}
        secondary={duty}
        tertiary={(person) => person.code}
        file={<FileOfList names={["PEOPLE"]} />}
      >
        <DataTable.Col<Person> source="fullName" />
        <DataTable.Col<Person> source="code" />
        <DataTable.Col<Person> source="appointment" disableSort render={duty} />
        <DataTable.Col<Person> source="birthYear" disableSort render={(person) => person.birthYear ?? "–"} />
      </ResponsiveTable>
    </List>
  );
}

/** The post that the person holds first of all. Example: "Trưởng phòng, Phòng Nội vụ". */
function duty(person: Person): string {
  const present = person.appointments.filter((appointment) => appointment.endsOn === null);
  const first = present.find((appointment) => appointment.isPrimary) ?? present[0] ?? person.appointments[0];
  return first === undefined ? "–" : `${first.position.name}, ${first.unit.name}`;
}
