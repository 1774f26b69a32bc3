import { Box, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  Edit,
  maxLength,
  NumberInput,
  ReferenceInput,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useRecordContext,
  useTranslate,
} from "react-admin";
import { bySearch } from "../../organization/choices.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { SaveBar } from "../../shared/ui/SaveBar.tsx";
import { KINDS, SUBJECTS, TRACKS } from "../cycle-rows.ts";
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
  codePattern: "{year}-{month}",
  namePattern: "Tháng {month}/{year}",
};

/** A rule by which cycles open by themselves. */
export function SeriesCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="list" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={NEW}>
        <Inputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing or ending a series; cycles that it opened stay. */
export function SeriesEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="list" actions={false}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const series = useRecordContext<Series>();
  return (
    <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar ability={series?.abilities.canChange} />}>
      <Inputs />
    </SimpleForm>
  );
}

function Inputs(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <ReferenceInput source="unitId" reference="units">
        <AutocompleteInput
          label="resources.cycleSeries.fields.unitId"
          optionText="name"
          filterToQuery={bySearch}
          validate={required()}
        />
      </ReferenceInput>
      <Columns>
        <SelectInput source="kind" choices={KINDS} validate={required()} />
        <SelectInput source="track" choices={TRACKS} validate={required()} />
        <SelectInput source="subjects" choices={SUBJECTS} validate={required()} />
      </Columns>
      <Columns>
        <DateInput source="startsOn" validate={required()} helperText="cycle.series.firstHint" />
        <DateInput source="endsOn" helperText="cycle.series.lastHint" />
        <NumberInput source="openDaysBefore" step={1} helperText="cycle.series.openHint" />
      </Columns>
      <Columns>
        <TextInput source="codePattern" validate={[required(), maxLength(40)]} helperText={false} />
        <TextInput source="namePattern" validate={[required(), maxLength(200)]} helperText={false} />
      </Columns>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
        {translate("cycle.series.patternHint", {
          words: "{year} {nextYear} {month} {quarter} {half} {week} {from} {to}",
        })}
      </Typography>
      <Typography variant="subtitle2" component="h2" sx={{ mt: 1.5 }}>
        {translate("cycle.form.dues")}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate("cycle.series.duesHint")}
      </Typography>
      <Columns>
        {DUES.map((source) => (
          <NumberInput key={source} source={source} step={1} />
        ))}
      </Columns>
      <BooleanInput source="strictDeadlines" helperText="cycle.form.strictHint" />
    </>
  );
}

function Columns({ children }: { readonly children: ReactElement[] }): ReactElement {
  return (
    <Box
      sx={{
        display: "grid",
        width: "100%",
        columnGap: 2,
        gridTemplateColumns: { xs: "1fr", sm: `repeat(${String(Math.min(children.length, 3))}, minmax(0, 1fr))` },
      }}
    >
      {children}
    </Box>
  );
}
