import { Alert, Box, Stack } from "@mui/material";
import { lazy, type ReactElement, Suspense } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { MonthWithoutForm, MyMonth as MyMonthQuery } from "../../../schema/operations/evaluation/month.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Asked, Waiting } from "../../shared/ui/states.tsx";
import { addDays } from "../../work/mine/period.ts";
import { useAnswers } from "../form/useAnswers.ts";
import { fetchPart } from "../../shared/trouble/parts.ts";
import { PartSwitch } from "./PartSwitch.tsx";
import type { Period } from "./periods.ts";
import { StepStrip } from "./StepStrip.tsx";
import { pressingOf } from "./tasks/task-groups.ts";
import { TasksPart } from "./tasks/TasksPart.tsx";
import { type Part, partFor } from "./until.ts";
import { useMonthWords } from "./words.ts";

const SelfPart = lazy(() => fetchPart(() => import("./SelfPart.tsx")).then((module) => ({ default: module.SelfPart })));
const ResultPart = lazy(() =>
  fetchPart(() => import("./ResultPart.tsx")).then((module) => ({ default: module.ResultPart })),
);

const OPEN = ["PROPOSED", "ASSIGNED", "IN_PROGRESS", "RETURNED", "SUBMITTED"] as const;

interface BodyProps {
  readonly period: Period;
  readonly personId: string;
  readonly today: string;
}

/** What is asked of the tasks: those of the period, and while it runs what is open from before. */
function spanFor({ period: { from, to }, personId, today }: BodyProps) {
  const runs = from <= today && today <= to;
  const before = { mine: "OWN" as const, dueTo: addDays(from, -1), states: [...OPEN] };
  return { personId, from, to, earlier: runs ? before : { ids: [] } };
}

/** A month in which nobody rates the person yet: its tasks. */
export function TasksOnly(props: BodyProps): ReactElement {
  const words = useMonthWords();
  return (
    <Asked query={useAsk(MonthWithoutForm, spanFor(props))} lines={8}>
      {(work) => (
        <Stack sx={{ gap: 2 }}>
          <Alert severity="info">
            <strong>{words("noForm")}.</strong> {words("noFormHint")}
          </Alert>
          <TasksPart work={work} personId={props.personId} />
        </Stack>
      )}
    </Asked>
  );
}

interface PeriodBodyProps extends BodyProps {
  readonly id: string;
  readonly part: Part | null;
  readonly onShow: (part: Part) => void;
}

/** Everything of one period; one question to the server. */
export function PeriodBody({ id, part, onShow, ...span }: PeriodBodyProps): ReactElement {
  return (
    <Asked query={useAsk(MyMonthQuery, { id, ...spanFor(span) })} lines={10}>
      {(answer) => <Whole answer={answer} part={part} onShow={onShow} {...span} />}
    </Asked>
  );
}

interface WholeProps extends BodyProps {
  readonly answer: ResultOf<typeof MyMonthQuery>;
  readonly part: Part | null;
  readonly onShow: (part: Part) => void;
}

function Whole({ answer, part, onShow, personId, today }: WholeProps): ReactElement {
  const translate = useTranslate();
  const { evaluation } = answer;
  // What is typed outlives a look at the other parts.
  const state = useAnswers(evaluation, "SELF");
  const shown = part ?? partFor(evaluation, today);
  return (
    <>
      <StepStrip why={evaluation} />
      {evaluation.returnReason !== null && evaluation.abilities.canSelfRate.allowed && (
        <Alert severity="warning">{translate("evaluation.mine.returned", { reason: evaluation.returnReason })}</Alert>
      )}
      <PartSwitch part={shown} pressing={pressingOf(answer, today).length} onShow={onShow}>
        <Suspense fallback={<Waiting lines={8} />}>
          {shown === "tasks" && <TasksPart work={answer} personId={personId} />}
          {(shown === "self" || state.dirty) && (
            // A look at another part does not cut off the saving.
            <Box hidden={shown !== "self"}>
              <SelfPart why={evaluation} state={state} onSubmitted={() => onShow("result")} />
            </Box>
          )}
          {shown === "result" && <ResultPart why={evaluation} />}
        </Suspense>
      </PartSwitch>
    </>
  );
}
