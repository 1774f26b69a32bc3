import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status, type Tone } from "../../shared/ui/parts.tsx";
import { EvidenceLinks } from "./Evidence.tsx";
import { plain } from "./task-words.ts";
import type { TaskEvent, TaskRecord } from "./task.ts";

const TONES: Readonly<Record<string, Tone>> = {
  DONE: "success",
  RETURNED: "warning",
  SUBMITTED: "info",
  HANDED_BACK: "warning",
  CANCELLED: "error",
  EXEMPTED: "success",
};

/** What happened to a task, latest first: when, who, and why. */
export function Timeline({ task }: { readonly task: TaskRecord }): ReactElement {
  const ownerOf = new Set(task.events.map(({ owner }) => owner?.id)).size > 1;
  return (
    <Stack component="ol" reversed sx={{ listStyle: "none", m: 0, p: 0, gap: 2 }}>
      {task.events.toReversed().map((event) => (
        <EventLine key={event.number} event={event} task={task} namesOwner={ownerOf} />
      ))}
    </Stack>
  );
}

interface EventLineProps {
  readonly event: TaskEvent;
  readonly task: TaskRecord;
  readonly namesOwner: boolean;
}

function EventLine({ event, task, namesOwner }: EventLineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { number, kind, recordedAt, by, owner, note } = event;
  const files = task.evidence.filter(({ eventNumber }) => eventNumber === number);
  const facts = useFactsOf(event);
  return (
    <Box component="li" sx={{ pl: 1.5, borderLeft: 2, borderColor: `${TONES[kind] ?? "primary"}.main` }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="subtitle2">
          {number}. {translate(`task.event.${kind}`)}
        </Typography>
        {event.verdict !== null && event.verdict !== "NONE" && (
          <Status
            tone={event.verdict === "MAJOR" ? "error" : "warning"}
            label={translate(`task.verdictShort.${event.verdict}`)}
          />
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {[format.moment(recordedAt), by?.fullName ?? translate("task.timeline.program")].join(" · ")}
        {namesOwner && owner !== null && ` · ${translate("task.timeline.owner", { name: owner.fullName })}`}
      </Typography>
      {facts !== "" && <Typography variant="body2">{facts}</Typography>}
      {note !== null && note !== "" && (
        <Typography variant="body2" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere", mt: 0.5 }}>
          {note}
        </Typography>
      )}
      <EvidenceLinks files={files} />
    </Box>
  );
}

function useFactsOf({ dueOn, quantity, percent, aboutNumber, kind, verdict }: TaskEvent): string {
  const translate = useTranslate();
  const format = useFormat();
  const facts = [
    dueOn === null ? "" : translate("task.timeline.due", { day: format.day(dueOn) }),
    quantity === null ? "" : translate("task.timeline.quantity", { quantity: format.exact(plain(quantity)) }),
    percent === null ? "" : translate("task.timeline.percent", { percent }),
    aboutNumber === null ? "" : translate("task.timeline.about", { number: aboutNumber }),
    kind === "DONE" && verdict === "NONE" ? translate("task.verdictShort.NONE") : "",
  ];
  return facts.filter(Boolean).join(" · ");
}
