import CallSplitIcon from "@mui/icons-material/CallSplit";
import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeWords } from "../grade-words.ts";
import { type Decidable, departsFrom, stepsOf } from "./head-rows.ts";

interface DepartureProps {
  readonly row: Pick<
    Decidable,
    "grades" | "proposedGrade" | "suggestedGrade" | "steps" | "opinions" | "frameworkVersion"
  >;
  readonly grade: string;
  /** The grade is chosen and not decided: a reason will be asked. */
  readonly unsaved?: boolean;
}

/** Marks a grade that departs from the proposal, in words beside the sign. */
export function Departure({ row, grade, unsaved = false }: DepartureProps): ReactElement | null {
  const translate = useTranslate();
  const { locale } = useFormat();
  const from = departsFrom(row, stepsOf(row), grade);
  if (from === null) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: "center", color: "warning.main" }}>
      <CallSplitIcon sx={{ fontSize: 16 }} />
      <Typography variant="caption">
        {translate(`evaluation.decide.mark.${from.by}`, { grade: gradeWords(row.grades, from.grade, locale) })}
        {unsaved && ` ${translate("evaluation.decide.mark.reason")}`}
      </Typography>
    </Stack>
  );
}
