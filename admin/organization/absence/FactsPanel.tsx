import type { UseQueryResult } from "@tanstack/react-query";
import type { TadaDocumentNode } from "gql.tada";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { PersonPage } from "../../../schema/operations/organization/person-page.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { LinedList, Section } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { FactLine } from "./FactLine.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** A panel of a person's page, which reads all of its panels at once. */
export interface PersonPanelProps {
  readonly personId: string;
  readonly query: UseQueryResult<ResultOf<typeof PersonPage>, KhungError>;
}

interface Answer {
  readonly person: { readonly factAbilities: { readonly canRead: Ability; readonly canKeep: Ability } };
}

interface FactsPanelProps<Result extends Answer, Fact> {
  /** Message keys of this kind of entry: `organization.absence` or `organization.discipline`. */
  readonly words: string;
  readonly query: UseQueryResult<Result, KhungError>;
  readonly factsOf: (answer: Result) => readonly Fact[];
  readonly lineOf: (fact: Fact, ability: Ability) => ReactElement;
  readonly recording: (close: () => void) => ReactNode;
}

/** Entries about a person that are kept beside the appointments; nothing at all for those who may not read them. */
export function FactsPanel<Result extends Answer, Fact>(props: FactsPanelProps<Result, Fact>): ReactElement | null {
  const { words, query, factsOf, lineOf, recording } = props;
  const translate = useTranslate();
  const [isRecording, setRecording] = useState(false);
  const canKeep = query.data?.person.factAbilities.canKeep;
  if (query.data?.person.factAbilities.canRead.allowed !== true && !query.isError) return null;
  return (
    <Section
      flush
      title={translate(`${words}.title`)}
      actions={
        canKeep?.allowed === true && (
          <AbilityButton size="small" ability={canKeep} onClick={() => setRecording(true)}>
            {translate(`${words}.record`)}
          </AbilityButton>
        )
      }
    >
      <Asked query={query} lines={1}>
        {(answer) =>
          factsOf(answer).length === 0 ? (
            <Quiet dense title={translate(`${words}.none`)} />
          ) : (
            <LinedList>{factsOf(answer).map((fact) => lineOf(fact, answer.person.factAbilities.canKeep))}</LinedList>
          )
        }
      </Asked>
      {isRecording && recording(() => setRecording(false))}
    </Section>
  );
}

interface Fact {
  readonly id: string;
  readonly version: number;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
}

interface KeptFactProps<Result> {
  readonly words: string;
  readonly fact: Fact;
  readonly ability: Ability;
  readonly title: string;
  readonly lines: readonly (string | null)[];
  readonly withdraw: TadaDocumentNode<Result, { input: { id: string; version: number; reason: string } }>;
  readonly correcting: (close: () => void) => ReactNode;
}

/** One entry with its verbs: correct it, withdraw it. */
export function KeptFact<Result>(props: KeptFactProps<Result>): ReactElement {
  const { words, fact, ability, title, lines, withdraw, correcting } = props;
  const translate = useTranslate();
  const [asking, setAsking] = useState<"correct" | "withdraw" | null>(null);
  const close = (): void => setAsking(null);
  return (
    <>
      <FactLine
        title={title}
        lines={lines}
        withdrawn={{ at: fact.withdrawnAt, reason: fact.withdrawnReason }}
        actions={
          ability.allowed &&
          (["correct", "withdraw"] as const).map((verb) => (
            <AbilityButton key={verb} size="small" ability={ability} onClick={() => setAsking(verb)}>
              {translate(`organization.absence.${verb}`)}
            </AbilityButton>
          ))
        }
      />
      {asking === "correct" && correcting(close)}
      {asking === "withdraw" && (
        <WithdrawDialog title={translate(`${words}.withdrawTitle`)} document={withdraw} record={fact} onClose={close} />
      )}
    </>
  );
}
