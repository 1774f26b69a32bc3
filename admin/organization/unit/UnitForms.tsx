import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  Create,
  DateInput,
  Edit,
  maxLength,
  ReferenceInput,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { UnitFields } from "../../../schema/operations/organization.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { localToday } from "../../shared/text/format.ts";
import { KEEP_TYPED, SaveBar } from "../../shared/ui/SaveBar.tsx";
import { bySearch, UNIT_KINDS, UNIT_TREES } from "../choices.ts";

/** A new unit, under another or as a root. */
export function UnitCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 640 }} toolbar={<SaveBar />} defaultValues={{ startsOn: localToday() }}>
        <ReferenceInput source="parentId" reference="units">
          <AutocompleteInput label="resources.units.fields.parentId" optionText="name" filterToQuery={bySearch} />
        </ReferenceInput>
        <Particulars />
        <SelectInput source="tree" choices={UNIT_TREES} validate={required()} />
        <DateInput source="startsOn" validate={required()} />
      </SimpleForm>
    </Create>
  );
}

/** Correcting the particulars; the unit keeps its place and history. */
export function UnitEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const unit = useRecordContext<ResultOf<typeof UnitFields>>();
  return (
    <SimpleForm
      resetOptions={KEEP_TYPED}
      sx={{ maxWidth: 640 }}
      toolbar={<SaveBar ability={unit?.abilities.canChange} choices={{ kind: UNIT_KINDS }} />}
    >
      <Particulars />
    </SimpleForm>
  );
}

function Particulars(): ReactElement {
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(300)]} />
      <TextInput source="nameEn" validate={maxLength(300)} />
      <TextInput source="code" validate={[required(), maxLength(40)]} />
      <SelectInput source="kind" choices={UNIT_KINDS} validate={required()} />
    </>
  );
}
