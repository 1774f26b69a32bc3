import { Alert, Button, Stack, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useLocale, useParams, useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { EvaluationPeriods, RecomputeResult } from "../../../schema/operations/cycle/period.ts";
import { gradeWords } from "../../evaluation/grade-words.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { WhyLink } from "../../shared/ui/why/WhyLink.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { ExternalResultsSection } from "./ExternalResults.tsx";

type Rolled = ResultOf<typeof EvaluationPeriods>["evaluation"];

/** What makes the result of a quarter, half-year or year: its periods, other agencies, former units. */
export function RollUpPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(EvaluationPeriods, { id })} lines={8}>
      {({ evaluation }) => <Page evaluation={evaluation} />}
    </Asked>
  );
}

function Page({ evaluation }: { readonly evaluation: Rolled }): ReactElement {
  const translate = useTranslate();
  const name = evaluation.person?.fullName ?? evaluation.unit.name;
  const title = translate("cycle.rollUp.title", { name });
  return (
    <>
      <Title defaultTitle={title} />
      <PageHead title={title} subtitle={evaluation.cycle.name} actions={<Recompute evaluation={evaluation} />} />
      <Stack sx={{ gap: 2 }}>
        {evaluation.isOutdated && <Alert severity="warning">{translate("cycle.rollUp.outdated")}</Alert>}
        <Periods evaluation={evaluation} />
        {evaluation.formerUnitOpinions.length > 0 && (
          <Section title={translate("cycle.rollUp.opinions")}>
            {evaluation.formerUnitOpinions.map((opinion) => (
              <p key={opinion.id} style={{ margin: "4px 0", whiteSpace: "pre-wrap" }}>
                {opinion.text} {opinion.grade !== null && <Status label={opinion.grade} />}
              </p>
            ))}
          </Section>
        )}
        {evaluation.person && (
          <ExternalResultsSection
            personId={evaluation.person.id}
            track={evaluation.track}
            isSpecialist={evaluation.person.abilities.canChange.allowed}
          />
        )}
      </Stack>
    </>
  );
}

function Recompute({ evaluation }: { readonly evaluation: Rolled }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const verb = useVerb(RecomputeResult, { done: "cycle.rollUp.recomputed" });
  const content = { evaluationId: evaluation.id, version: evaluation.version };
  return (
    <Button
      variant="outlined"
      disabled={verb.busy}
      onClick={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
    >
      {translate("cycle.rollUp.recompute")}
    </Button>
  );
}

/** One row a period, with what it came to or why it is missing. */
export function Periods({ evaluation }: { readonly evaluation: Rolled }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { rollUp, grades } = evaluation;
  const locale = useLocale();
  if (rollUp === null) return <Alert severity="info">{translate("cycle.rollUp.none")}</Alert>;
  const gradeName = (code: string | null): string => (code === null ? "–" : gradeWords(grades, code, locale));
  return (
    <Section
      flush
      title={translate("cycle.rollUp.periods", { counted: rollUp.counted, expected: rollUp.expected })}
      subtitle={rollUp.provisional ? translate("cycle.rollUp.provisional") : translate("cycle.rollUp.hint")}
    >
      <WideTable stacked label={translate("cycle.rollUp.hint")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("cycle.rollUp.period")}</TableCell>
            <TableCell align="right">{translate("cycle.rollUp.score")}</TableCell>
            <TableCell>{translate("cycle.rollUp.grade")}</TableCell>
            <TableCell>{translate("cycle.rollUp.source")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rollUp.periods.map((period) => (
            <TableRow key={period.key}>
              <TableCell component="th" scope="row">
                {period.evaluationId === null ? (
                  format.span(period.startsOn, period.endsOn)
                ) : (
                  <GoTo to={`/evaluations/${period.evaluationId}/show`}>
                    {format.span(period.startsOn, period.endsOn)}
                  </GoTo>
                )}
              </TableCell>
              <TableCell align="right">
                <WhyLink evaluationId={period.evaluationId}>{format.exact(period.shownScore)}</WhyLink>
              </TableCell>
              <TableCell>
                <WhyLink evaluationId={period.evaluationId}>{gradeName(period.grade)}</WhyLink>
              </TableCell>
              <TableCell>
                {period.agency ??
                  (period.absence !== null
                    ? translate(`cycle.rollUp.absence.${period.absence}`)
                    : period.step === null
                      ? "–"
                      : translate(`evaluation.step.${period.step}`))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}
