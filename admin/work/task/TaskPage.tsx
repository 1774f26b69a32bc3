import { Alert, Box, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useParams, useTranslate } from "react-admin";
import { Task as TaskQuery } from "../../../schema/operations/work/task.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, PageHead, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked } from "../../shared/ui/states.tsx";
import { AssignDialog } from "./assign/AssignDialog.tsx";
import { CollaboratorsDialog } from "./CollaboratorsDialog.tsx";
import { Evidence } from "./Evidence.tsx";
import { PartList } from "./PartList.tsx";
import { Shares } from "./Shares.tsx";
import { STATE_TONES } from "./task-words.ts";
import { type TaskRecord, verbTaskOf } from "./task.ts";
import { TaskFacts } from "./TaskFacts.tsx";
import { TaskVerbs } from "./TaskVerbs.tsx";
import { Timeline } from "./Timeline.tsx";
import { useVerbDialog } from "./verbs/useVerbDialog.tsx";

/** One task: what it is, what happened to it, what it counts, and what the viewer may do. */
export function TaskPage(): ReactElement {
  const { id = "" } = useParams<{ id: string }>();
  return (
    <Asked query={useAsk(TaskQuery, { id })} lines={10} dense={false}>
      {({ task }) => <Page task={task} />}
    </Asked>
  );
}

function Page({ task }: { readonly task: TaskRecord }): ReactElement {
  const translate = useTranslate();
  const about = verbTaskOf(task);
  const { ask, dialog } = useVerbDialog([about]);
  const [open, setOpen] = useState<"split" | "collaborators" | null>(null);
  const close = (): void => setOpen(null);
  const subtitle = [task.productCode, task.unit.name].filter(Boolean).join(" · ");
  return (
    <>
      <Title defaultTitle={task.title} />
      <PageHead
        title={task.title}
        subtitle={subtitle}
        status={<Status tone={STATE_TONES[task.state]} label={translate(`task.state.${task.state}`)} />}
        actions={<TaskVerbs task={task} onVerb={(verb) => ask(verb, about)} onOpen={setOpen} />}
      />
      <LastReturn task={task} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "3fr 2fr" },
        }}
      >
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <TaskFacts task={task} />
          {task.parts.length > 0 && <PartList parts={task.parts} />}
          <Shares task={task} />
          <Evidence task={task} />
        </Stack>
        <Section title={translate("task.timeline.title")}>
          <Timeline task={task} />
        </Section>
      </Box>
      <Box sx={{ mt: 2 }}>
        <GoTo to="/work/mine">{translate("task.back")}</GoTo>
      </Box>
      {dialog}
      {open === "split" && <AssignDialog whole={task} onClose={close} />}
      {open === "collaborators" && <CollaboratorsDialog task={task} onClose={close} />}
    </>
  );
}

/** What is to be mended stands on top while it waits for the owner. */
function LastReturn({ task }: { readonly task: TaskRecord }): ReactElement | null {
  const translate = useTranslate();
  const last = task.events.findLast(({ kind }) => kind === "RETURNED");
  if (task.state !== "RETURNED" && task.state !== "IN_PROGRESS") return null;
  if (last === undefined) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate("task.toMend", { note: last.note })}
    </Alert>
  );
}
