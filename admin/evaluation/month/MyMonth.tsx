import { Box, Stack } from "@mui/material";
import type { ReactElement } from "react";
import { Title, useTranslate } from "react-admin";
import { MyPeriods } from "../../../schema/operations/evaluation/month.ts";
import { Me } from "../../../schema/operations/identity.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { MonthHead } from "./MonthHead.tsx";
import { chosenOf, type PeriodRow, periodsOf } from "./periods.ts";
import { PeriodBody, TasksOnly } from "./PeriodBody.tsx";
import { useMonthView } from "./useMonthView.ts";
import { useMonthWords } from "./words.ts";

const MOST_PERIODS = 60;

/** One's own period on one screen, made for a phone: tasks, evidence, self-rating, result and what one answers to it. */
export function MyMonth(): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const me = useAsk(Me, {}, { staleTime: 60_000 });
  const periods = useAsk(MyPeriods, { page: { page: 1, perPage: MOST_PERIODS } });
  return (
    <Box sx={{ maxWidth: 1100, width: "100%", mx: "auto" }}>
      <Title defaultTitle={translate("evaluation.mine.month")} />
      <Asked query={me} lines={6}>
        {(answer) => {
          const person = answer.me?.person ?? null;
          if (person === null) return <Quiet title={words("nobody")} hint={words("nobodyHint")} />;
          return (
            <Asked query={periods} lines={8}>
              {({ myEvaluations }) => <Chosen rows={myEvaluations.items} personId={person.id} />}
            </Asked>
          );
        }}
      </Asked>
    </Box>
  );
}

interface ChosenProps {
  readonly rows: readonly PeriodRow[];
  readonly personId: string;
}

function Chosen({ rows, personId }: ChosenProps): ReactElement | null {
  const today = localToday();
  const view = useMonthView();
  const periods = periodsOf(rows, today);
  const period = chosenOf(periods, view.key, today);
  if (period === undefined) return null;
  const shared = { period, personId, today };
  return (
    <Stack sx={{ gap: 1.5 }}>
      <MonthHead {...{ periods, period, today }} onOpen={view.open} />
      {period.row === null ? (
        <TasksOnly key={period.key} {...shared} />
      ) : (
        <PeriodBody key={period.key} {...shared} id={period.row.id} part={view.part} onShow={view.show} />
      )}
    </Stack>
  );
}
