import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import {
  Create,
  DateInput,
  Edit,
  Loading,
  maxLength,
  NumberInput,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
  useTranslate,
} from "react-admin";
import { useKeyed } from "../../shared/api/submit-key.ts";
import { FORM_PAGE, KEEP_TYPED, SaveBar } from "../../shared/ui/SaveBar.tsx";
import { Columns, Dues, KindInputs, UnitInput } from "../form-parts.tsx";
import { FirstOfSeries, SeriesProposals, useFirstValues, useRule } from "../proposal/Proposals.tsx";
import { useProposalWords } from "../proposal/words.ts";
import type { Series } from "./SeriesList.tsx";

const DUES = [
  "selfDueDays",
  "voteDueDays",
  "partyOpinionDueDays",
  "proposalDueDays",
  "decisionDueDays",
  "noticeDueDays",
] as const;

const NEW = {
  kind: "MONTH",
  track: "STATE",
  subjects: "BOTH",
  strictDeadlines: false,
  openDaysBefore: 0,
};

/** A rule by which cycles open by themselves. */
export function SeriesCreate(): ReactElement {
  const keyed = useKeyed();
  const rule = useRule();
  const first = useFirstValues({ ...NEW, ...rule("MONTH") });
  if (first === null) return <Loading />;
  return (
    <Create redirect="list" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={first}>
        <SeriesProposals />
        <Inputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing or ending a series; cycles that it opened stay. */
export function SeriesEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="list" actions={false} sx={FORM_PAGE}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const series = useRecordContext<Series>();
  return (
    <SimpleForm
      resetOptions={KEEP_TYPED}
      sx={{ maxWidth: 720 }}
      toolbar={<SaveBar ability={series?.abilities.canChange} />}
    >
      <Inputs />
    </SimpleForm>
  );
}

function Inputs(): ReactElement {
  const translate = useTranslate();
  const words = useProposalWords();
  return (
    <>
      <TextInput
        autoFocus
        source="name"
        placeholder={words("seriesName")}
        validate={[required(), maxLength(200)]}
        helperText={false}
      />
      <UnitInput label="resources.cycleSeries.fields.unitId" />
      <KindInputs />
      <Columns>
        <DateInput source="startsOn" validate={required()} helperText="cycle.series.firstHint" />
        <DateInput source="endsOn" helperText="cycle.series.lastHint" />
        <NumberInput source="openDaysBefore" step={1} helperText="cycle.series.openHint" />
      </Columns>
      <Columns>
        <TextInput source="codePattern" validate={[required(), maxLength(40)]} helperText={false} />
        <TextInput source="namePattern" validate={[required(), maxLength(200)]} helperText={false} />
      </Columns>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
        {translate("cycle.series.patternHint", {
          words: "{year} {nextYear} {month} {quarter} {half} {week} {from} {to}",
        })}
      </Typography>
      <FirstOfSeries />
      <Dues hint="cycle.series.duesHint">
        <Columns>
          {DUES.map((source) => (
            <NumberInput key={source} source={source} step={1} helperText={false} />
          ))}
        </Columns>
      </Dues>
    </>
  );
}
