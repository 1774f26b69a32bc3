import { Stack, TextField } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { SaveSelfRating, SubmitSelfRating } from "../../../schema/operations/rating.ts";
import { ratiosOf } from "../../framework/preview/sample.ts";
import { useUnsaved } from "../../shared/trouble/useUnsaved.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { lastAnswersOf } from "../answers/last-time.ts";
import { processTerms } from "../answers/process.ts";
import { isRolledUp, missingOf, progressOf } from "../answers/questions.ts";
import { SaveStatus } from "../form/own/SaveStatus.tsx";
import { SubmitVerb } from "../form/own/SubmitVerb.tsx";
import { useUnsentLines } from "../form/own/UnsentAnswers.tsx";
import { useAutosave } from "../form/own/useAutosave.ts";
import { Questions } from "../form/Questions.tsx";
import { SavingProblems } from "../form/SavingProblems.tsx";
import { TotalBar } from "../form/TotalBar.tsx";
import type { AnswerState } from "../form/useAnswers.ts";
import { usePreview } from "../form/usePreview.ts";
import { useSaving } from "../form/useSaving.ts";
import { RolledUpScore } from "../periods/RolledUpScore.tsx";
import { SelfGrade } from "./SelfGrade.tsx";

interface OpenFormProps {
  readonly state: AnswerState;
  /** Where the person goes on after handing in; the page of the evaluation where nothing is said. */
  readonly onSubmitted?: () => void;
}

/** The open form: last period beside it, saved as one types, with its total and the way to hand it in. */
export function OpenForm({ state, onSubmitted }: OpenFormProps): ReactElement {
  const navigate = useNavigate();
  const preview = usePreview(state);
  const { form, questions, answers } = state;
  const { scheme } = form.frameworkVersion;
  const { selfGrade } = processTerms(form.frameworkVersion, form.cycle.kind);
  const progress = progressOf(questions, answers, selfGrade);
  const last = useMemo(() => lastAnswersOf(form, questions), [form, questions]);
  const [isAsking, setAsking] = useState(false);
  const save = useSaving(SaveSelfRating, (result) => result.saveSelfRating, state, { author: "SELF", isQuiet: true });
  const submit = useSaving(SubmitSelfRating, (result) => result.submitSelfRating, state, {
    author: "SELF",
    done: "evaluation.mine.submitted",
    onDone: onSubmitted ?? (() => navigate(`/evaluations/${form.id}/show`, { state: { _scrollToTop: true } })),
  });
  useAutosave(state, save, isAsking || submit.busy || submit.stale !== null || progress.wrong > 0);
  // What is on its way does not take the latest words along: leaving at that very moment asks.
  const savesItself = progress.wrong === 0 && !save.busy && !save.isLost;
  useUnsaved(state.dirty, { savesItself, lines: useUnsentLines(state) });
  return (
    <>
      <Stack sx={{ gap: 2 }}>
        {isRolledUp(form) && <RolledUpScore form={form} />}
        <Questions state={state} rating={preview.rating} last={last} />
        {selfGrade && <SelfGrade state={state} />}
        <Words state={state} />
      </Stack>
      <SavingProblems saving={save} state={state} author="SELF" />
      <SavingProblems saving={submit} state={state} author="SELF" />
      <TotalBar
        preview={preview}
        progress={progress}
        grades={form.grades}
        isJudged={scheme.method === "JUDGED"}
        maximum={scheme.maximum}
        ratios={ratiosOf(scheme)}
      >
        <SaveStatus state={state} saving={save} />
        <SubmitVerb
          {...{ state, submit, progress, preview }}
          missing={missingOf(questions, answers, selfGrade)}
          isSaving={save.busy}
          onAsk={setAsking}
        />
      </TotalBar>
    </>
  );
}

function Words({ state }: { readonly state: AnswerState }): ReactElement {
  const translate = useTranslate();
  const { answers, say } = state;
  return (
    <Section title={translate("evaluation.form.words")} subtitle={translate("evaluation.form.wordsHint")}>
      <TextField
        multiline
        minRows={2}
        label={translate("evaluation.form.strengths")}
        value={answers.strengths}
        onChange={(event) => say({ strengths: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <TextField
        multiline
        minRows={2}
        label={translate("evaluation.form.weaknesses")}
        value={answers.weaknesses}
        onChange={(event) => say({ weaknesses: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
    </Section>
  );
}
