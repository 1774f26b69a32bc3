import type { ReactElement } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  InfiniteList,
  SearchInput,
  SelectInput,
  TextInput,
  useTranslate,
} from "react-admin";
import { bySearch } from "../../organization/choices.ts";
import { Waiting } from "../../shared/ui/states.tsx";
import { STEPS } from "../answers/departure.ts";
import { Board } from "../board/Board.tsx";
import { GridProvider } from "../board/grid/grid-store.tsx";
import { useHeadStart } from "../useHeadStart.ts";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { ChosenProvider } from "./chosen.tsx";

const STEP_CHOICES = STEPS.map((id) => ({ id, name: `evaluation.step.${id}` }));
const CLASS_CHOICES = ["LEADER", "PROFESSIONAL", "SUPPORT"].map((id) => ({ id, name: `evaluation.board.class.${id}` }));
/** One request; the server weighs what it asks for, and sixty full lines are the most that it answers. */
const AT_ONCE = 50;
const WIDE = { minWidth: 230 };

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceChoice key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.evaluations.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={WIDE}
    />
  </ReferenceChoice>,
  <ReferenceChoice
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
      sx={WIDE}
    />
  </ReferenceChoice>,
  <SelectInput key="step" source="step" choices={STEP_CHOICES} label="resources.evaluations.fields.step" alwaysOn />,
  <BooleanInput key="includeSubtree" source="includeSubtree" label="organization.person.includeSubtree" />,
  <BooleanInput key="undecided" source="undecided" label="evaluation.board.filter.undecided" />,
  <BooleanInput key="departs" source="departs" label="evaluation.board.filter.departs" />,
  <SelectInput
    key="positionClass"
    source="positionClass"
    choices={CLASS_CHOICES}
    label="evaluation.board.filter.positionClass"
  />,
  <TextInput key="grade" source="grade" label="evaluation.grade.decided" />,
  <BooleanInput key="needsReview" source="needsReview" label="evaluation.table.onlyReview" />,
];

/** One table for the whole unit: who, what the person, the vote and the rules say, and the decision beside it. */
export function DecisionTable(): ReactElement {
  const translate = useTranslate();
  const start = useHeadStart();
  if (start === null) return <Waiting lines={8} />;
  return (
    <ChosenProvider>
      <GridProvider>
        <InfiniteList
          filters={filters}
          filterDefaultValues={start}
          exporter={false}
          perPage={AT_ONCE}
          pagination={false}
          sort={{ field: "unit", order: "ASC" }}
          title={translate("evaluation.table.title")}
          empty={false}
          // The quota and the verbs stay in sight while the page scrolls, which a box that hides its overflow would forbid.
          sx={{ "& .RaList-content": { overflow: "visible" } }}
        >
          <Board />
        </InfiniteList>
      </GridProvider>
    </ChosenProvider>
  );
}
