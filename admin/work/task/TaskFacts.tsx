import { Box, LinearProgress, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Facts, GoTo, Section } from "../../shared/ui/parts.tsx";
import { DueText } from "./DueText.tsx";
import { converted, plain } from "./task-words.ts";
import type { TaskRecord } from "./task.ts";

/** What the task is, whose it is, and until when. */
export function TaskFacts({ task }: { readonly task: TaskRecord }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { output, detail, quantity, coefficient, origin, duty, groupNumber, assignedOn, percent } = task;
  const worth = translate("task.worth", {
    ...{ quantity: format.exact(plain(quantity)), coefficient: format.exact(plain(coefficient)) },
    whole: format.exact(converted(quantity, coefficient)),
  });
  const facts: (readonly [string, ReactNode])[] = [
    [translate("task.field.output"), output],
    [translate("task.field.worth"), worth],
    [translate("task.field.owner"), task.owner?.fullName ?? translate("task.noOwner")],
    [translate("task.field.assigner"), task.assigner?.fullName ?? null],
    [translate("task.field.collaborators"), task.collaborators.map(({ fullName }) => fullName).join(", ")],
    [translate("task.field.assignedOn"), format.day(assignedOn)],
    [translate("task.field.due"), <DueText key="due" task={task} labelled />],
    [translate("task.field.percent"), <Percent key="percent" percent={percent} />],
    [translate("task.field.origin"), translate(`task.origin.${origin}`)],
    [translate("task.field.duty"), translate(`task.duty.${duty}`)],
  ];
  if (groupNumber !== null) facts.push([translate("task.field.group"), `N${String(groupNumber)}`]);
  if (task.parent !== null)
    facts.push([
      translate("task.field.parent"),
      <GoTo key="parent" to={`/work/tasks/${task.parent.id}`}>
        {task.parent.title}
      </GoTo>,
    ]);
  if (task.externalSystem !== null)
    facts.push([translate("task.field.external"), `${task.externalSystem} · ${task.externalId ?? ""}`]);
  if (detail !== "")
    facts.push([
      translate("task.field.detail"),
      <Box key="detail" component="span" sx={{ whiteSpace: "pre-line" }}>
        {detail}
      </Box>,
    ]);
  return (
    <Section>
      <Facts facts={facts} />
    </Section>
  );
}

/** How far it is, as a number and a bar. */
export function Percent({ percent }: { readonly percent: number }): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={translate("task.field.percent")}
        sx={{ flexGrow: 1, maxWidth: 160, height: 6, borderRadius: 3, bgcolor: "divider" }}
      />
      <Typography component="span" variant="body2" sx={{ minWidth: 40, textAlign: "end" }}>
        {percent}%
      </Typography>
    </Box>
  );
}
