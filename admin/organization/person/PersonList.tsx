import type { ReactElement } from "react";
import { AutocompleteInput, BooleanInput, DataTable, List, SearchInput } from "react-admin";
import { FileOfList } from "../../exchange/download/FileOfList.tsx";
import { ResponsiveTable } from "../../shared/ui/ResponsiveTable.tsx";
import { bySearch } from "../choices.ts";
import { usePeopleVerbs } from "../many/people-verbs.tsx";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { type Person, postWords, shownPost } from "./shown-post.ts";

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceChoice key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.persons.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 260 }}
    />
  </ReferenceChoice>,
  <BooleanInput key="includeSubtree" source="includeSubtree" label="organization.person.includeSubtree" />,
];

/** People by given name; "dao" finds "Đào". */
export function PersonList(): ReactElement {
  const verbs = usePeopleVerbs();
  return (
    <List filters={filters} exporter={false} perPage={25} sort={{ field: "fullName", order: "ASC" }}>
      <ResponsiveTable<Person>
        many={verbs}
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

function duty(person: Person): string {
  return postWords(shownPost(person));
}
