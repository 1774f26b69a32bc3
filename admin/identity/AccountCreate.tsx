import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  Create,
  maxLength,
  minLength,
  ReferenceInput,
  regex,
  required,
  SimpleForm,
  TextInput,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";

const USERNAME = [required(), minLength(3), maxLength(64), regex(/^[a-z0-9._-]+$/)];

/** A new account; rights and password come afterwards. */
export function AccountCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 560 }}>
        <TextInput source="username" validate={USERNAME} />
        <TextInput source="displayName" validate={[required(), maxLength(200)]} />
        <ReferenceInput source="personId" reference="persons">
          <AutocompleteInput
            label="resources.accounts.fields.personId"
            optionText="fullName"
            filterToQuery={(search: string) => ({ search })}
          />
        </ReferenceInput>
      </SimpleForm>
    </Create>
  );
}
