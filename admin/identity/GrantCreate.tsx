import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  ReferenceInput,
  required,
  SelectInput,
  SimpleForm,
  useTranslate,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { localToday } from "../shared/text/format.ts";
import { ROLE_CHOICES } from "./rows.ts";

const bySearch = (search: string): { search: string } => ({ search });

/** A role for an account in a unit. */
export function GrantCreate(): ReactElement {
  const translate = useTranslate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="list" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 560 }} defaultValues={{ includesSubtree: true, startsOn: localToday() }}>
        <ReferenceInput source="accountId" reference="accounts">
          <AutocompleteInput
            label="resources.grants.fields.accountId"
            optionText="displayName"
            filterToQuery={bySearch}
            validate={required()}
          />
        </ReferenceInput>
        <SelectInput source="role" choices={ROLE_CHOICES} validate={required()} />
        <ReferenceInput source="unitId" reference="units">
          <AutocompleteInput label="resources.grants.fields.unitId" optionText="name" filterToQuery={bySearch} />
        </ReferenceInput>
        <BooleanInput source="includesSubtree" />
        <DateInput source="startsOn" validate={required()} />
        <DateInput source="endsOn" />
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("identity.approvalNeeded")}
        </Alert>
      </SimpleForm>
    </Create>
  );
}
