import PhotoCameraOutlinedIcon from "@mui/icons-material/PhotoCameraOutlined";
import { Box, Button, Card, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { localToday, useFormat } from "../../../shared/text/format.ts";
import { GoTo, Status } from "../../../shared/ui/parts.tsx";
import { nextVerb } from "../../../work/mine/TaskCard.tsx";
import { DueText } from "../../../work/task/DueText.tsx";
import { dueWord, plain, STATE_TONES } from "../../../work/task/task-words.ts";
import { Percent } from "../../../work/task/TaskFacts.tsx";
import { HiddenFile } from "../../../work/task/verbs/HiddenFile.tsx";
import { OWNER_VERBS } from "../../../work/task/verbs/owner-verbs.ts";
import type { AskVerb } from "../../../work/task/verbs/useVerbDialog.tsx";
import type { TaskVerb } from "../../../work/task/verbs/verb.ts";
import { useMonthWords } from "../words.ts";
import { EvidenceFold } from "./EvidenceFold.tsx";
import type { OwnMonthTask } from "./task-groups.ts";

interface TaskItemProps {
  readonly task: OwnMonthTask;
  readonly onVerb: AskVerb;
}

/** One task under the thumb: what, until when, how far; the next step, a report, a photograph as evidence. */
export function TaskItem({ task, onVerb }: TaskItemProps): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const { tone } = dueWord(task, localToday());
  const verbs = verbsOf(task);
  const mayReport = task.abilities?.canReport.allowed === true;
  return (
    <Card
      component="li"
      aria-label={task.title}
      sx={{ p: 1.5, minWidth: 0, ...(tone === "default" ? {} : { borderLeft: 4, borderLeftColor: `${tone}.main` }) }}
    >
      <Head task={task} />
      <DueText task={task} />
      {task.state !== "DONE" && task.percent > 0 && (
        <Box sx={{ mt: 0.5 }}>
          <Percent percent={task.percent} />
        </Box>
      )}
      {(verbs.length > 0 || mayReport) && (
        <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: "wrap" }}>
          {verbs.map((verb, place) => (
            <Button
              key={verb.name}
              variant={place === 0 ? "contained" : "outlined"}
              onClick={() => onVerb(verb, task)}
              sx={{ minHeight: 44, flexGrow: { xs: 1, md: 0 } }}
            >
              {translate(`task.verb.${verb.name}.do`)}
            </Button>
          ))}
          {mayReport && (
            <Button
              component="label"
              role={undefined}
              tabIndex={-1}
              variant="outlined"
              startIcon={<PhotoCameraOutlinedIcon />}
              sx={{ minHeight: 44, flexGrow: { xs: 1, md: 0 } }}
            >
              {words("tasks.camera")}
              <HiddenFile
                camera
                label={words("tasks.cameraOf", { title: task.title })}
                onPick={(files) => onVerb(OWNER_VERBS.report, task, files)}
              />
            </Button>
          )}
        </Stack>
      )}
      {task.evidence.length > 0 && <EvidenceFold evidence={task.evidence} />}
    </Card>
  );
}

function Head({ task }: { readonly task: OwnMonthTask }): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const format = useFormat();
  const worth = translate("task.quantityOfK", {
    quantity: format.exact(plain(task.quantity)),
    coefficient: format.exact(plain(task.coefficient)),
  });
  return (
    <>
      <Stack direction="row" sx={{ gap: 0.75, alignItems: "center", flexWrap: "wrap" }}>
        <Status tone={STATE_TONES[task.state]} label={translate(`task.state.${task.state}`)} />
        <Typography variant="body2" color="textSecondary">
          {task.origin === "UNPLANNED" ? translate("task.originShort.UNPLANNED") : words("tasks.planned")}
        </Typography>
      </Stack>
      <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere", my: 0.5 }}>
        <GoTo to={`/work/tasks/${task.id}`}>{task.title}</GoTo>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[task.productCode ?? "", worth].filter(Boolean).join(" · ")}
      </Typography>
    </>
  );
}

/** The next step, and beside it the report or the handing in. */
function verbsOf(task: OwnMonthTask): TaskVerb[] {
  const next = nextVerb(task);
  const { abilities } = task;
  if (next === null || abilities === null) return [];
  const others = [
    ...(abilities.canReport.allowed ? [OWNER_VERBS.report] : []),
    ...(abilities.canSubmit.allowed && task.state !== "ASSIGNED" ? [OWNER_VERBS.submit] : []),
  ];
  return [next, ...others.filter(({ name }) => name !== next.name)];
}
