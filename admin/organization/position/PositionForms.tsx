import type { ReactElement } from "react";
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
import { useKeyed } from "../../shared/api/submit-key.ts";
import { FORM_PAGE, KEEP_TYPED, SaveBar, useNextForm } from "../../shared/ui/SaveBar.tsx";
import { POSITION_CLASSES } from "../choices.ts";
import { useExamples } from "../examples.ts";

/** A catalogue is entered position by position: these stay from one to the next. */
const KEPT = ["catalogue", "positionClass", "dutyGroup", "publicContact"];

/** A new position of a catalogue. */
export function PositionCreate(): ReactElement {
  const keyed = useKeyed();
  const { formKey, defaultValues, another } = useNextForm(
    { publicContact: false, positionClass: "PROFESSIONAL" },
    KEPT,
  );
  return (
    <Create redirect="show" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm
        key={formKey}
        defaultValues={defaultValues}
        sx={{ maxWidth: 720 }}
        toolbar={<SaveBar another={another} />}
      >
        <PositionInputs isNew />
      </SimpleForm>
    </Create>
  );
}

/** Changing the particulars of a position. */
export function PositionEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false} sx={FORM_PAGE}>
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
      toolbar={
        <SaveBar
          ability={position?.abilities.canChange}
          choices={{ positionClass: POSITION_CLASSES }}
          back={`/positions/${position?.id ?? ""}/show`}
        />
      }
    >
      <PositionInputs />
    </SimpleForm>
  );
}

function PositionInputs({ isNew = false }: { readonly isNew?: boolean }): ReactElement {
  const example = useExamples();
  return (
    <>
      <TextInput
        autoFocus
        source="name"
        placeholder={example("positionName")}
        validate={[required(), maxLength(300)]}
      />
      <TextInput source="code" placeholder={example("positionCode")} validate={[required(), maxLength(60)]} />
      <SelectInput source="positionClass" choices={POSITION_CLASSES} validate={required()} />
      {isNew && <TextInput source="catalogue" placeholder={example("positionCatalogue")} validate={maxLength(80)} />}
      <TextInput source="nameEn" validate={maxLength(300)} />
      <BooleanInput source="publicContact" helperText="organization.position.publicContactHint" sx={{ mb: 1.5 }} />
      <TextInput source="dutyGroup" validate={maxLength(120)} helperText="organization.position.dutyGroupHint" />
      <TextInput source="description" multiline minRows={3} validate={maxLength(20_000)} />
    </>
  );
}
