import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ChangeAppointment } from "../../../schema/operations/person.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, isBefore, Tick } from "../../shared/ui/fields.tsx";
import { type DraftWords, VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { SUBJECT_TYPES } from "../choices.ts";
import { useExamples } from "../examples.ts";
import { type Picked, PositionPicker } from "../pickers.tsx";
import type { Appointment } from "./AppointmentLine.tsx";
import { contradict, DutyTicks } from "./DutyTicks.tsx";

/** Correcting what was recorded of an appointment; going elsewhere from a day on is a transfer. */
export function ChangeButton({ appointment }: { readonly appointment: Appointment }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={appointment.abilities.canChange} size="small" onClick={() => setAsking(true)}>
        {translate("ra.action.edit")}
      </AbilityButton>
      {asking && <ChangeDialog appointment={appointment} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DialogProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

interface Draft {
  readonly position: Picked | null;
  readonly subjectType: Appointment["subjectType"];
  readonly isPrimary: boolean;
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly acting: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly documentNumber: string;
}

function ChangeDialog({ appointment, onClose }: DialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [draft, setDraft] = useState(() => draftOf(appointment));
  const verb = useStaleVerb(ChangeAppointment, { done: "organization.person.changeDone", onDone: onClose });
  const field = (name: string): string => translate(`resources.appointments.fields.${name}`);
  const say = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const example = useExamples();
  const { position, endsOn, documentNumber } = draft;
  const yesNo = (yes: boolean): string => translate(`khung.words.${yes ? "yes" : "no"}`);
  const said: DraftWords<Draft> = {
    position: [field("positionId"), (each) => each?.name ?? ""],
    subjectType: [field("subjectType"), (each) => translate(`organization.subjectType.${each}`)],
    startsOn: [field("startsOn"), format.day],
    endsOn: [field("endsOn"), format.day],
    documentNumber: [field("documentNumber")],
    isPrimary: [field("isPrimary"), yesNo],
    leading: [field("leading"), yesNo],
    deputy: [field("deputy"), yesNo],
    acting: [field("acting"), yesNo],
  };
  const submit = ({ position: to, endsOn: until, documentNumber: number, ...plain }: Draft): void => {
    if (to === null) return;
    const { id, version } = appointment;
    const rest = { endsOn: until || null, documentNumber: number.trim() || null };
    void verb.act({ input: { id, version, positionId: to.id, ...plain, ...rest } });
  };
  return (
    <VersionedVerb
      open
      title={translate("organization.person.changeTitle", { name: appointment.person.fullName })}
      consequence={translate("organization.person.changeConsequence", { unit: appointment.unit.name })}
      confirm={translate("ra.action.save")}
      disabled={position === null || draft.startsOn === "" || isBefore(endsOn, draft.startsOn) || contradict(draft)}
      verb={verb}
      merge={{ draft, stored: draftOf(appointment), words: said, onMerged: setDraft }}
      onConfirm={submit}
      onClose={onClose}
    >
      <PositionPicker
        required
        name="positionId"
        label={field("positionId")}
        value={position}
        onPick={(to) => say({ position: to })}
      />
      <TextField
        select
        label={field("subjectType")}
        value={draft.subjectType}
        onChange={({ target }) => say({ subjectType: target.value as Draft["subjectType"] })}
      >
        {SUBJECT_TYPES.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {translate(name)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        name="startsOn"
        label={field("startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => say({ startsOn })}
      />
      <DayField
        name="endsOn"
        required={false}
        notBefore={draft.startsOn}
        hint={example("endsHint")}
        label={field("endsOn")}
        value={endsOn}
        onChange={(to) => say({ endsOn: to })}
      />
      <DocumentNumberField
        name="documentNumber"
        label={field("documentNumber")}
        example={example("decision")}
        value={documentNumber}
        onChange={(number) => say({ documentNumber: number })}
      />
      <Tick label={field("isPrimary")} value={draft.isPrimary} onChange={(isPrimary) => say({ isPrimary })} />
      <DutyTicks value={draft} onChange={say} />
    </VersionedVerb>
  );
}

function draftOf(appointment: Appointment): Draft {
  const { position, subjectType, isPrimary, leading, deputy, acting, startsOn, endsOn, documentNumber } = appointment;
  return {
    position: { id: position.id, name: position.name, hint: "" },
    ...{ subjectType, isPrimary, leading, deputy, acting, startsOn },
    endsOn: endsOn ?? "",
    documentNumber: documentNumber ?? "",
  };
}
