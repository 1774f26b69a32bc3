import type { ReactElement } from "react";
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
import { useKeyed } from "../../shared/api/submit-key.ts";
import { FORM_PAGE, KEEP_TYPED, SaveBar, useNextForm } from "../../shared/ui/SaveBar.tsx";
import { useExamples } from "../examples.ts";

/** A person who holds nothing yet. */
export function PersonCreate(): ReactElement {
  const keyed = useKeyed();
  const { formKey, defaultValues, another } = useNextForm({});
  return (
    <Create redirect="show" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm
        key={formKey}
        defaultValues={defaultValues}
        sx={{ maxWidth: 560 }}
        toolbar={<SaveBar another={another} />}
      >
        <PersonInputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing the particulars of a person. */
export function PersonEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false} sx={FORM_PAGE}>
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
      toolbar={<SaveBar ability={person?.abilities.canChange} back={`/persons/${person?.id ?? ""}/show`} />}
    >
      <PersonInputs />
    </SimpleForm>
  );
}

function PersonInputs(): ReactElement {
  const example = useExamples();
  return (
    <>
      <TextInput
        autoFocus
        source="fullName"
        placeholder={example("personName")}
        validate={[required(), maxLength(200)]}
      />
      <TextInput
        source="code"
        placeholder={example("personCode")}
        helperText={example("personCodeHint")}
        validate={[required(), maxLength(40)]}
      />
      <NumberInput
        source="birthYear"
        placeholder={example("birthYear")}
        validate={[minValue(1900), maxValue(2100)]}
        sx={{ maxWidth: 220 }}
      />
    </>
  );
}
