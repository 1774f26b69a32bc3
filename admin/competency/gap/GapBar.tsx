import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import { isYesOrNo, rangeText } from "../levels.ts";
import { barCells, type Gap, STATUS_TONE } from "./gap-rows.ts";

/** The required range and the level found, drawn for the eye; `GapWords` says the same in words. */
export function GapBar({ gap }: { readonly gap: Gap }): ReactElement | null {
  if (isYesOrNo(gap.competency)) return null;
  return (
    <Stack direction="row" aria-hidden sx={{ gap: 0.5, alignItems: "flex-end" }}>
      {barCells(gap).map(({ level, isRequired, isReached }) => (
        <Box key={level} sx={{ width: 30 }}>
          <Box
            sx={{
              height: 14,
              borderRadius: 0.75,
              border: 1,
              borderColor: isReached ? reached(gap) : "divider",
              bgcolor: isReached ? reached(gap) : "transparent",
            }}
          />
          <Box sx={{ height: 4, mt: "3px", borderRadius: 1, bgcolor: isRequired ? "text.secondary" : "transparent" }} />
          <Typography
            variant="caption"
            color="textSecondary"
            sx={{ display: "block", textAlign: "center", lineHeight: 1.2 }}
          >
            {level}
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}

function reached({ status }: Gap): string {
  return status === "BELOW" ? "warning.main" : status === "ABOVE" ? "info.main" : "success.main";
}

/** Required, found and the difference, in words. */
export function GapWords({ gap }: { readonly gap: Gap }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Status tone={STATUS_TONE[gap.status]} label={resultText(gap, translate)} />
        <Typography variant="body2">
          {requiredText(gap, translate)} · {foundText(gap, translate)}
        </Typography>
      </Stack>
      {gap.step !== null && (
        <Typography variant="caption" color="textSecondary">
          {translate(`competency.step.${gap.step}`)}, {format.day(gap.assessedOn)}
        </Typography>
      )}
    </Box>
  );
}

type Words = (key: string, values?: Record<string, unknown>) => string;

/** Example: "Thiếu 2 cấp độ". */
export function resultText({ status, by, competency }: Gap, translate: Words): string {
  if (isYesOrNo(competency) || status === "WITHIN" || status === "NOT_ASSESSED")
    return translate(`competency.status.${status}`);
  return translate(`competency.by.${status}`, { smart_count: by });
}

function requiredText(gap: Gap, translate: Words): string {
  if (isYesOrNo(gap.competency)) return translate("competency.mustMeet");
  return translate("competency.required", { range: rangeText(gap) });
}

function foundText({ level, competency }: Gap, translate: Words): string {
  if (level === null) return translate("competency.foundNone");
  if (isYesOrNo(competency)) return translate(level === 0 ? "competency.notMet" : "competency.met");
  return level === 0 ? translate("competency.foundZero") : translate("competency.found", { level });
}
