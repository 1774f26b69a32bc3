import { Button, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useEffect, useState } from "react";
import { useNavigate, useTranslate } from "react-admin";
import { SaveSelfRating, SubmitSelfRating } from "../../../schema/operations/rating.ts";
import { ratiosOf } from "../../framework/preview/sample.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { processTerms } from "../answers/process.ts";
import { isRolledUp, type Progress, progressOf } from "../answers/questions.ts";
import { Questions } from "../form/Questions.tsx";
import { SavingProblems } from "../form/SavingProblems.tsx";
import { TotalBar } from "../form/TotalBar.tsx";
import type { AnswerState } from "../form/useAnswers.ts";
import { usePreview } from "../form/usePreview.ts";
import { type Saving, useSaving } from "../form/useSaving.ts";
import { RolledUpScore } from "../periods/RolledUpScore.tsx";
import { SelfGrade } from "./SelfGrade.tsx";

/** The open form with its total, a draft to save and the way to hand it in. */
export function OpenForm({ state }: { readonly state: AnswerState }): ReactElement {
  const translate = useTranslate();
  const navigate = useNavigate();
  const preview = usePreview(state);
  const { scheme } = state.form.frameworkVersion;
  const { selfGrade } = processTerms(state.form.frameworkVersion, state.form.cycle.kind);
  const progress = progressOf(state.questions, state.answers, selfGrade);
  const isJudged = scheme.method === "JUDGED";
  const save = useSaving(SaveSelfRating, (result) => result.saveSelfRating, state, {
    author: "SELF",
    done: "evaluation.mine.saved",
  });
  const submit = useSaving(SubmitSelfRating, (result) => result.submitSelfRating, state, {
    author: "SELF",
    done: "evaluation.mine.submitted",
    onDone: () => navigate(`/evaluations/${state.form.id}/show`, { state: { _scrollToTop: true } }),
  });
  useWarning(state.dirty);
  return (
    <>
      <Stack sx={{ gap: 2 }}>
        {isRolledUp(state.form) && <RolledUpScore form={state.form} />}
        <Questions state={state} rating={preview.rating} />
        {selfGrade && <SelfGrade state={state} />}
        <Words state={state} />
      </Stack>
      <SavingProblems saving={save} state={state} author="SELF" />
      <SavingProblems saving={submit} state={state} author="SELF" />
      <TotalBar
        preview={preview}
        progress={progress}
        grades={state.form.grades}
        isJudged={isJudged}
        maximum={scheme.maximum}
        ratios={ratiosOf(scheme)}
      >
        <Button
          variant="outlined"
          disabled={save.busy || !state.dirty || progress.wrong > 0}
          onClick={() => void save.save()}
        >
          {translate("evaluation.mine.save")}
        </Button>
        <Submit state={state} submit={submit} progress={progress} />
      </TotalBar>
      {state.dirty && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }} role="status">
          {translate("evaluation.mine.unsaved")}
        </Typography>
      )}
    </>
  );
}

interface SubmitProps {
  readonly state: AnswerState;
  readonly submit: Saving;
  readonly progress: Progress;
}

/** Handing in asks first and says what it means; while something is missing the button leads there. */
function Submit({ state, submit, progress }: SubmitProps): ReactElement {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const missing = progress.next;
  const next = state.form.steps[state.form.steps.indexOf("SELF") + 1] ?? "DECISION";
  const press = (): void => (missing === null ? setAsking(true) : leadTo(missing));
  return (
    <>
      <Button variant="contained" disabled={submit.busy || progress.wrong > 0} onClick={press}>
        {missing === null
          ? translate("evaluation.mine.submit")
          : translate("evaluation.mine.toMissing", { smart_count: progress.all - progress.done })}
      </Button>
      <ConfirmVerb
        open={asking}
        title={translate("evaluation.mine.submitTitle")}
        consequence={translate(`evaluation.mine.submitConsequence.${next}`)}
        confirm={translate("evaluation.mine.submit")}
        busy={submit.busy}
        onConfirm={() => void submit.save().then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function leadTo(anchor: string): void {
  const element = document.getElementById(anchor);
  element?.scrollIntoView({ block: "center", behavior: "smooth" });
  element?.querySelector<HTMLElement>("input, select, button, [role=slider]")?.focus({ preventScroll: true });
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

/** The browser asks before a tab with unsaved answers is closed. */
function useWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
}
