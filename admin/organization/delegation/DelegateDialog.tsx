import { FormLabel, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { DelegateActs } from "../../../schema/operations/organization-facts/delegation.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, isBefore, Tick } from "../../shared/ui/fields.tsx";
import { useExamples } from "../examples.ts";
import type { Picked } from "../pickers.tsx";
import { PersonPicker } from "./PersonPicker.tsx";

const ACTS = ["SCORE", "DECIDE", "NOTICE", "RESOLVE"] as const;
type Act = (typeof ACTS)[number];

interface DelegateDialogProps {
  readonly unit: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Letting somebody act in place of a head. */
export function DelegateDialog({ unit, onClose }: DelegateDialogProps): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const [from, setFrom] = useState<Picked | null>(null);
  const [to, setTo] = useState<Picked | null>(null);
  const [acts, setActs] = useState<readonly Act[]>(ACTS);
  const [includesSubtree, setIncludesSubtree] = useState(true);
  const [startsOn, setStartsOn] = useState(localToday);
  const [endsOn, setEndsOn] = useState("");
  const [document, setDocument] = useState("");
  const verb = useVerb(DelegateActs, { done: "organization.delegation.done", onDone: onClose });
  const label = (field: string): string => translate(`organization.delegation.${field}`);
  const submit = (): void => {
    if (to === null) return;
    const content = {
      unitId: unit.id,
      includesSubtree,
      fromPersonId: from?.id ?? null,
      toPersonId: to.id,
      acts: acts.length === ACTS.length ? (["ALL"] as const) : acts,
      startsOn,
      endsOn: endsOn === "" ? null : endsOn,
      document: document.trim(),
    };
    void verb.act({ input: { ...content, acts: [...content.acts], idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("organization.delegation.dialogTitle", { unit: unit.name })}
      consequence={label("consequence")}
      confirm={label("verb")}
      busy={verb.busy}
      disabled={
        to === null || acts.length === 0 || startsOn === "" || isBefore(endsOn, startsOn) || document.trim() === ""
      }
      onConfirm={submit}
      onClose={onClose}
    >
      <PersonPicker required name="toPersonId" label={label("to")} value={to} onPick={setTo} />
      <PersonPicker name="fromPersonId" label={label("from")} value={from} onPick={setFrom} />
      <Stack component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <FormLabel component="legend">{label("acts")}</FormLabel>
        {ACTS.map((act) => (
          <Tick
            key={act}
            label={label(`act.${act}`)}
            value={acts.includes(act)}
            onChange={(on) => setActs(on ? [...acts, act] : acts.filter((each) => each !== act))}
          />
        ))}
      </Stack>
      <Tick label={label("subtree")} value={includesSubtree} onChange={setIncludesSubtree} />
      <DayField name="startsOn" label={label("startsOn")} value={startsOn} onChange={setStartsOn} />
      <DayField
        name="endsOn"
        required={false}
        notBefore={startsOn}
        label={label("endsOn")}
        value={endsOn}
        onChange={setEndsOn}
      />
      <DocumentNumberField
        required
        name="document"
        label={label("document")}
        example={example("delegation")}
        value={document}
        maxLength={200}
        onChange={setDocument}
      />
    </ConfirmVerb>
  );
}
