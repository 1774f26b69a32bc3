import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RecordSuccession } from "../../../schema/operations/organization-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { localToday } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { SUCCESSION_KINDS } from "../choices.ts";
import { useExamples } from "../examples.ts";
import type { Picked } from "../pickers.tsx";
import type { SuccessionKind, Unit } from "./unit-rows.ts";
import { NewUnit } from "./succession/NewUnit.tsx";
import { UnitChips } from "./UnitChips.tsx";

/** Recording a merger, split, renaming or dissolution that a document decided. */
export function SuccessionButton({ unit }: { readonly unit: Unit }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={unit.abilities.canChange} onClick={() => setAsking(true)}>
        {translate("organization.succession.verb")}
      </AbilityButton>
      {asking && <SuccessionDialog unit={unit} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DialogProps {
  readonly unit: Unit;
  readonly onClose: () => void;
}

function SuccessionDialog({ unit, onClose }: DialogProps): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const [kind, setKind] = useState<SuccessionKind>("MERGE");
  const [from, setFrom] = useState<readonly Picked[]>([{ id: unit.id, name: unit.name, hint: unit.code }]);
  const [to, setTo] = useState<readonly Picked[]>([]);
  const [takesEffectOn, setTakesEffectOn] = useState(localToday);
  const [number, setNumber] = useState("");
  const [title, setTitle] = useState("");
  const verb = useVerb(RecordSuccession, { done: "organization.succession.done", onDone: onClose });
  const dissolves = kind === "DISSOLVE";
  const submit = (): void => {
    const content = {
      kind,
      fromUnitIds: from.map(({ id }) => id),
      toUnitIds: dissolves ? [] : to.map(({ id }) => id),
      takesEffectOn,
      documentNumber: number.trim(),
      documentTitle: title.trim() === "" ? null : title.trim(),
    };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const incomplete = from.length === 0 || (!dissolves && to.length === 0) || number.trim() === "";
  const label = (part: string): string => translate(`organization.succession.${part}`);
  const picked = [...from, ...to].map(({ id }) => id);
  return (
    <ConfirmVerb
      open
      title={label("title")}
      consequence={translate(`organization.succession.consequence.${kind}`)}
      confirm={label("verb")}
      tone="warning"
      busy={verb.busy}
      disabled={incomplete || takesEffectOn === ""}
      onConfirm={submit}
      onClose={onClose}
    >
      <KindField value={kind} onChange={setKind} />
      <UnitChips label={label("from")} units={from} except={picked} onChange={setFrom} />
      {!dissolves && (
        <UnitChips label={label("to")} hint={label("toHint")} units={to} except={picked} onChange={setTo}>
          <NewUnit like={unit} startsOn={takesEffectOn} onMade={(made) => setTo([...to, made])} />
        </UnitChips>
      )}
      <DayField name="takesEffectOn" label={label("takesEffectOn")} value={takesEffectOn} onChange={setTakesEffectOn} />
      <DocumentNumberField
        required
        name="documentNumber"
        label={label("documentNumber")}
        example={example("order")}
        value={number}
        onChange={setNumber}
      />
      <TextLine
        name="documentTitle"
        label={label("documentTitle")}
        example={example("orderTitle")}
        value={title}
        maxLength={500}
        onChange={setTitle}
      />
    </ConfirmVerb>
  );
}

interface KindProps {
  readonly value: SuccessionKind;
  readonly onChange: (kind: SuccessionKind) => void;
}

function KindField({ value, onChange }: KindProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate("organization.succession.kindLabel")}
      value={value}
      onChange={(event) => onChange(event.target.value as SuccessionKind)}
    >
      {SUCCESSION_KINDS.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {translate(name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
