import { type ReactElement, useState } from "react";
import {
  Create,
  DateInput,
  Edit,
  maxLength,
  regex,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { KEEP_TYPED, SaveBar } from "../shared/ui/SaveBar.tsx";
import { type Cycle, DUES } from "./cycle-rows.ts";
import { Columns, Dues, KindInputs, UnitInput } from "./form-parts.tsx";

const NEW = { kind: "MONTH", track: "STATE", subjects: "BOTH", strictDeadlines: false };

/** A planned cycle: nothing happens to anybody until it is opened. */
export function CycleCreate(): ReactElement {
  const [idempotencyKey] = useState(newIdempotencyKey);
  return (
    <Create redirect="show" transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 720 }} toolbar={<SaveBar />} defaultValues={NEW}>
        <Inputs />
      </SimpleForm>
    </Create>
  );
}

/** Changing a cycle while it is only planned. */
export function CycleEdit(): ReactElement {
  return (
    <Edit mutationMode="pessimistic" redirect="show" actions={false}>
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
      toolbar={<SaveBar ability={cycle?.abilities.canChange} />}
    >
      <Inputs />
    </SimpleForm>
  );
}

function Inputs(): ReactElement {
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(200)]} />
      <TextInput
        source="code"
        validate={[required(), maxLength(40), regex(/^[A-Za-z0-9._/-]+$/, "cycle.form.codeShape")]}
        helperText="cycle.form.codeHint"
      />
      <UnitInput label="resources.cycles.fields.unitId" helperText="cycle.form.unitHint" />
      <KindInputs />
      <Columns>
        <DateInput source="startsOn" validate={required()} />
        <DateInput source="endsOn" validate={required()} />
      </Columns>
      <Dues hint="cycle.form.duesHint">
        <Columns>
          {DUES.map(({ field }) => (
            <DateInput key={field} source={field} />
          ))}
        </Columns>
      </Dues>
    </>
  );
}
