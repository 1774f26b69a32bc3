import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import type { Version } from "../../framework-rows.ts";
import { LawTable } from "../LawTable.tsx";
import { Lines } from "./Lines.tsx";
import { ballotLines, processRows } from "./process-words.ts";
import { useSay } from "./useSay.ts";

/** The steps that evaluations go through, for each length of cycle that has its own. */
export function SchemeProcess({ scheme }: { readonly scheme: Version["scheme"] }): ReactElement {
  const translate = useTranslate();
  const said = useSay(scheme);
  const { say } = said;
  return (
    <Section title={say("process.title")} subtitle={scheme.processes.length > 0 ? say("process.perCycle") : undefined}>
      <LawTable
        label={say("process.title")}
        columns={[say("process.cycles"), say("process.steps"), say("process.ballot"), say("process.selfGrade")]}
        rows={processRows(scheme, said).map(({ periods, steps, ballot, selfGrade }) => [
          periods,
          <Lines
            key="steps"
            lines={steps.map((step, place) => `${String(place + 1)}. ${translate(`framework.scheme.step.${step}`)}`)}
          />,
          <Lines
            key="ballot"
            lines={ballotLines(
              ballot,
              ballot === null ? "" : translate(`framework.scheme.ballotMode.${ballot.mode}`),
              said,
            )}
          />,
          say(selfGrade ? "process.yes" : "process.no"),
        ])}
      />
    </Section>
  );
}
