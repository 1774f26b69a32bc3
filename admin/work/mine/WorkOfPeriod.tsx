import { Alert, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import { useVerbDialog } from "../task/verbs/useVerbDialog.tsx";
import { Board } from "./Board.tsx";
import type { MyWorkAnswer } from "./columns.ts";
import { MonthMeasure } from "./MonthMeasure.tsx";
import { TaskLines } from "./TaskLines.tsx";
import type { Layout } from "./useWorkView.ts";

interface WorkOfPeriodProps {
  readonly work: MyWorkAnswer;
  readonly layout: Layout;
}

/** What the month comes to, then the tasks as a board or a list, then what one only helps with. */
export function WorkOfPeriod({ work, layout }: WorkOfPeriodProps): ReactElement {
  const translate = useTranslate();
  const { period, earlier, helping, workMeasure } = work;
  const tasks = [...earlier.items, ...period.items];
  const hidden = period.total + earlier.total - tasks.length;
  const { ask, dialog } = useVerbDialog(tasks);
  return (
    <Stack sx={{ gap: 2 }}>
      <MonthMeasure measure={workMeasure} />
      {tasks.length === 0 && <Quiet title={translate("myWork.none")} hint={translate("myWork.noneHint")} />}
      {tasks.length > 0 && (layout === "board" ? <Board tasks={tasks} onVerb={ask} /> : <TaskLines tasks={tasks} />)}
      {hidden > 0 && <Alert severity="info">{translate("myWork.hidden", { count: hidden })}</Alert>}
      {helping.total > 0 && (
        <Section title={translate("myWork.helping")} subtitle={translate("myWork.helpingHint")} flush>
          <TaskLines tasks={helping.items} bare />
          {helping.total > helping.items.length && (
            <Typography variant="body2" sx={{ p: 2 }}>
              {translate("myWork.hidden", { count: helping.total - helping.items.length })}
            </Typography>
          )}
        </Section>
      )}
      {dialog}
    </Stack>
  );
}
