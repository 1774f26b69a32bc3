import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { dueWord, type TaskState } from "./task-words.ts";

interface DueTextProps {
  readonly task: { readonly state: TaskState; readonly dueOn: string };
  /** Beside a label that says "last day" already. */
  readonly labelled?: boolean;
}

/** The last day with what it means today, in words beside the colour. */
export function DueText({ task, labelled = false }: DueTextProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { key, days, tone } = dueWord(task, localToday());
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ display: "block", ...(tone === "default" ? {} : { color: `${tone}.main`, fontWeight: 600 }) }}
      {...(tone === "default" && !labelled ? { color: "textSecondary" as const } : {})}
    >
      {labelled && key === "task.due.day"
        ? format.day(task.dueOn)
        : translate(key, { day: format.day(task.dueOn), smart_count: days })}
    </Typography>
  );
}
