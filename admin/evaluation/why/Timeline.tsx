import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import PlayCircleOutlineIcon from "@mui/icons-material/PlayCircleOutlined";
import RadioButtonUncheckedIcon from "@mui/icons-material/RadioButtonUnchecked";
import RedoIcon from "@mui/icons-material/Redo";
import { Box, Card, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import type { Why } from "../answers/rows.ts";
import { type Standing, timelineOf, type TimelineStep } from "./timeline-steps.ts";

const ICONS: Readonly<Record<Standing, ReactElement>> = {
  done: <CheckCircleIcon color="success" fontSize="small" />,
  skipped: <RedoIcon color="disabled" fontSize="small" />,
  now: <PlayCircleOutlineIcon color="primary" fontSize="small" />,
  ahead: <RadioButtonUncheckedIcon color="disabled" fontSize="small" />,
};

/** All steps of the evaluation: who acts, until when, what is done, late or left out. */
export function Timeline({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const steps = timelineOf(why);
  return (
    <Card component="section" aria-label={translate("evaluation.timeline.title")} sx={{ px: 2, py: 1.5, mb: 2 }}>
      <Box
        component="ol"
        sx={{
          listStyle: "none",
          m: 0,
          p: 0,
          display: "grid",
          columnGap: 2,
          rowGap: { xs: 0.5, sm: 1.5 },
          gridTemplateColumns: { xs: "1fr", sm: "repeat(auto-fill, minmax(190px, 1fr))" },
        }}
      >
        {steps.map((step) => (
          <Step key={step.step} step={step} isUnit={why.subject === "UNIT"} />
        ))}
      </Box>
    </Card>
  );
}

function Step({ step, isUnit }: { readonly step: TimelineStep; readonly isUnit: boolean }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isNow = step.standing === "now";
  const actor = step.actor ?? translate(`evaluation.timeline.actor.${isUnit ? "unit." : ""}${step.step}`, { _: "" });
  const day =
    step.doneAt !== null
      ? format.moment(step.doneAt).slice(0, 10)
      : step.dueOn !== null && (isNow || step.standing === "ahead")
        ? translate("evaluation.timeline.due", { day: format.day(step.dueOn) })
        : "";
  return (
    <Box
      component="li"
      {...(isNow ? { "aria-current": "step" } : {})}
      sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}
    >
      <Box sx={{ pt: 0.25, lineHeight: 0 }}>{ICONS[step.standing]}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: isNow ? 700 : 500 }}>
          {translate(`evaluation.timeline.step.${step.step}`)}{" "}
          {step.isLate && <Status tone="error" label={translate("evaluation.timeline.late")} />}
          <Box component="span" sx={VISUALLY_HIDDEN}>
            {translate(`evaluation.timeline.standing.${step.standing}`)}
          </Box>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[actor, day].filter(Boolean).join(" · ")}
        </Typography>
        {step.reason !== null && (
          <Typography variant="body2" color="textSecondary">
            {translate("evaluation.timeline.skipped", { reason: step.reason })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

const VISUALLY_HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clip: "rect(0 0 0 0)",
  whiteSpace: "nowrap",
} as const;
