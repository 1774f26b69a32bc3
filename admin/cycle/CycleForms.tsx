import type { ReactElement } from "react";
import {
  Create,
  DateInput,
  Edit,
  Loading,
  maxLength,
  regex,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import { useKeyed } from "../shared/api/submit-key.ts";
import { localToday } from "../shared/text/format.ts";
import { FORM_PAGE, KEEP_TYPED, SaveBar } from "../shared/ui/SaveBar.tsx";
import { type Cycle, DUES } from "./cycle-rows.ts";
import { Columns, Dues, KindInputs, UnitInput } from "./form-parts.tsx";
import { CycleProposals, useFirstValues, usePeriod } from "./proposal/Proposals.tsx";
import { firstDay } from "./proposal/proposed.ts";
import { useProposalWords } from "./proposal/words.ts";

const NEW = { kind: "MONTH", track: "STATE", subjects: "BOTH", strictDeadlines: false };

/** A planned cycle: nothing happens to anybody until it is opened. */
export function CycleCreate(): ReactElement {
  const keyed = useKeyed();
  const period = usePeriod();
  const first = useFirstValues({ ...NEW, ...period("MONTH", firstDay("MONTH", localToday())) });
  if (first === null) return <Loading />;
  return (
    <Create redirect="show" transform={keyed} sx={FORM_PAGE}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={first}>
        <CycleProposals />
        <Inputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing a cycle while it is only planned. */
export function CycleEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false} sx={FORM_PAGE}>
      <EditForm />
    </Edit>
  );
}

function EditForm(): ReactElement {
  const cycle = useRecordContext<Cycle>();
  return (
    <SimpleForm
      resetOptions={KEEP_TYPED}
      sx={{ maxWidth: 720 }}
      toolbar={<SaveBar ability={cycle?.abilities.canChange} back={`/cycles/${cycle?.id ?? ""}/show`} />}
    >
      <Inputs />
    </SimpleForm>
  );
}

function Inputs(): ReactElement {
  const words = useProposalWords();
  const notBefore =
    (text: string) =>
    (day: string | null, all: { startsOn?: string }): string | undefined =>
      day && all.startsOn && day < all.startsOn ? text : undefined;
  return (
    <>
      <UnitInput label="resources.cycles.fields.unitId" helperText="cycle.form.unitHint" />
      <KindInputs />
      <Columns>
        <DateInput source="startsOn" validate={required()} />
        <DateInput source="endsOn" validate={[required(), notBefore(words("early"))]} />
      </Columns>
      <Columns>
        <TextInput source="name" validate={[required(), maxLength(200)]} helperText={words("nameHint")} />
        <TextInput
          source="code"
          validate={[required(), maxLength(40), regex(/^[A-Za-z0-9._/-]+$/, "cycle.form.codeShape")]}
          helperText="cycle.form.codeHint"
        />
      </Columns>
      <Dues hint="cycle.form.duesHint">
        <Columns>
          {DUES.map(({ field }) => (
            <DateInput key={field} source={field} validate={notBefore(words("dueEarly"))} helperText={false} />
          ))}
        </Columns>
      </Dues>
    </>
  );
}
