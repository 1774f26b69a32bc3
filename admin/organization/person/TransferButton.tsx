import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { TransferPerson } from "../../../schema/operations/organization-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { formatDay, localToday } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { useExamples } from "../examples.ts";
import { type Picked, PositionPicker, UnitPicker } from "../pickers.tsx";
import type { Appointment } from "./AppointmentLine.tsx";
import { contradict, type Duties, DutyTicks } from "./DutyTicks.tsx";

/** Moving a person to another unit or position: one appointment ends, the next begins. */
export function TransferButton({ appointment }: { readonly appointment: Appointment }): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <AbilityButton ability={appointment.abilities.canChange} size="small" onClick={() => setAsking(true)}>
        {translate("organization.transfer.verb")}
      </AbilityButton>
      {asking && <TransferDialog appointment={appointment} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DialogProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

function TransferDialog({ appointment, onClose }: DialogProps): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const keyFor = useSubmitKey();
  const [opened] = useState(appointment);
  const [unit, setUnit] = useState<Picked | null>(null);
  const [position, setPosition] = useState<Picked | null>(null);
  const [startsOn, setStartsOn] = useState(localToday);
  const [documentNumber, setDocumentNumber] = useState("");
  const [duties, setDuties] = useState<Duties>({ leading: false, deputy: false, acting: false });
  const verb = useStaleVerb(TransferPerson, { done: "organization.transfer.done", onDone: onClose });
  const field = (name: string): string => translate(`resources.appointments.fields.${name}`);
  const submit = (): void => {
    if (unit === null || position === null) return;
    const content = {
      appointmentId: appointment.id,
      version: appointment.version,
      unitId: unit.id,
      positionId: position.id,
      startsOn,
      ...duties,
      documentNumber: documentNumber.trim() === "" ? null : documentNumber.trim(),
    };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("organization.transfer.title", { name: appointment.person.fullName })}
      consequence={translate("organization.transfer.consequence", {
        position: appointment.position.name,
        unit: appointment.unit.name,
      })}
      confirm={translate("organization.transfer.verb")}
      tone="warning"
      disabled={unit === null || position === null || startsOn === "" || contradict(duties)}
      verb={verb}
      facts={[
        { label: field("unitId"), before: opened.unit.name, now: appointment.unit.name },
        { label: field("positionId"), before: opened.position.name, now: appointment.position.name },
        { label: field("endsOn"), before: formatDay(opened.endsOn), now: formatDay(appointment.endsOn) },
      ]}
      onConfirm={submit}
      onClose={onClose}
    >
      <UnitPicker
        required
        name="unitId"
        label={translate("organization.transfer.unit")}
        value={unit}
        onPick={setUnit}
      />
      <PositionPicker
        required
        name="positionId"
        label={translate("organization.transfer.position")}
        value={position}
        onPick={setPosition}
      />
      <DayField
        name="startsOn"
        notBefore={appointment.startsOn}
        label={translate("organization.transfer.startsOn")}
        value={startsOn}
        onChange={setStartsOn}
      />
      <DocumentNumberField
        name="documentNumber"
        label={field("documentNumber")}
        example={example("decision")}
        value={documentNumber}
        onChange={setDocumentNumber}
      />
      <DutyTicks value={duties} onChange={setDuties} />
    </VersionedVerb>
  );
}
