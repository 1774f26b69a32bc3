import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { HandleTasks, PreviewHandleTasks } from "../../../schema/operations/many/tasks.ts";
import { useFormat } from "../../shared/text/format.ts";
import type { ManyQuestion } from "../../shared/ui/many/many-verb.ts";
import { ManyDialog } from "../../shared/ui/many/ManyDialog.tsx";
import { refsOf } from "../../shared/ui/many/refs.ts";
import { converted } from "../task/task-words.ts";
import { useTaskManyWords } from "./many-words.ts";
import { taskNames } from "./ticks.tsx";
import { submissionOf, type Submitted } from "./waiting.ts";

/** Accepts several products as they were handed in, without errors, in one request. */
export function AcceptMany({ records, ...rest }: ManyQuestion<Submitted>): ReactElement {
  const translate = useTranslate();
  const words = useTaskManyWords();
  const format = useFormat();
  const sum = records.reduce((total, task) => {
    const quantity = submissionOf(task)?.quantity ?? task.quantity;
    return total + Number(converted(quantity, task.coefficient));
  }, 0);
  return (
    <ManyDialog
      {...rest}
      title={translate("taskInbox.many.title", { count: records.length })}
      consequence={translate("taskInbox.many.text", { whole: format.exact(String(Math.round(sum * 1000) / 1000)) })}
      confirm={(count) => words("accept", { count })}
      done={(count) => words("accepted", { count })}
      names={taskNames(records)}
      preview={PreviewHandleTasks}
      send={HandleTasks}
      input={{ verb: "ACCEPT", items: refsOf(records) }}
      noUndo={words("acceptNoUndo")}
    />
  );
}
