import {
  HandBackTask,
  ReportTaskProgress,
  StartTask,
  SubmitTask,
} from "../../../../schema/operations/work/task-verbs.ts";
import { type Effect, verb, type VerbField, type VerbTask } from "./verb.ts";

const WORDS: VerbField = { name: "note", label: "task.field.report", kind: "text", optional: true };
const FILES: VerbField = { name: "fileIds", label: "task.evidence.title", kind: "files", optional: true };

/** Verbs of the one who answers for a task. */
export const OWNER_VERBS = {
  start: verb(StartTask, { name: "start", fields: [], effects: () => [{ key: "task.effect.start" }] }),
  report: verb(ReportTaskProgress, {
    name: "report",
    fields: [
      { name: "percent", label: "task.field.percent", kind: "percent", start: ({ percent }) => String(percent) },
      ...[WORDS, FILES],
    ],
    effects: () => [{ key: "task.effect.report" }],
  }),
  submit: verb(SubmitTask, {
    name: "submit",
    fields: [
      { name: "quantity", label: "task.field.submitted", kind: "quantity", start: ({ quantity }) => quantity },
      ...[WORDS, FILES],
    ],
    effects: submitEffects,
  }),
  handBack: verb(HandBackTask, {
    name: "handBack",
    tone: "warning",
    fields: [{ name: "note", label: "task.field.reason", kind: "text" }],
    effects: ({ origin }) => [{ key: `task.effect.handBack.${origin}`, tone: "warning" }],
  }),
} as const;

function submitEffects({ dueOn }: VerbTask, _values: unknown, today: string): readonly Effect[] {
  const isLate = today > dueOn;
  return [isLate ? { key: "task.effect.submitLate", tone: "warning" } : { key: "task.effect.submitInTime" }];
}
