import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { DueText } from "./DueText.tsx";
import { converted, STATE_TONES } from "./task-words.ts";
import type { TaskRecord } from "./task.ts";

/** Outputs into which a long task was split. */
export function PartList({ parts }: { readonly parts: TaskRecord["parts"] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate("task.parts.title")} subtitle={translate("task.parts.hint")}>
      <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, gap: 1 }}>
        {parts.map((part) => (
          <Stack key={part.id} component="li" direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
            <GoTo to={`/work/tasks/${part.id}`}>{part.title}</GoTo>
            <Status tone={STATE_TONES[part.state]} label={translate(`task.state.${part.state}`)} />
            <Typography variant="body2" color="textSecondary">
              {part.owner?.fullName ?? translate("task.noOwner")} ·{" "}
              {translate("task.converted", { whole: format.exact(converted(part.quantity, part.coefficient)) })}
            </Typography>
            <DueText task={part} />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
