import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  Create,
  DateInput,
  maxLength,
  ReferenceInput,
  required,
  SimpleForm,
  TextInput,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { SaveBar } from "../shared/ui/SaveBar.tsx";

const bySearch = (search: string): { search: string } => ({ search });

/** A framework with its first, empty draft. */
export function FrameworkCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 640 }} toolbar={<SaveBar />}>
        <TextInput source="code" validate={[required(), maxLength(40)]} />
        <TextInput source="nameVi" validate={[required(), maxLength(500)]} />
        <TextInput source="nameEn" validate={maxLength(500)} />
        <TextInput source="issuer" validate={[required(), maxLength(200)]} />
        <DateInput source="effectiveFrom" validate={required()} />
        <ReferenceInput source="ownerUnitId" reference="units">
          <AutocompleteInput
            label="resources.frameworks.fields.ownerUnitId"
            optionText="name"
            filterToQuery={bySearch}
          />
        </ReferenceInput>
      </SimpleForm>
    </Create>
  );
}
