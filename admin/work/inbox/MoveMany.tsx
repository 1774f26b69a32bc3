import { TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { HandleTasks, PreviewHandleTasks } from "../../../schema/operations/many/tasks.ts";
import { localToday } from "../../shared/text/format.ts";
import { DayField } from "../../shared/ui/fields.tsx";
import type { ManyQuestion } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { refsOf } from "../../shared/ui/many/refs.ts";
import { ColleagueField } from "../task/assign/ColleagueField.tsx";
import { useTaskManyWords } from "./many-words.ts";
import { taskNames } from "./ticks.tsx";
import type { Led } from "./waiting.ts";

/** Stands for a reason that is not written yet, so that one sees what would come of it before. */
const NOT_WRITTEN_YET = "…";

/** Gives several tasks another last day. */
export function DueMany({ records, ...rest }: ManyQuestion<Led>): ReactElement {
  const words = useTaskManyWords();
  const [dueOn, setDueOn] = useState(localToday);
  const [note, setNote] = useState("");
  const tried =
    dueOn === "" ? null : { verb: "CHANGE_DUE" as const, dueOn, note: NOT_WRITTEN_YET, items: refsOf(records) };
  return (
    <ManyDialog
      {...rest}
      title={words("dueTitle")}
      consequence={words("dueMeans")}
      confirm={(count) => words("due", { count })}
      done={(count) => words("dueDone", { count })}
      names={taskNames(records)}
      preview={PreviewHandleTasks}
      send={HandleTasks}
      tried={tried}
      input={tried && note.trim() !== "" ? { ...tried, note: note.trim() } : null}
      noUndo={words("dueNoUndo")}
    >
      <DayField required label={words("dueOn")} value={dueOn} onChange={setDueOn} />
      <Why note={note} required onChange={setNote} />
    </ManyDialog>
  );
}

/** Hands several tasks of one unit to another owner. */
export function HandOverMany({ records, ...rest }: ManyQuestion<Led>): ReactElement {
  const words = useTaskManyWords();
  const [owner, setOwner] = useState("");
  const [dueOn, setDueOn] = useState(localToday);
  const [note, setNote] = useState("");
  const tried =
    owner === "" || dueOn === ""
      ? null
      : { verb: "HAND_OVER" as const, newOwnerPersonId: owner, dueOn, items: refsOf(records) };
  return (
    <ManyDialog
      {...rest}
      title={words("overTitle")}
      consequence={words("overMeans")}
      confirm={(count) => words("over", { count })}
      done={(count) => words("overDone", { count })}
      names={taskNames(records)}
      preview={PreviewHandleTasks}
      send={HandleTasks}
      tried={tried}
      input={tried && { ...tried, note: note.trim() || null }}
      noUndo={words("overNoUndo")}
    >
      <ColleagueField
        required
        label={words("owner")}
        unitId={records[0]?.unitId ?? ""}
        value={owner}
        except={null}
        onChange={setOwner}
      />
      <DayField required label={words("dueOn")} value={dueOn} onChange={setDueOn} />
      <Why note={note} required={false} onChange={setNote} />
    </ManyDialog>
  );
}

/** Drops several tasks. */
export function DropMany({ records, ...rest }: ManyQuestion<Led>): ReactElement {
  const words = useTaskManyWords();
  const [note, setNote] = useState("");
  const tried = { verb: "CANCEL" as const, note: NOT_WRITTEN_YET, items: refsOf(records) };
  return (
    <ManyDialog
      {...rest}
      tone="error"
      title={words("dropTitle")}
      consequence={words("dropMeans")}
      confirm={(count) => words("drop", { count })}
      done={(count) => words("dropDone", { count })}
      names={taskNames(records)}
      preview={PreviewHandleTasks}
      send={HandleTasks}
      tried={tried}
      input={note.trim() === "" ? null : { ...tried, note: note.trim() }}
      noUndo={words("dropNoUndo")}
    >
      <Why note={note} required onChange={setNote} />
    </ManyDialog>
  );
}

interface WhyProps {
  readonly note: string;
  readonly required: boolean;
  readonly onChange: (note: string) => void;
}

function Why({ note, required, onChange }: WhyProps): ReactElement {
  const words = useTaskManyWords();
  return (
    <TextField
      multiline
      minRows={2}
      required={required}
      label={words("why")}
      value={note}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
}
