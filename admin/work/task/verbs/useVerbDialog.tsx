import { type ReactElement, useState } from "react";
import type { TaskVerb, VerbTask } from "./verb.ts";
import { VerbDialog } from "./VerbDialog.tsx";

interface Asked {
  readonly verb: TaskVerb;
  readonly task: VerbTask;
  readonly files: readonly File[];
}

/** Asks about a verb; files that were chosen already are on their way when the question opens. */
export type AskVerb = (verb: TaskVerb, task: VerbTask, files?: readonly File[]) => void;

interface VerbAsking {
  readonly ask: AskVerb;
  /** The open question, to be drawn by the page; null while there is none. */
  readonly dialog: ReactElement | null;
}

/** One question at a time about one of these tasks, which the page reads anew when somebody else changes one. */
export function useVerbDialog(tasks: readonly VerbTask[]): VerbAsking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const current = asked === null ? null : (tasks.find(({ id }) => id === asked.task.id) ?? asked.task);
  return {
    ask: (verb, task, files = []) => setAsked({ verb, task, files }),
    dialog:
      asked === null || current === null ? null : (
        <VerbDialog
          key={`${asked.verb.name} ${asked.task.id}`}
          verb={asked.verb}
          task={current}
          opened={asked.task}
          files={asked.files}
          onClose={() => setAsked(null)}
        />
      ),
  };
}
