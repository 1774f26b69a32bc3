import { Box, Button, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { DeskLine } from "../../shared/ui/desk-line.ts";
import { isOverdue } from "./desk-lines.ts";

const ROW = {
  gap: 1.5,
  alignItems: "center",
  flexWrap: { xs: "wrap", sm: "nowrap" },
  py: 1.25,
  borderBottom: 1,
  borderColor: "divider",
  "&:last-child": { borderBottom: 0 },
} as const;

interface DeskRowProps {
  readonly line: DeskLine;
  /** Whether it is what one would begin with: of a page one button is the filled one. */
  readonly isNext: boolean;
  readonly today: string;
}

/** One thing that waits: what it is, until when, and the button that leads to it. */
export function DeskRow({ line, isNext, today }: DeskRowProps): ReactElement {
  const translate = useTranslate();
  const { icon: Icon } = line;
  const isPressing = line.isTrouble === true || isOverdue(line, today);
  return (
    <Stack component="li" direction="row" sx={ROW}>
      <Box sx={{ color: isPressing ? "error.main" : "primary.main", display: "flex" }}>
        <Icon />
      </Box>
      <Box sx={{ flex: "1 1 180px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
          {translate(line.text, { ...line.values })}
        </Typography>
        <Under line={line} today={today} />
      </Box>
      {line.to !== null && (
        <Button
          component={LinkBase}
          to={line.to}
          variant={isNext ? "contained" : "outlined"}
          size="small"
          sx={{ flexShrink: 0, ml: { xs: 4.5, sm: 0 } }}
        >
          {translate(line.act)}
        </Button>
      )}
    </Stack>
  );
}

function Under({ line, today }: { readonly line: DeskLine; readonly today: string }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const { detail, hint, at, dueOn } = line;
  const parts = [
    ...(detail === undefined ? [] : [detail]),
    ...(hint === undefined ? [] : [translate(hint[0], { ...hint[1] })]),
    ...(at === undefined || at === null ? [] : [translate("khung.desk.at", { at: format.moment(at) })]),
  ];
  if (parts.length === 0 && dueOn === null) return null;
  const isLate = isOverdue(line, today);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
      {parts.join(" · ")}
      {parts.length > 0 && dueOn !== null && " · "}
      {dueOn !== null && (
        <Box component="span" sx={isLate ? { color: "error.main", fontWeight: 600 } : {}}>
          {translate(isLate ? "khung.desk.overdue" : "khung.desk.due", { day: format.day(dueOn) })}
        </Box>
      )}
    </Typography>
  );
}
