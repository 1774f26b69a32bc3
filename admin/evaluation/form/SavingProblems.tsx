import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { answersOf } from "../answers/answers.ts";
import type { Author } from "../answers/questions.ts";
import { answerDifferences } from "./differences.ts";
import type { AnswerState } from "./useAnswers.ts";
import type { Saving } from "./useSaving.ts";

/** What stands in the way of saving: wrong answers in the server's sentences, or somebody who saved before. */
export function SavingProblems({
  saving,
  state,
  author,
}: {
  readonly saving: Saving;
  readonly state: AnswerState;
  readonly author: Author;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { stale, problems } = saving;
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Alert>
      )}
      <StaleDialog
        open={stale !== null}
        differences={
          stale === null
            ? []
            : answerDifferences(
                state.questions,
                state.form.grades,
                state.answers,
                answersOf(stale, author, format.locale),
                translate,
                format,
              )
        }
        onKeepMine={() => void saving.keepMine()}
        onTakeTheirs={saving.takeTheirs}
        onClose={saving.dismiss}
      />
    </>
  );
}
