import { type ReactElement, useState } from "react";
import {
  BooleanInput,
  Create,
  Edit,
  maxLength,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { PositionFields } from "../../../schema/operations/organization.ts";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { KEEP_TYPED, SaveBar } from "../../shared/ui/SaveBar.tsx";
import { POSITION_CLASSES } from "../choices.ts";

/** A new position of a catalogue. */
export function PositionCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="list" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={{ publicContact: false }}>
        <PositionInputs isNew />
      </SimpleForm>
    </Create>
  );
}

/** Changing the particulars of a position. */
export function PositionEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="list" actions={false}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const position = useRecordContext<ResultOf<typeof PositionFields>>();
  return (
    <SimpleForm
      resetOptions={KEEP_TYPED}
      sx={{ maxWidth: 720 }}
      toolbar={<SaveBar ability={position?.abilities.canChange} choices={{ positionClass: POSITION_CLASSES }} />}
    >
      <PositionInputs />
    </SimpleForm>
  );
}

function PositionInputs({ isNew = false }: { readonly isNew?: boolean }): ReactElement {
  return (
    <>
      <TextInput source="code" validate={[required(), maxLength(60)]} />
      {isNew && <TextInput source="catalogue" validate={maxLength(80)} />}
      <TextInput source="name" validate={[required(), maxLength(300)]} />
      <TextInput source="nameEn" validate={maxLength(300)} />
      <SelectInput source="positionClass" choices={POSITION_CLASSES} validate={required()} />
      <BooleanInput source="publicContact" helperText="organization.position.publicContactHint" sx={{ mb: 1.5 }} />
      <TextInput source="dutyGroup" validate={maxLength(120)} helperText="organization.position.dutyGroupHint" />
      <TextInput source="description" multiline minRows={3} validate={maxLength(20_000)} />
    </>
  );
}
