import { type ReactElement, useState } from "react";
import {
  AutocompleteInput,
  Create,
  DateInput,
  maxLength,
  regex,
  required,
  SelectInput,
  SimpleForm,
  TextInput,
  useTranslate,
} from "react-admin";
import { newIdempotencyKey } from "../shared/api/idempotency-key.ts";
import { localToday } from "../shared/text/format.ts";
import { ReferenceChoice } from "../shared/ui/form/ReferenceChoice.tsx";
import { SaveBar } from "../shared/ui/SaveBar.tsx";
import { Waiting } from "../shared/ui/states.tsx";
import { useOwnUnit } from "./exchange/useOwnUnit.ts";

const bySearch = (search: string): { search: string } => ({ search });
const KINDS = ["EVALUATION", "COMPETENCY"].map((id) => ({ id, name: `framework.kind.${id}` }));
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;

/** A framework with its first, empty draft, which opens at once; whose it is and from when is filled in as it mostly is. */
export function FrameworkCreate(): ReactElement {
  const translate = useTranslate();
  const unit = useOwnUnit();
  const [idempotencyKey] = useState(newIdempotencyKey);
  if (unit === undefined) return <Waiting />;
  const usual = {
    kind: "EVALUATION",
    effectiveFrom: localToday(),
    ...(unit === null ? {} : { ownerUnitId: unit.id, issuer: unit.name }),
  };
  const hint = (key: string): string => translate(`framework.extension.verb.${key}`);
  return (
    <Create redirect={toDraft} transform={(data: object) => ({ ...data, idempotencyKey })}>
      <SimpleForm sx={{ maxWidth: 640 }} defaultValues={usual} toolbar={<SaveBar />}>
        <SelectInput source="kind" choices={KINDS} validate={required()} />
        <TextInput
          autoFocus
          source="code"
          helperText={hint("codeHint")}
          validate={[required(), maxLength(40), regex(CODE, hint("codeHint"))]}
        />
        <TextInput source="nameVi" validate={[required(), maxLength(500)]} />
        <TextInput source="nameEn" validate={maxLength(500)} />
        <TextInput source="issuer" validate={[required(), maxLength(200)]} />
        <DateInput source="effectiveFrom" validate={required()} />
        <ReferenceChoice source="ownerUnitId" reference="units">
          <AutocompleteInput
            label="resources.frameworks.fields.ownerUnitId"
            optionText="name"
            filterToQuery={bySearch}
          />
        </ReferenceChoice>
      </SimpleForm>
    </Create>
  );
}

/** What was made is written next: straight to its draft. */
function toDraft(_resource?: string, id?: string | number, data?: object): string {
  const { versions } = (data ?? {}) as { readonly versions?: readonly { readonly id: string }[] };
  const draft = versions?.[0]?.id;
  return draft === undefined ? `frameworks/${String(id)}/show` : `frameworkVersions/${draft}`;
}
