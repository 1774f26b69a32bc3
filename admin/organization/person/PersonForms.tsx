import { type ReactElement, useState } from "react";
import {
  Create,
  Edit,
  maxLength,
  maxValue,
  minValue,
  NumberInput,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { PersonFields } from "../../../schema/operations/person.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { KEEP_TYPED, SaveBar } from "../../shared/ui/SaveBar.tsx";

/** A person who holds nothing yet. */
export function PersonCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 560 }} toolbar={<SaveBar />}>
        <PersonInputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing the particulars of a person. */
export function PersonEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const person = useRecordContext<ResultOf<typeof PersonFields>>();
  return (
    <SimpleForm
      resetOptions={KEEP_TYPED}
      sx={{ maxWidth: 560 }}
      toolbar={<SaveBar ability={person?.abilities.canChange} />}
    >
      <PersonInputs />
    </SimpleForm>
  );
}

function PersonInputs(): ReactElement {
  return (
    <>
      <TextInput source="fullName" validate={[required(), maxLength(200)]} />
      <TextInput source="code" validate={[required(), maxLength(40)]} />
      <NumberInput source="birthYear" validate={[minValue(1900), maxValue(2100)]} />
    </>
  );
}
