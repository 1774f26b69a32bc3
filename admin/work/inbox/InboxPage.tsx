import TaskAltIcon from "@mui/icons-material/TaskAlt";
import { Button, Stack } from "@mui/material";
import { type ReactElement, useState } from "react";
import { Title, useTranslate } from "react-admin";
import { Me } from "../../../schema/operations/identity.ts";
import { WorkInbox } from "../../../schema/operations/work/inbox.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { PageHead } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import { AssignDialog } from "../task/assign/AssignDialog.tsx";
import { useVerbDialog } from "../task/verbs/useVerbDialog.tsx";
import { LedSection } from "./LedSection.tsx";
import { ToAccept } from "./ToAccept.tsx";
import { type Inbox, ledTask, submittedTask } from "./waiting.ts";

/** What waits for a leader: products to judge, unplanned work, tasks without an owner, late ones. */
export function InboxPage(): ReactElement {
  const translate = useTranslate();
  const [assigning, setAssigning] = useState(false);
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const leads = (data?.me?.headedUnits ?? []).length > 0;
  return (
    <>
      <Title title="taskInbox.title" />
      <PageHead
        title={translate("taskInbox.title")}
        subtitle={translate("taskInbox.hint")}
        actions={
          leads && (
            <Button variant="contained" onClick={() => setAssigning(true)}>
              {translate("task.assign.title")}
            </Button>
          )
        }
      />
      <Asked query={useAsk(WorkInbox, {})} lines={8}>
        {(inbox) => <Lists inbox={inbox} />}
      </Asked>
      {assigning && <AssignDialog onClose={() => setAssigning(false)} />}
    </>
  );
}

const LED = ["toConfirm", "toHandOn", "late"] as const;

function Lists({ inbox }: { readonly inbox: Inbox }): ReactElement {
  const translate = useTranslate();
  const tasks = [
    ...inbox.toAccept.items.map(submittedTask),
    ...LED.flatMap((list) => inbox[list].items).map((task) => ledTask(task)),
  ];
  const { ask, dialog } = useVerbDialog(tasks);
  const nothing = inbox.toAccept.total + LED.reduce((sum, list) => sum + inbox[list].total, 0) === 0;
  return (
    <Stack sx={{ gap: 2 }}>
      {nothing && (
        <Quiet
          icon={<TaskAltIcon color="success" />}
          title={translate("taskInbox.none")}
          hint={translate("taskInbox.noneHint")}
        />
      )}
      {inbox.toAccept.total > 0 && <ToAccept list={inbox.toAccept} onVerb={ask} />}
      {LED.filter((list) => inbox[list].total > 0).map((list) => (
        <LedSection key={list} name={list} list={inbox[list]} onVerb={ask} />
      ))}
      {dialog}
    </Stack>
  );
}
