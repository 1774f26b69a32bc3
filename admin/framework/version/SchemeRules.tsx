import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import type { Version } from "../framework-rows.ts";
import { appliesToText } from "../appliesTo.ts";
import { caseRows, quotaRows, rollUpLines } from "./law-words.ts";
import { LawTable } from "./LawTable.tsx";
import { Lines } from "./process/Lines.tsx";
import { useSay } from "./process/useSay.ts";
import { Objection, Uses } from "./process/ObjectionAndUses.tsx";

type Scheme = Version["scheme"];

interface RulesProps {
  readonly scheme: Scheme;
}

/** What the regulation says beyond one person's period, each rule with its legal basis. */
export function SchemeRules({ scheme }: RulesProps): ReactElement {
  return (
    <>
      <Quota scheme={scheme} />
      <RollUps scheme={scheme} />
      <SpecialCases scheme={scheme} />
      <Authority scheme={scheme} />
      <Procedure scheme={scheme} />
      <Objection scheme={scheme} />
      <Uses scheme={scheme} />
    </>
  );
}

function Quota({ scheme }: RulesProps): ReactElement | null {
  const said = useSay(scheme);
  const { say } = said;
  if (scheme.quota === null) return null;
  return (
    <Section title={say("quota.title")} subtitle={say("quota.hint")}>
      <LawTable
        label={say("quota.title")}
        columns={[say("rule"), say("content"), say("basis")]}
        rows={quotaRows(scheme.quota, said)}
      />
    </Section>
  );
}

function RollUps({ scheme }: RulesProps): ReactElement | null {
  const said = useSay(scheme);
  const translate = useTranslate();
  const { say } = said;
  if (scheme.rollUp.length === 0) return null;
  return (
    <Section title={say("rollUp.title")} subtitle={say("rollUp.hint")}>
      <LawTable
        label={say("rollUp.title")}
        columns={[say("rollUp.to"), say("rollUp.from"), say("rollUp.how"), say("basis")]}
        rows={scheme.rollUp.map((rule) => [
          say(`period.${rule.to}`),
          say(`period.${rule.from}`),
          <Lines key="how" lines={rollUpLines(rule, said, translate)} />,
          <Lines key="basis" lines={[rule.basis, rule.provisional?.basis ?? null]} />,
        ])}
      />
    </Section>
  );
}

function SpecialCases({ scheme }: RulesProps): ReactElement | null {
  const said = useSay(scheme);
  const { say } = said;
  const rows = caseRows(scheme.specialCases, said);
  if (rows.length === 0) return null;
  return (
    <Section title={say("cases.title")}>
      <LawTable
        label={say("cases.title")}
        columns={[say("cases.case"), say("cases.effect"), say("basis")]}
        rows={rows}
      />
    </Section>
  );
}

function Authority({ scheme }: RulesProps): ReactElement | null {
  const { say, format } = useSay(scheme);
  const translate = useTranslate();
  if (scheme.authority.length === 0) return null;
  return (
    <Section title={say("authority.title")}>
      <LawTable
        label={say("authority.title")}
        columns={[say("authority.what"), say("authority.subject"), say("authority.authority"), say("basis")]}
        rows={scheme.authority.map((rule) => [
          say(`authority.act.${rule.act}`),
          <Lines key="subject" lines={[format.text(rule.subject)]} note={appliesToText(rule.appliesTo, translate)} />,
          <Lines
            key="authority"
            lines={[format.text(rule.authority)]}
            note={exceptions(rule.exceptions.map(format.text), say("authority.exceptions"))}
          />,
          rule.basis,
        ])}
      />
    </Section>
  );
}

function exceptions(texts: readonly string[], word: string): string {
  return texts.length === 0 ? "" : `${word}: ${texts.join("; ")}`;
}

function Procedure({ scheme }: RulesProps): ReactElement | null {
  const { say, format } = useSay(scheme);
  const translate = useTranslate();
  if (scheme.procedure.length === 0) return null;
  return (
    <Section title={say("procedure.title")}>
      <LawTable
        label={say("procedure.title")}
        columns={[
          say("procedure.step"),
          say("content"),
          say("procedure.actor"),
          say("procedure.deadline"),
          say("basis"),
        ]}
        rows={scheme.procedure.map((step, place) => [
          `${String(place + 1)}. ${translate(`framework.scheme.step.${step.step}`)}`,
          <Lines
            key="text"
            lines={[format.text(step.text), step.form === null ? null : say("procedure.form", { code: step.form })]}
            note={appliesToText(step.appliesTo, translate)}
          />,
          format.text(step.actor),
          format.text(step.deadline),
          step.basis,
        ])}
      />
    </Section>
  );
}
