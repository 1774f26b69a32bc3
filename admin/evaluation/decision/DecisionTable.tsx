import { Alert, Box, FormControlLabel, Stack, Switch, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  List,
  Pagination,
  ReferenceInput,
  SearchInput,
  SelectInput,
  useListContext,
  useTranslate,
} from "react-admin";
import { Quiet, Trouble, Waiting } from "../../shared/ui/states.tsx";
import { bySearch } from "../../organization/choices.ts";
import { STEPS } from "../answers/departure.ts";
import { IssueNoticesOf } from "../notice/IssueNotice.tsx";
import { InSequence } from "../opinion/InSequence.tsx";
import { QuotaStrip } from "../quota/QuotaStrip.tsx";
import { useHeadStart } from "../useHeadStart.ts";
import { AcceptSuggested } from "./AcceptSuggested.tsx";
import { ChosenProvider } from "./chosen.tsx";
import { DecideMany } from "./DecideMany.tsx";
import { DecisionRows } from "./DecisionRows.tsx";
import { type HeadRow, inOrder, isLate } from "./head-rows.ts";

const STEP_CHOICES = STEPS.map((id) => ({ id, name: `evaluation.step.${id}` }));
/** The server weighs what a request asks for: sixty full lines are the most that it answers. */
const SIZES = [30, 60];
const WIDE = { minWidth: 230 };

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceInput key="unitId" source="unitId" reference="units" alwaysOn>
    <AutocompleteInput
      label="resources.evaluations.fields.unitId"
      optionText="name"
      filterToQuery={bySearch}
      sx={WIDE}
    />
  </ReferenceInput>,
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
      sx={WIDE}
    />
  </ReferenceInput>,
  <SelectInput key="step" source="step" choices={STEP_CHOICES} label="resources.evaluations.fields.step" alwaysOn />,
  <BooleanInput key="includeSubtree" source="includeSubtree" label="organization.person.includeSubtree" />,
  <BooleanInput key="needsReview" source="needsReview" label="evaluation.table.onlyReview" />,
];

/** One table for the whole unit: who, what the person, the vote and the rules say, and the decision beside it. */
export function DecisionTable(): ReactElement {
  const translate = useTranslate();
  const start = useHeadStart();
  if (start === null) return <Waiting lines={8} />;
  return (
    <ChosenProvider>
      <List
        filters={filters}
        filterDefaultValues={start}
        exporter={false}
        perPage={60}
        pagination={<Pagination rowsPerPageOptions={SIZES} />}
        sort={{ field: "unit", order: "ASC" }}
        title={translate("evaluation.table.title")}
        empty={false}
      >
        <Rows />
      </List>
    </ChosenProvider>
  );
}

function Rows(): ReactElement {
  const translate = useTranslate();
  const { data, isPending, error, refetch, filterValues } = useListContext<HeadRow>();
  const [onlyLate, setOnlyLate] = useState(false);
  if (isPending) return <Waiting lines={8} />;
  if (error) return <Trouble dense error={error} onRetry={() => void refetch()} />;
  const all = inOrder(data);
  const rows = onlyLate ? all.filter(isLate) : all;
  const { unitId, cycleId } = filterValues as { unitId?: string; cycleId?: string };
  return (
    <>
      {unitId && cycleId && <QuotaStrip unitId={unitId} cycleId={cycleId} />}
      <Tools rows={all} onlyLate={onlyLate} onOnlyLate={setOnlyLate} />
      {rows.length === 0 ? (
        <Quiet dense title={translate("evaluation.table.none")} hint={translate("evaluation.table.noneHint")} />
      ) : (
        <DecisionRows rows={rows} all={all} />
      )}
      <DecideMany rows={all} />
    </>
  );
}

interface ToolsProps {
  readonly rows: readonly HeadRow[];
  readonly onlyLate: boolean;
  readonly onOnlyLate: (only: boolean) => void;
}

/** What can be done for many at once, the order that holds, and the keys. */
function Tools({ rows, onlyLate, onOnlyLate }: ToolsProps): ReactElement {
  const translate = useTranslate();
  const decides = rows.some(({ abilities }) => abilities.canDecide.allowed);
  const late = rows.filter(isLate).length;
  return (
    <Box sx={{ px: 1.5, pt: 1.5 }}>
      {rows.some(({ subject }) => subject === "UNIT") && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("evaluation.table.order")}
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mb: 1 }}>
        <AcceptSuggested rows={rows} />
        <InSequence kind="PARTY" rows={rows} />
        <InSequence kind="HR" rows={rows} />
        <IssueNoticesOf rows={rows} />
        {(late > 0 || onlyLate) && (
          <FormControlLabel
            sx={{ ml: 0 }}
            control={<Switch size="small" checked={onlyLate} onChange={(_event, only) => onOnlyLate(only)} />}
            label={translate("evaluation.table.onlyLate", { smart_count: late })}
          />
        )}
      </Stack>
      {decides && (
        <Typography variant="caption" color="textSecondary" sx={{ display: { xs: "none", md: "block" }, mb: 1 }}>
          {translate("evaluation.table.keys")}
        </Typography>
      )}
    </Box>
  );
}
