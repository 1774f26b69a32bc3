import type { ReactElement } from "react";
import {
  AutocompleteInput,
  Create,
  DateInput,
  Edit,
  maxLength,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { UnitFields } from "../../../schema/operations/organization.ts";
import { useKeyed } from "../../shared/api/submit-key.ts";
import { localToday } from "../../shared/text/format.ts";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { FORM_PAGE, KEEP_TYPED, SaveBar, useNextForm } from "../../shared/ui/SaveBar.tsx";
import { bySearch, UNIT_KINDS, UNIT_TREES } from "../choices.ts";
import { useExamples } from "../examples.ts";

/** The divisions of an agency are entered one after the other: these stay from one to the next. */
const KEPT = ["parentId", "tree", "kind", "startsOn"];

/** A new unit, under another or as a root. */
export function UnitCreate(): ReactElement {
  const keyed = useKeyed();
  const example = useExamples();
  const { formKey, defaultValues, another } = useNextForm(
    { startsOn: localToday(), tree: "STATE", kind: "DEPARTMENT" },
    KEPT,
  );
  return (
    <Create redirect="show" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm
        key={formKey}
        defaultValues={defaultValues}
        sx={{ maxWidth: 640 }}
        toolbar={<SaveBar another={another} />}
      >
        <Particulars />
        <ReferenceChoice source="parentId" reference="units">
          <AutocompleteInput
            label="resources.units.fields.parentId"
            optionText="name"
            filterToQuery={bySearch}
            helperText={example("parentHint")}
          />
        </ReferenceChoice>
        <SelectInput source="tree" choices={UNIT_TREES} validate={required()} />
        <DateInput source="startsOn" validate={required()} />
      </SimpleForm>
    </Create>
  );
}

/** Correcting the particulars; the unit keeps its place and history. */
export function UnitEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false} sx={FORM_PAGE}>
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
      toolbar={
        <SaveBar
          ability={unit?.abilities.canChange}
          choices={{ kind: UNIT_KINDS }}
          back={`/units/${unit?.id ?? ""}/show`}
        />
      }
    >
      <Particulars />
    </SimpleForm>
  );
}

function Particulars(): ReactElement {
  const example = useExamples();
  return (
    <>
      <TextInput autoFocus source="name" placeholder={example("unitName")} validate={[required(), maxLength(300)]} />
      <TextInput source="nameEn" validate={maxLength(300)} />
      <TextInput
        source="code"
        placeholder={example("unitCode")}
        helperText={example("unitCodeHint")}
        validate={[required(), maxLength(40)]}
      />
      <SelectInput source="kind" choices={UNIT_KINDS} validate={required()} />
    </>
  );
}
