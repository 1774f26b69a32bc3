import { Box, Button, Card, Stack, Typography } from "@mui/material";
import type { KeyboardEvent, ReactElement } from "react";
import { useTranslate } from "react-admin";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { GoTo, Status } from "../../shared/ui/parts.tsx";
import { DueText } from "../task/DueText.tsx";
import { dueWord, plain, STATE_TONES } from "../task/task-words.ts";
import { Percent } from "../task/TaskFacts.tsx";
import { OWNER_VERBS } from "../task/verbs/owner-verbs.ts";
import type { TaskVerb, VerbTask } from "../task/verbs/verb.ts";
import type { BoardTask } from "./columns.ts";

interface TaskCardProps {
  readonly task: BoardTask;
  readonly showsState: boolean;
  /** The one card of the board that the tab key reaches. */
  readonly isCurrent: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onVerb: (verb: TaskVerb, task: VerbTask) => void;
}

/** One task on the board: what, how much, until when, how far, and the next step. */
export function TaskCard({ task, showsState, isCurrent, onKeyDown, onFocus, onVerb }: TaskCardProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { tone } = dueWord(task, localToday());
  const next = nextVerb(task);
  return (
    <Card
      component="article"
      data-task={task.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={task.title}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      sx={{ p: 1.25, ...(tone === "default" ? {} : { borderLeft: 3, borderLeftColor: `${tone}.main` }) }}
    >
      <Stack direction="row" sx={{ gap: 0.75, alignItems: "center", flexWrap: "wrap" }}>
        {task.productCode !== null && (
          <Typography variant="caption" color="textSecondary">
            {task.productCode}
          </Typography>
        )}
        {showsState && <Status tone={STATE_TONES[task.state]} label={translate(`task.state.${task.state}`)} />}
        {task.origin === "UNPLANNED" && <Status label={translate("task.originShort.UNPLANNED")} />}
        {task.isSplit && <Status label={translate("task.split")} />}
      </Stack>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere", my: 0.25 }}>
        <GoTo to={`/work/tasks/${task.id}`}>{task.title}</GoTo>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("task.quantityOfK", {
          quantity: format.exact(plain(task.quantity)),
          coefficient: format.exact(plain(task.coefficient)),
        })}
      </Typography>
      <DueText task={task} />
      {task.state !== "DONE" && task.percent > 0 && (
        <Box sx={{ mt: 0.5 }}>
          <Percent percent={task.percent} />
        </Box>
      )}
      {next !== null && (
        <Button
          size="small"
          sx={{ mt: 0.5, ml: -0.5 }}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onVerb(next, task)}
        >
          {translate(`task.verb.${next.name}.do`)}
        </Button>
      )}
    </Card>
  );
}

/** The step that usually comes next for the owner. */
export function nextVerb({
  state,
  percent,
  abilities,
}: Pick<BoardTask, "state" | "percent" | "abilities">): TaskVerb | null {
  if (abilities === null) return null;
  if (state === "ASSIGNED" && abilities.canStart.allowed) return OWNER_VERBS.start;
  if (percent < 50 && state === "IN_PROGRESS" && abilities.canReport.allowed) return OWNER_VERBS.report;
  return abilities.canSubmit.allowed ? OWNER_VERBS.submit : null;
}
