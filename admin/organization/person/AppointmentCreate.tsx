import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  maxLength,
  type RaRecord,
  ReferenceInput,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
} from "react-admin";
import { newIdempotencyKey } from "../../shared/api/idempotency-key.ts";
import { localToday } from "../../shared/text/format.ts";
import { SaveBar } from "../../shared/ui/SaveBar.tsx";
import { bySearch, SUBJECT_TYPES } from "../choices.ts";

/** Appointing a person to a position of a unit. */
export function AppointmentCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  const back = (_resource: string | undefined, _id: unknown, data: Partial<RaRecord> | undefined): string =>
    `units/${String(data?.["unitId"])}/show`;
  return (
    <Create redirect={back} transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm
        sx={{ maxWidth: 640 }}
        toolbar={<SaveBar />}
        defaultValues={{
          startsOn: localToday(),
          isPrimary: true,
          leading: false,
          deputy: false,
          acting: false,
          subjectType: "CIVIL_SERVANT",
        }}
      >
        <Pick source="personId" reference="persons" text="fullName" />
        <Pick source="unitId" reference="units" text="name" />
        <Pick source="positionId" reference="positions" text="name" />
        <SelectInput source="subjectType" choices={SUBJECT_TYPES} validate={required()} />
        <BooleanInput source="isPrimary" />
        <BooleanInput source="leading" />
        <BooleanInput source="deputy" />
        <BooleanInput
          source="acting"
          sx={{ mb: 1.5 }}
          helperText="organization.person.actingHint"
          validate={(acting: boolean, all: { leading?: boolean }) =>
            acting && all.leading === true ? "organization.person.headOrActing" : undefined
          }
        />
        <DateInput source="startsOn" validate={required()} />
        <DateInput source="endsOn" />
        <TextInput source="documentNumber" validate={maxLength(80)} />
      </SimpleForm>
    </Create>
  );
}

function Pick({
  source,
  reference,
  text,
}: {
  readonly source: string;
  readonly reference: string;
  readonly text: string;
}): ReactElement {
  return (
    <ReferenceInput source={source} reference={reference}>
      <AutocompleteInput
        label={`resources.appointments.fields.${source}`}
        optionText={text}
        filterToQuery={bySearch}
        validate={required()}
      />
    </ReferenceInput>
  );
}
