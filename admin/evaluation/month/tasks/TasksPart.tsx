import AddTaskIcon from "@mui/icons-material/AddTask";
import { Alert, Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../../shared/ui/parts.tsx";
import { Quiet } from "../../../shared/ui/states.tsx";
import { MonthMeasure } from "../../../work/mine/MonthMeasure.tsx";
import { ReportUnplanned } from "../../../work/mine/ReportUnplanned.tsx";
import { TaskLines } from "../../../work/mine/TaskLines.tsx";
import { useVerbDialog } from "../../../work/task/verbs/useVerbDialog.tsx";
import { Fold } from "../Fold.tsx";
import { useMonthWords } from "../words.ts";
import { groupsOf, type OwnMonthTask, type WorkAnswer } from "./task-groups.ts";
import { TaskItem } from "./TaskItem.tsx";

interface TasksPartProps {
  readonly work: WorkAnswer;
  readonly personId: string;
}

/** Planned and unplanned tasks of the period with what one does to them, and what they come to. */
export function TasksPart({ work, personId }: TasksPartProps): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const [reports, setReports] = useState(false);
  const { period, earlier, helping, workMeasure } = work;
  const { doing, waiting, finished } = groupsOf(work);
  const hidden = period.total + earlier.total - period.items.length - earlier.items.length;
  const { ask, dialog } = useVerbDialog([...earlier.items, ...period.items]);
  const items = (tasks: readonly OwnMonthTask[]): ReactElement => (
    <Box component="ul" sx={LIST}>
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} onVerb={ask} />
      ))}
    </Box>
  );
  return (
    <Stack sx={{ gap: 2 }}>
      <Button
        variant="contained"
        startIcon={<AddTaskIcon />}
        onClick={() => setReports(true)}
        sx={{ minHeight: 48, alignSelf: { md: "flex-start" } }}
      >
        {translate("myWork.unplanned.do")}
      </Button>
      <Box component="section" aria-label={words("tasks.doing")}>
        <Heading text={words("tasks.doing")} count={doing.length} />
        {doing.length === 0 ? <Quiet dense title={words("tasks.none")} hint={words("tasks.noneHint")} /> : items(doing)}
      </Box>
      {waiting.length > 0 && (
        <Box component="section" aria-label={words("tasks.waiting")}>
          <Heading text={words("tasks.waiting")} count={waiting.length} />
          {items(waiting)}
        </Box>
      )}
      {hidden > 0 && <Alert severity="info">{translate("myWork.hidden", { count: hidden })}</Alert>}
      <Box>
        {finished.length > 0 && (
          <Fold title={`${words("tasks.finished")} (${String(finished.length)})`}>{items(finished)}</Fold>
        )}
        <Fold title={words("tasks.measure")}>
          <MonthMeasure measure={workMeasure} />
        </Fold>
      </Box>
      {helping.total > 0 && (
        <Section title={translate("myWork.helping")} subtitle={translate("myWork.helpingHint")} flush>
          <TaskLines tasks={helping.items} bare />
        </Section>
      )}
      {reports && <ReportUnplanned personId={personId} onClose={() => setReports(false)} />}
      {dialog}
    </Stack>
  );
}

const LIST = {
  listStyle: "none",
  m: 0,
  p: 0,
  display: "grid",
  gap: 1.25,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
};

function Heading({ text, count }: { readonly text: string; readonly count: number }): ReactElement {
  return (
    <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
      {text} ({count})
    </Typography>
  );
}
