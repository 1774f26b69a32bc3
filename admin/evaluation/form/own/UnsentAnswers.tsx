import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Typed } from "../../../shared/trouble/Typed.tsx";
import type { TypedLine } from "../../../shared/trouble/unsaved.ts";
import { useUnsaved } from "../../../shared/trouble/useUnsaved.ts";
import { useTroubleWords } from "../../../shared/trouble/words.ts";
import { answerDifferences } from "../differences.ts";
import type { AnswerState } from "../useAnswers.ts";

/** The form was closed while somebody filled it in: what was not sent stays readable and can be taken along. */
export function UnsentAnswers({ state }: { readonly state: AnswerState }): ReactElement | null {
  const words = useTroubleWords().unsent;
  const lines = useUnsentLines(state);
  useUnsaved(state.dirty, { lines });
  if (!state.dirty) return null;
  return (
    <Alert severity="warning" sx={{ mt: 2, "& .MuiAlert-message": { minWidth: 0, flexGrow: 1 } }}>
      {words.hint}
      <Typed lines={lines()} title={words.title} />
    </Alert>
  );
}

/** Tells the answers that the server does not have, in the words of the form. */
export function useUnsentLines(state: AnswerState): () => readonly TypedLine[] {
  const translate = useTranslate();
  const format = useFormat();
  const { questions, form, answers, before } = state;
  return () =>
    answerDifferences({ questions, grades: form.grades, translate, format }, answers, before).map(
      ({ label, mine }) => ({
        label,
        text: mine,
      }),
    );
}
