import { Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  Create,
  DateInput,
  Edit,
  maxLength,
  NumberInput,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
  useTranslate,
} from "react-admin";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { KEEP_TYPED, SaveBar } from "../../shared/ui/SaveBar.tsx";
import { Columns, Dues, KindInputs, UnitInput } from "../form-parts.tsx";
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
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} />
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
      <Dues hint="cycle.series.duesHint">
        <Columns>
          {DUES.map((source) => (
            <NumberInput key={source} source={source} step={1} />
          ))}
        </Columns>
      </Dues>
    </>
  );
}
