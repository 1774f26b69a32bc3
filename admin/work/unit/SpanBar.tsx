import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import { IconButton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { type ReportKind, type ReportSpan, SPAN_KINDS } from "./report-span.ts";
import type { ReportChoice } from "./useReportChoice.ts";

/** Which period, and steps to the ones beside it. */
export function SpanBar({ choice }: { readonly choice: ReportChoice }): ReactElement {
  const translate = useTranslate();
  const name = useSpanWords();
  const { span } = choice;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Stack direction="row" sx={{ alignItems: "center" }}>
        <IconButton aria-label={translate("unitWork.before")} onClick={() => choice.step(-1)}>
          <ChevronLeftIcon />
        </IconButton>
        <Typography variant="h6" component="h2" aria-live="polite">
          {name(span)}
        </Typography>
        <IconButton aria-label={translate("unitWork.after")} onClick={() => choice.step(1)}>
          <ChevronRightIcon />
        </IconButton>
      </Stack>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={span.kind}
        aria-label={translate("unitWork.span")}
        onChange={(_event, next: ReportKind | null) => {
          if (next !== null) choice.spread(next);
        }}
      >
        {SPAN_KINDS.map((kind) => (
          <ToggleButton key={kind} value={kind}>
            {translate(`unitWork.kind.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}

/** Says a period. */
export function useSpanWords(): (span: ReportSpan) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, from, to }) =>
    translate(`unitWork.spanOf.${kind}`, {
      from: format.day(from).slice(0, 5),
      to: format.day(to),
      month: Number(from.slice(5, 7)),
      quarter: Math.ceil(Number(from.slice(5, 7)) / 3),
      year: from.slice(0, 4),
    });
}
