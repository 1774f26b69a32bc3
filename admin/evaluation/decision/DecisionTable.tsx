import type { ReactElement } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  List,
  ReferenceInput,
  SearchInput,
  SelectInput,
  useTranslate,
} from "react-admin";
import { bySearch } from "../../organization/choices.ts";
import { STEPS } from "../answers/departure.ts";
import { DecisionRows } from "./DecisionRows.tsx";

const STEP_CHOICES = STEPS.map((id) => ({ id, name: `evaluation.step.${id}` }));

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceInput key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.evaluations.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 230 }}
    />
  </ReferenceInput>,
  <BooleanInput key="includeSubtree" source="includeSubtree" label="organization.person.includeSubtree" />,
  <ReferenceInput
    key="cycleId"
    source="cycleId"
    reference="cycles"
    sort={{ field: "startsOn", order: "DESC" }}
    alwaysOn
  >
    <AutocompleteInput
      label="resources.evaluations.fields.cycleId"
      optionText="name"
      filterToQuery={bySearch}
      sx={{ minWidth: 230 }}
    />
  </ReferenceInput>,
  <SelectInput key="step" source="step" choices={STEP_CHOICES} label="resources.evaluations.fields.step" alwaysOn />,
];

/** One table for the whole unit: who, what the person, the vote and the rules say, and the decision beside it. */
export function DecisionTable(): ReactElement {
  const translate = useTranslate();
  return (
    <List
      filters={filters}
      exporter={false}
      perPage={50}
      sort={{ field: "unit", order: "ASC" }}
      title={translate("evaluation.table.title")}
      empty={false}
    >
      <DecisionRows />
    </List>
  );
}
