import { MenuItem, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { ChangeAppointment } from "../../../schema/operations/person.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { SUBJECT_TYPES } from "../choices.ts";
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
  const { position, endsOn, documentNumber, ...plain } = draft;
  const submit = (): void => {
    if (position === null) return;
    const { id, version } = appointment;
    const rest = { endsOn: endsOn || null, documentNumber: documentNumber.trim() || null };
    void verb.act({ input: { id, version, positionId: position.id, ...plain, ...rest } });
  };
  return (
    <VersionedVerb
      open
      title={translate("organization.person.changeTitle", { name: appointment.person.fullName })}
      consequence={translate("organization.person.changeConsequence", { unit: appointment.unit.name })}
      confirm={translate("ra.action.save")}
      disabled={position === null || draft.startsOn === "" || contradict(draft)}
      verb={verb}
      differences={[
        { label: field("positionId"), mine: position?.name ?? "", theirs: appointment.position.name },
        { label: field("startsOn"), mine: format.day(draft.startsOn), theirs: format.day(appointment.startsOn) },
        { label: field("endsOn"), mine: format.day(endsOn), theirs: format.day(appointment.endsOn) },
      ]}
      onConfirm={submit}
      onClose={onClose}
    >
      <PositionPicker required label={field("positionId")} value={position} onPick={(to) => say({ position: to })} />
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
      <DayField label={field("startsOn")} value={draft.startsOn} onChange={(startsOn) => say({ startsOn })} />
      <DayField label={field("endsOn")} value={endsOn} required={false} onChange={(to) => say({ endsOn: to })} />
      <TextLine
        label={field("documentNumber")}
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
