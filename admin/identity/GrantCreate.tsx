import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  required,
  SelectInput,
  SimpleForm,
  useTranslate,
} from "react-admin";
import { useKeyed } from "../shared/api/submit-key.ts";
import { localToday } from "../shared/text/format.ts";
import { ReferenceChoice } from "../shared/ui/form/ReferenceChoice.tsx";
import { FORM_PAGE, SaveBar, useNextForm } from "../shared/ui/SaveBar.tsx";
import { useExamples } from "./form/examples.ts";
import { ROLE_CHOICES } from "./rows.ts";

const bySearch = (search: string): { search: string } => ({ search });

/** One role is often given to several accounts of a unit: these stay from one to the next. */
const KEPT = ["role", "unitId", "includesSubtree", "startsOn", "endsOn"];

/** A role for an account in a unit. */
export function GrantCreate(): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyed = useKeyed();
  const { formKey, defaultValues, another } = useNextForm({ includesSubtree: true, startsOn: localToday() }, KEPT);
  return (
    <Create redirect="list" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm
        key={formKey}
        sx={{ maxWidth: 560 }}
        defaultValues={defaultValues}
        toolbar={<SaveBar another={another} />}
      >
        <ReferenceChoice source="accountId" reference="accounts">
          <AutocompleteInput
            openOnFocus={false}
            label="resources.grants.fields.accountId"
            optionText={(account: { displayName: string; username: string }) =>
              `${account.displayName} (${account.username})`
            }
            filterToQuery={bySearch}
            validate={required()}
            helperText={false}
          />
        </ReferenceChoice>
        <SelectInput source="role" choices={ROLE_CHOICES} validate={required()} helperText={false} />
        <ReferenceChoice source="unitId" reference="units">
          <AutocompleteInput
            label="resources.grants.fields.unitId"
            optionText="name"
            filterToQuery={bySearch}
            helperText={example("unitHint")}
            validate={(unitId: string | null, all: { role?: string }) =>
              !unitId && all.role && all.role !== "SYSTEM_ADMIN" ? example("unitMissing") : undefined
            }
          />
        </ReferenceChoice>
        <BooleanInput source="includesSubtree" helperText={false} />
        <DateInput source="startsOn" validate={required()} helperText={false} />
        <DateInput
          source="endsOn"
          helperText={example("endsHint")}
          validate={(endsOn: string | null, all: { startsOn?: string }) =>
            endsOn && all.startsOn && endsOn < all.startsOn ? example("early") : undefined
          }
        />
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("identity.approvalNeeded")}
        </Alert>
      </SimpleForm>
    </Create>
  );
}
