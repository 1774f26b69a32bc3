import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { WithdrawAbsence } from "../../../schema/operations/organization-facts/absence.ts";
import { useFormat } from "../../shared/text/format.ts";
import type { Ability } from "../../shared/ui/AbilityButton.tsx";
import { type Absence, CorrectAbsenceDialog, RecordAbsenceDialog } from "./AbsenceDialog.tsx";
import { FactsPanel, KeptFact, type PersonPanelProps } from "./FactsPanel.tsx";

const WORDS = "organization.absence";

/** Absences of a person; nothing at all for those who may not read them. */
export function AbsencesPanel({ personId, query }: PersonPanelProps): ReactElement | null {
  return (
    <FactsPanel
      words={WORDS}
      query={query}
      factsOf={({ person }) => person.absences}
      lineOf={(absence, ability) => <Line key={absence.id} absence={absence} ability={ability} />}
      recording={(close) => <RecordAbsenceDialog personId={personId} onClose={close} />}
    />
  );
}

function Line({ absence, ability }: { readonly absence: Absence; readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <KeptFact
      words={WORDS}
      fact={absence}
      ability={ability}
      title={`${translate(`${WORDS}.kind.${absence.kind}`)} · ${format.span(absence.startsOn, absence.endsOn)}`}
      lines={[absence.document, absence.note]}
      withdraw={WithdrawAbsence}
      correcting={(close) => <CorrectAbsenceDialog absence={absence} onClose={close} />}
    />
  );
}
