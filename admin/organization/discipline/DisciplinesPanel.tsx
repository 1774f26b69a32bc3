import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { WithdrawDiscipline } from "../../../schema/operations/organization-facts/discipline.ts";
import { useFormat } from "../../shared/text/format.ts";
import type { Ability } from "../../shared/ui/AbilityButton.tsx";
import { FactsPanel, KeptFact, type PersonPanelProps } from "../absence/FactsPanel.tsx";
import { CorrectDisciplineDialog, type Discipline, RecordDisciplineDialog } from "./DisciplineDialog.tsx";

const WORDS = "organization.discipline";

/** Disciplines of a person; nothing at all for those who may not read them. */
export function DisciplinesPanel({ personId, query }: PersonPanelProps): ReactElement | null {
  return (
    <FactsPanel
      words={WORDS}
      query={query}
      factsOf={({ person }) => person.disciplines}
      lineOf={(discipline, ability) => <Line key={discipline.id} discipline={discipline} ability={ability} />}
      recording={(close) => <RecordDisciplineDialog personId={personId} onClose={close} />}
    />
  );
}

function Line({ discipline, ability }: { readonly discipline: Discipline; readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const { countedIn, actOn, unit } = discipline;
  const counted = countedIn === null ? null : translate(`${WORDS}.countedInShort`, { year: countedIn });
  return (
    <KeptFact
      words={WORDS}
      fact={discipline}
      ability={ability}
      title={[discipline.form, label(`tree.${discipline.tree}`), format.day(discipline.decidedOn)].join(" · ")}
      lines={[
        [discipline.act, actOn === null ? "" : format.day(actOn), unit?.name ?? ""].filter(Boolean).join(" · "),
        [label(discipline.dutyRelated ? "dutyRelated" : "notDuty"), discipline.document, counted]
          .filter(Boolean)
          .join(" · "),
      ]}
      withdraw={WithdrawDiscipline}
      correcting={(close) => <CorrectDisciplineDialog discipline={discipline} onClose={close} />}
    />
  );
}
