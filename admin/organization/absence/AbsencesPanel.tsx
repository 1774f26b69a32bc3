import { Divider, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { AbsencesOfPerson, WithdrawAbsence } from "../../../schema/operations/organization-facts/absence.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { type Absence, CorrectAbsenceDialog, RecordAbsenceDialog } from "./AbsenceDialog.tsx";
import { FactLine } from "./FactLine.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** Absences of a person; nothing at all for those who may not read them. */
export function AbsencesPanel({ personId }: { readonly personId: string }): ReactElement | null {
  const translate = useTranslate();
  const [recording, setRecording] = useState(false);
  const query = useAsk(AbsencesOfPerson, { id: personId });
  const canKeep = query.data?.person.factAbilities.canKeep;
  if (query.data?.person.factAbilities.canRead.allowed !== true && !query.isError) return null;
  return (
    <Section
      flush
      title={translate("organization.absence.title")}
      actions={
        canKeep?.allowed === true && (
          <AbilityButton size="small" ability={canKeep} onClick={() => setRecording(true)}>
            {translate("organization.absence.record")}
          </AbilityButton>
        )
      }
    >
      <Asked query={query} lines={1}>
        {({ person }) =>
          person.absences.length === 0 ? (
            <Quiet dense title={translate("organization.absence.none")} />
          ) : (
            <Stack
              component="ul"
              divider={<Divider component="li" role="presentation" />}
              sx={{ listStyle: "none", m: 0, p: 0 }}
            >
              {person.absences.map((absence) => (
                <Line key={absence.id} absence={absence} ability={person.factAbilities.canKeep} />
              ))}
            </Stack>
          )
        }
      </Asked>
      {recording && <RecordAbsenceDialog personId={personId} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function Line({ absence, ability }: { readonly absence: Absence; readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState<"correct" | "withdraw" | null>(null);
  const close = (): void => setAsking(null);
  return (
    <>
      <FactLine
        title={`${translate(`organization.absence.kind.${absence.kind}`)} · ${format.span(absence.startsOn, absence.endsOn)}`}
        lines={[absence.document, absence.note]}
        withdrawn={{ at: absence.withdrawnAt, reason: absence.withdrawnReason }}
        actions={
          ability.allowed && (
            <>
              <AbilityButton size="small" ability={ability} onClick={() => setAsking("correct")}>
                {translate("organization.absence.correct")}
              </AbilityButton>
              <AbilityButton size="small" ability={ability} onClick={() => setAsking("withdraw")}>
                {translate("organization.absence.withdraw")}
              </AbilityButton>
            </>
          )
        }
      />
      {asking === "correct" && <CorrectAbsenceDialog absence={absence} onClose={close} />}
      {asking === "withdraw" && (
        <WithdrawDialog
          title={translate("organization.absence.withdrawTitle")}
          document={WithdrawAbsence}
          record={absence}
          onClose={close}
        />
      )}
    </>
  );
}
