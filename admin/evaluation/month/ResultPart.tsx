import { Box, Button, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { nestTrace } from "../../framework/nest-trace.ts";
import { ratiosOf } from "../../framework/preview/sample.ts";
import { TraceView } from "../../framework/TraceView.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import type { Why } from "../answers/rows.ts";
import { Objections } from "../objection/Objections.tsx";
import { ResultPanel } from "../objection/ResultPanel.tsx";
import { RollUpTable } from "../periods/RollUpTable.tsx";
import { AnswersTable } from "../why/AnswersTable.tsx";
import { Basis } from "../why/Basis.tsx";
import { History } from "../why/History.tsx";
import { judgedWords } from "../why/judged-words.ts";
import { Opinions } from "../why/Opinions.tsx";
import { Result } from "../why/Result.tsx";
import { Votes } from "../why/Votes.tsx";
import { WorkBehind } from "../why/WorkBehind.tsx";
import { Fold } from "./Fold.tsx";
import { ResultStory } from "./ResultStory.tsx";
import { useMonthWords } from "./words.ts";

/** The result in plain words, what the person may answer to it, and everything it rests on. */
export function ResultPart({ why }: { readonly why: Why }): ReactElement {
  const words = useMonthWords();
  const translate = useTranslate();
  const isTold = why.decidedGrade !== null || why.step === "NOT_RATED";
  return (
    <Stack sx={{ gap: 2 }}>
      {isTold ? (
        <ResultStory why={why} />
      ) : (
        <Quiet
          dense
          title={words("result.waiting")}
          hint={words("result.waitingHint", { step: translate(`evaluation.step.${why.step}`) })}
        />
      )}
      <Box sx={{ "&:empty": { display: "none" }, "& > *:last-child": { mb: 0 } }}>
        <ResultPanel why={why} />
        <Objections why={why} />
      </Box>
      {(isTold || why.selfSubmittedAt !== null) && <Behind why={why} />}
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button component={LinkBase} to={`/evaluations/${why.id}/show`} variant="outlined" sx={{ minHeight: 44 }}>
          {words("result.whole")}
        </Button>
        {isTold && (
          <Button component={LinkBase} to={`/evaluation-sheet/${why.id}`} color="inherit" sx={{ minHeight: 44 }}>
            {words("result.print")}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

/** From the result down to its sources, each on a tap. */
function Behind({ why }: { readonly why: Why }): ReactElement {
  const words = useMonthWords();
  const hasSaid = why.tallies.length + why.opinions.length + why.formerUnitOpinions.length > 0;
  return (
    <Box>
      <Fold title={words("result.why")}>
        <Computed why={why} />
      </Fold>
      {why.workMetrics.length > 0 && (
        <Fold title={words("result.work")}>
          <WorkBehind why={why} />
        </Fold>
      )}
      <Fold title={words("result.answers")}>
        <AnswersTable why={why} />
      </Fold>
      {hasSaid && (
        <Fold title={words("result.said")}>
          <Stack sx={{ gap: 2 }}>
            <Votes why={why} />
            <Opinions why={why} />
          </Stack>
        </Fold>
      )}
      <Fold title={words("result.four")}>
        <Result why={why} />
      </Fold>
      <Fold title={words("result.law")}>
        <Basis why={why} />
      </Fold>
      <Fold title={words("result.history")}>
        <History why={why} />
      </Fold>
    </Box>
  );
}

function Computed({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const { scheme } = why.frameworkVersion;
  if (scheme.method === "JUDGED") return <Typography>{judgedWords(why, translate)}</Typography>;
  return (
    <Stack sx={{ gap: 2 }}>
      <RollUpTable evaluation={why} />
      {why.result === null ? (
        <Quiet dense title={translate("evaluation.why.noResult")} hint={translate("evaluation.why.noResultHint")} />
      ) : (
        <>
          <Typography variant="body2" color="textSecondary">
            {translate(`evaluation.why.resultOf.${why.result.step}`)}
          </Typography>
          <TraceView
            trace={nestTrace(why.result.rating.trace)}
            reasons={why.result.rating.reasons}
            ratios={ratiosOf(scheme)}
          />
        </>
      )}
    </Stack>
  );
}
