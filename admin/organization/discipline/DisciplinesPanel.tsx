import { Divider, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { DisciplinesOfPerson, WithdrawDiscipline } from "../../../schema/operations/organization-facts/discipline.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { FactLine } from "../absence/FactLine.tsx";
import { WithdrawDialog } from "../absence/WithdrawDialog.tsx";
import { CorrectDisciplineDialog, type Discipline, RecordDisciplineDialog } from "./DisciplineDialog.tsx";

/** Disciplines of a person; nothing at all for those who may not read them. */
export function DisciplinesPanel({ personId }: { readonly personId: string }): ReactElement | null {
  const translate = useTranslate();
  const [recording, setRecording] = useState(false);
  const query = useAsk(DisciplinesOfPerson, { id: personId });
  const canKeep = query.data?.person.factAbilities.canKeep;
  if (query.data?.person.factAbilities.canRead.allowed !== true && !query.isError) return null;
  return (
    <Section
      flush
      title={translate("organization.discipline.title")}
      actions={
        canKeep?.allowed === true && (
          <AbilityButton size="small" ability={canKeep} onClick={() => setRecording(true)}>
            {translate("organization.discipline.record")}
          </AbilityButton>
        )
      }
    >
      <Asked query={query} lines={1}>
        {({ person }) =>
          person.disciplines.length === 0 ? (
            <Quiet dense title={translate("organization.discipline.none")} />
          ) : (
            <Stack
              component="ul"
              divider={<Divider component="li" role="presentation" />}
              sx={{ listStyle: "none", m: 0, p: 0 }}
            >
              {person.disciplines.map((discipline) => (
                <Line key={discipline.id} discipline={discipline} ability={person.factAbilities.canKeep} />
              ))}
            </Stack>
          )
        }
      </Asked>
      {recording && <RecordDisciplineDialog personId={personId} onClose={() => setRecording(false)} />}
    </Section>
  );
}

function Line({ discipline, ability }: { readonly discipline: Discipline; readonly ability: Ability }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState<"correct" | "withdraw" | null>(null);
  const close = (): void => setAsking(null);
  const label = (field: string): string => translate(`organization.discipline.${field}`);
  const { countedIn, actOn, unit } = discipline;
  const counted = countedIn === null ? null : translate("organization.discipline.countedInShort", { year: countedIn });
  return (
    <>
      <FactLine
        title={[discipline.form, label(`tree.${discipline.tree}`), format.day(discipline.decidedOn)].join(" · ")}
        lines={[
          [discipline.act, actOn === null ? "" : format.day(actOn), unit?.name ?? ""].filter(Boolean).join(" · "),
          [label(discipline.dutyRelated ? "dutyRelated" : "notDuty"), discipline.document, counted]
            .filter(Boolean)
            .join(" · "),
        ]}
        withdrawn={{ at: discipline.withdrawnAt, reason: discipline.withdrawnReason }}
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
      {asking === "correct" && <CorrectDisciplineDialog discipline={discipline} onClose={close} />}
      {asking === "withdraw" && (
        <WithdrawDialog
          title={label("withdrawTitle")}
          document={WithdrawDiscipline}
          record={discipline}
          onClose={close}
        />
      )}
    </>
  );
}
