import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Box, Button, Card, Collapse, Typography } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { Why } from "../answers/rows.ts";
import { StepChip } from "../Grade.tsx";
import { Timeline } from "../why/Timeline.tsx";
import { type Standing, timelineOf, type TimelineStep } from "../why/timeline-steps.ts";
import { useUntilWords } from "./useUntilWords.ts";
import { useMonthWords } from "./words.ts";

const COLORS: Readonly<Record<Standing, string>> = {
  done: "success.main",
  skipped: "text.disabled",
  now: "primary.main",
  ahead: "divider",
};

/** Where the period stands: a bar with one piece a step, the step of now in words with its last day; all steps on a tap. */
export function StepStrip({ why }: { readonly why: Why }): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const body = useId();
  const [open, setOpen] = useState(false);
  const steps = timelineOf(why);
  const at = steps.findIndex(({ standing }) => standing === "now");
  const now = steps[at];
  return (
    <Card component="section" aria-label={translate("evaluation.timeline.title")} sx={{ px: 2, py: 1.25 }}>
      <Bar steps={steps} />
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap", mt: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0, flexBasis: 200 }}>
          {now === undefined ? (
            <StepChip step={why.step} />
          ) : (
            <Now step={now} at={at + 1} all={steps.length} isUnit={why.subject === "UNIT"} />
          )}
        </Box>
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
          endIcon={<ExpandMoreIcon sx={{ transform: open ? "rotate(180deg)" : "none" }} />}
          sx={{ minHeight: 40, ml: -0.75 }}
        >
          {words(open ? "hideSteps" : "steps")}
        </Button>
      </Box>
      <Collapse in={open} id={body} unmountOnExit>
        <Box sx={{ pt: 1, mx: -2, mb: -2 }}>
          <Timeline why={why} />
        </Box>
      </Collapse>
    </Card>
  );
}

function Bar({ steps }: { readonly steps: readonly TimelineStep[] }): ReactElement {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, display: "flex", gap: 0.5 }}>
      {steps.map(({ step, standing }) => (
        <Box
          component="li"
          key={step}
          {...(standing === "now" ? { "aria-current": "step" } : {})}
          sx={{ flex: 1, minWidth: 0 }}
        >
          <Box sx={{ height: 8, borderRadius: 1, bgcolor: COLORS[standing] }} />
          <Typography
            variant="caption"
            component="span"
            color={standing === "now" ? "textPrimary" : "textSecondary"}
            sx={{
              display: "block",
              mt: 0.25,
              lineHeight: 1.3,
              ...NAME,
              ...(standing === "now" ? { fontWeight: 600 } : {}),
            }}
          >
            {translate(`evaluation.timeline.step.${step}`)}
            <Box component="span" sx={HIDDEN}>
              {translate(`evaluation.timeline.standing.${standing}`)}
            </Box>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

interface NowProps {
  readonly step: TimelineStep;
  readonly at: number;
  readonly all: number;
  readonly isUnit: boolean;
}

function Now({ step, at, all, isUnit }: NowProps): ReactElement {
  const translate = useTranslate();
  const words = useMonthWords();
  const until = useUntilWords();
  const mine = step.step === "SELF" || step.step === "OBJECTION";
  const actor = step.actor ?? translate(`evaluation.timeline.actor.${isUnit ? "unit." : ""}${step.step}`, { _: "" });
  const parts = [
    mine || actor === "" ? "" : words("waitsFor", { name: actor }),
    step.dueOn === null ? "" : until(step.dueOn),
  ].filter(Boolean);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {words("at", { at, all, step: translate(`evaluation.timeline.step.${step.step}`) })}
      </Typography>
      {parts.length > 0 && (
        <Typography variant="body2" color={step.isLate ? "error" : "textSecondary"}>
          {parts.join(" · ")}
        </Typography>
      )}
    </>
  );
}

const HIDDEN = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clip: "rect(0 0 0 0)",
  whiteSpace: "nowrap",
} as const;

/** Names stand under the bar where there is room; on a phone they are read out, and shown with the steps. */
const NAME = {
  "@media (max-width: 899.95px)": HIDDEN,
};
