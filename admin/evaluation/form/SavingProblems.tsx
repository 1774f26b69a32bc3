import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { StaleDialog } from "../../shared/ui/StaleDialog.tsx";
import { answersOf } from "../answers/answers.ts";
import type { Author } from "../answers/questions.ts";
import { answerDifferences, mergeAnswers } from "./differences.ts";
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
  const compared = { questions: state.questions, grades: state.form.grades, translate, format };
  const theirs = stale === null ? null : answersOf(stale, author, format.locale);
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Alert>
      )}
      {theirs !== null && (
        <StaleDialog
          open
          differences={answerDifferences(compared, state.answers, theirs, state.before)}
          onMerge={(take) => void saving.keep(mergeAnswers(compared, state.answers, theirs, take))}
          onKeepMine={() => void saving.keep(state.answers)}
          onTakeTheirs={saving.takeTheirs}
          onClose={saving.dismiss}
        />
      )}
    </>
  );
}
