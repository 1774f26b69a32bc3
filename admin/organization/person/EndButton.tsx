import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { EndAppointment } from "../../../schema/operations/person.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { DayField, isBefore } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import type { Appointment } from "./AppointmentLine.tsx";

/** Giving an appointment its last day. */
export function EndButton({ appointment }: { readonly appointment: Appointment }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [endsOn, setEndsOn] = useState(localToday);
  const verb = useStaleVerb(EndAppointment, { done: "organization.person.endDone", onDone: () => setAsking(false) });
  const label = translate("organization.person.lastDay");
  return (
    <>
      <AbilityButton ability={appointment.abilities.canChange} size="small" onClick={() => setAsking(true)}>
        {translate("organization.person.end")}
      </AbilityButton>
      <VersionedVerb
        open={asking}
        title={translate("organization.person.endTitle", {
          position: appointment.position.name,
          name: appointment.person.fullName,
        })}
        consequence={translate("organization.person.endConsequence")}
        confirm={translate("organization.person.end")}
        tone="warning"
        disabled={endsOn === "" || isBefore(endsOn, appointment.startsOn)}
        verb={verb}
        merge={{
          draft: { endsOn },
          stored: { endsOn: appointment.endsOn ?? "" },
          words: { endsOn: [label, format.day] },
          onMerged: (merged) => setEndsOn(merged.endsOn),
        }}
        onConfirm={(merged) =>
          void verb.act({ input: { id: appointment.id, version: appointment.version, endsOn: merged.endsOn } })
        }
        onClose={() => setAsking(false)}
      >
        <DayField name="endsOn" notBefore={appointment.startsOn} label={label} value={endsOn} onChange={setEndsOn} />
      </VersionedVerb>
    </>
  );
}
