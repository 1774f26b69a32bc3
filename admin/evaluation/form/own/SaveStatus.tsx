import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useMonthWords } from "../../month/words.ts";
import type { AnswerState } from "../useAnswers.ts";
import type { Saving } from "../useSaving.ts";

/** Whether what was typed is kept already; nothing before anything was. */
export function SaveStatus({ state, saving }: { readonly state: AnswerState; readonly saving: Saving }): ReactElement {
  const words = useMonthWords();
  const hasAnswers = Object.keys(state.before.scores).length + Object.keys(state.before.metrics).length > 0;
  const key = saving.isLost
    ? "lost"
    : saving.problems.length > 0
      ? "refused"
      : state.dirty || saving.busy
        ? "saving"
        : hasAnswers || state.before.grade !== null
          ? "saved"
          : null;
  const isTrouble = key === "lost" || key === "refused";
  return (
    <Typography
      role="status"
      variant="body2"
      color={isTrouble ? "error" : "textSecondary"}
      sx={{ alignSelf: "center", textAlign: "end", minHeight: "1.5em" }}
    >
      {key === null ? "" : words(`form.${key}`)}
    </Typography>
  );
}
