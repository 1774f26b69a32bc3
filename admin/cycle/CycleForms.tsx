import { Box, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  Edit,
  maxLength,
  ReferenceInput,
  regex,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useRecordContext,
  useTranslate,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { bySearch } from "../organization/choices.ts";
import { SaveBar } from "../shared/ui/SaveBar.tsx";
import { type Cycle, KINDS, SUBJECTS, TRACKS } from "./cycle-rows.ts";

const NEW = { kind: "MONTH", track: "STATE", subjects: "BOTH", strictDeadlines: false };

/** A planned cycle: nothing happens to anybody until it is opened. */
export function CycleCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={NEW}>
        <Inputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing a cycle while it is only planned. */
export function CycleEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const cycle = useRecordContext<Cycle>();
  return (
    <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar ability={cycle?.abilities.canChange} />}>
      <Inputs />
    </SimpleForm>
  );
}

function Inputs(): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <TextInput
        source="code"
        validate={[required(), maxLength(40), regex(/^[A-Za-z0-9._/-]+$/, "cycle.form.codeShape")]}
        helperText="cycle.form.codeHint"
      />
      <ReferenceInput source="unitId" reference="units">
        <AutocompleteInput
          label="resources.cycles.fields.unitId"
          optionText="name"
          filterToQuery={bySearch}
          validate={required()}
          helperText="cycle.form.unitHint"
        />
      </ReferenceInput>
      <Pair>
        <SelectInput source="kind" choices={KINDS} validate={required()} />
        <SelectInput source="track" choices={TRACKS} validate={required()} />
        <SelectInput source="subjects" choices={SUBJECTS} validate={required()} />
      </Pair>
      <Pair>
        <DateInput source="startsOn" validate={required()} />
        <DateInput source="endsOn" validate={required()} />
      </Pair>
      <Typography variant="subtitle2" component="h2" sx={{ mt: 1.5 }}>
        {translate("cycle.form.dues")}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate("cycle.form.duesHint")}
      </Typography>
      <Pair>
        <DateInput source="selfDueOn" />
        <DateInput source="voteDueOn" />
        <DateInput source="partyOpinionDueOn" />
      </Pair>
      <Pair>
        <DateInput source="proposalDueOn" />
        <DateInput source="decisionDueOn" />
        <DateInput source="noticeDueOn" />
      </Pair>
      <BooleanInput source="strictDeadlines" helperText="cycle.form.strictHint" />
    </>
  );
}

function Pair({ children }: { readonly children: ReactElement[] }): ReactElement {
  return (
    <Box
      sx={{
        display: "grid",
        width: "100%",
        columnGap: 2,
        gridTemplateColumns: { xs: "1fr", sm: `repeat(${String(children.length)}, minmax(0, 1fr))` },
      }}
    >
      {children}
    </Box>
  );
}
