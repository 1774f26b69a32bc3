import { type ReactElement, useEffect } from "react";
import {
  AutocompleteInput,
  BooleanInput,
  Create,
  DateInput,
  maxLength,
  type RaRecord,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useGetOne,
  useInput,
} from "react-admin";
import { useKeyed } from "../../shared/api/submit-key.ts";
import { localToday } from "../../shared/text/format.ts";
import { ReferenceChoice } from "../../shared/ui/form/ReferenceChoice.tsx";
import { FORM_PAGE, SaveBar, useNextForm } from "../../shared/ui/SaveBar.tsx";
import { bySearch, SUBJECT_TYPES, usualSubjectType } from "../choices.ts";
import { useExamples } from "../examples.ts";
import { PersonInput } from "./PersonInput.tsx";
import { QuickPosition } from "./QuickCreate.tsx";

const FIRST = { isPrimary: true, leading: false, deputy: false, acting: false, subjectType: "CIVIL_SERVANT" };
/** A unit's people are appointed by one decision: these stay from one to the next. */
const KEPT = ["unitId", "subjectType", "startsOn", "documentNumber"];

/** Appointing a person to a position of a unit. */
export function AppointmentCreate(): ReactElement {
  const keyed = useKeyed();
  const { formKey, defaultValues, another } = useNextForm({ ...FIRST, startsOn: localToday() }, KEPT);
  const back = (_resource: string | undefined, _id: unknown, data: Partial<RaRecord> | undefined): string =>
    `units/${String(data?.["unitId"])}/show`;
  return (
    <Create redirect={back} transform={keyed} sx={FORM_PAGE}>
      <SimpleForm
        key={formKey}
        sx={{ maxWidth: 640 }}
        toolbar={<SaveBar another={another} back="/units" />}
        defaultValues={defaultValues}
      >
        <Who />
        <Duties />
        <When />
      </SimpleForm>
    </Create>
  );
}

function Who(): ReactElement {
  const example = useExamples();
  return (
    <>
      <PersonInput source="personId" helperText={example("noPerson")} />
      <ReferenceChoice source="unitId" reference="units">
        <AutocompleteInput
          label="resources.appointments.fields.unitId"
          optionText="name"
          filterToQuery={bySearch}
          validate={required()}
          helperText={false}
        />
      </ReferenceChoice>
      <ReferenceChoice source="positionId" reference="positions">
        <AutocompleteInput
          label="resources.appointments.fields.positionId"
          optionText="name"
          filterToQuery={bySearch}
          validate={required()}
          create={<QuickPosition />}
          helperText={false}
        />
      </ReferenceChoice>
      <SelectInput source="subjectType" choices={SUBJECT_TYPES} validate={required()} helperText={false} />
      <FollowUnit />
    </>
  );
}

/** Schools and public service units have public employees: chosen with the unit, until somebody says otherwise. */
function FollowUnit(): null {
  const { field: unit } = useInput({ source: "unitId" });
  const { field: type, fieldState } = useInput({ source: "subjectType" });
  const unitId: unknown = unit.value;
  const { data } = useGetOne<RaRecord>(
    "units",
    { id: String(unitId) },
    { enabled: typeof unitId === "string" && unitId !== "" },
  );
  const usual = data === undefined ? null : usualSubjectType(String(data["kind"]));
  useEffect(() => {
    if (usual !== null && !fieldState.isTouched && type.value !== usual) type.onChange(usual);
    // Only another unit proposes anew.
  }, [usual]);
  return null;
}

function Duties(): ReactElement {
  const example = useExamples();
  return (
    <>
      <BooleanInput source="isPrimary" helperText={example("primaryHint")} />
      <BooleanInput source="leading" helperText={false} />
      <BooleanInput source="deputy" helperText={false} />
      <BooleanInput
        source="acting"
        sx={{ mb: 1.5 }}
        helperText="organization.person.actingHint"
        validate={(acting: boolean, all: { leading?: boolean }) =>
          acting && all.leading === true ? "organization.person.headOrActing" : undefined
        }
      />
    </>
  );
}

function When(): ReactElement {
  const example = useExamples();
  const early = example("earlyEnd");
  return (
    <>
      <DateInput source="startsOn" validate={required()} />
      <DateInput
        source="endsOn"
        helperText={example("endsHint")}
        validate={(endsOn: string | null, all: { startsOn?: string }) =>
          endsOn && all.startsOn && endsOn < all.startsOn ? early : undefined
        }
      />
      <TextInput source="documentNumber" placeholder={example("decision")} validate={maxLength(80)} />
    </>
  );
}
