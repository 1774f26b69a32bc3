import ChevronLeftIcon from "@mui/icons-material/ChevronLeft";
import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import ViewKanbanOutlinedIcon from "@mui/icons-material/ViewKanbanOutlined";
import ViewListOutlinedIcon from "@mui/icons-material/ViewListOutlined";
import { Button, IconButton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { Span } from "./period.ts";
import type { useWorkView } from "./useWorkView.ts";

/** Which week or month, and how it is shown. */
export function PeriodBar({ view }: { readonly view: ReturnType<typeof useWorkView> }): ReactElement {
  const translate = useTranslate();
  const name = useSpanName();
  const { span, layout, isCurrent } = view;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Stack direction="row" sx={{ alignItems: "center", flexGrow: 1, gap: 0.5 }}>
        <IconButton aria-label={translate("myWork.before")} onClick={() => view.step(-1)}>
          <ChevronLeftIcon />
        </IconButton>
        <Typography variant="h6" component="h2" aria-live="polite">
          {name(span)}
        </Typography>
        <IconButton aria-label={translate("myWork.after")} onClick={() => view.step(1)}>
          <ChevronRightIcon />
        </IconButton>
        {!isCurrent && (
          <Button size="small" onClick={view.home}>
            {translate("myWork.today")}
          </Button>
        )}
      </Stack>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={span.kind}
        aria-label={translate("myWork.span")}
        onChange={(_event, next: "week" | "month" | null) => next !== null && view.spread(next)}
      >
        <ToggleButton value="week">{translate("myWork.weekShort")}</ToggleButton>
        <ToggleButton value="month">{translate("myWork.monthShort")}</ToggleButton>
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={layout}
        aria-label={translate("myWork.layout")}
        onChange={(_event, next: "board" | "list" | null) => next !== null && view.show(next)}
      >
        <ToggleButton value="board">
          <ViewKanbanOutlinedIcon fontSize="small" sx={{ mr: 0.5 }} />
          {translate("myWork.board")}
        </ToggleButton>
        <ToggleButton value="list">
          <ViewListOutlinedIcon fontSize="small" sx={{ mr: 0.5 }} />
          {translate("myWork.list")}
        </ToggleButton>
      </ToggleButtonGroup>
    </Stack>
  );
}

/** Says a week or a month. */
export function useSpanName(): (span: Span) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, from, to }) =>
    kind === "month"
      ? translate("myWork.month", { month: Number(from.slice(5, 7)), year: from.slice(0, 4) })
      : translate("myWork.week", { from: format.day(from).slice(0, 5), to: format.day(to) });
}
