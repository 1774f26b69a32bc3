import { Button } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { ConfirmVerb } from "../../../shared/ui/ConfirmVerb.tsx";
import { Facts } from "../../../shared/ui/parts.tsx";
import { type missingOf, type Progress } from "../../answers/questions.ts";
import { gradeWords } from "../../grade-words.ts";
import { useMonthWords } from "../../month/words.ts";
import type { AnswerState } from "../useAnswers.ts";
import type { Preview } from "../usePreview.ts";
import type { Saving } from "../useSaving.ts";
import { MissingDialog } from "./MissingDialog.tsx";

interface SubmitVerbProps {
  readonly state: AnswerState;
  readonly submit: Saving;
  readonly progress: Progress;
  readonly missing: ReturnType<typeof missingOf>;
  readonly preview: Preview;
  /** A draft is on its way: handing in waits for it. */
  readonly isSaving: boolean;
  readonly onAsk: (isAsking: boolean) => void;
}

/** Handing in sums up what is handed in and says what it means; while something is missing it says what, and leads there. */
export function SubmitVerb({
  state,
  submit,
  progress,
  missing,
  preview,
  isSaving,
  onAsk,
}: SubmitVerbProps): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState<"missing" | "submit" | null>(null);
  const next = state.form.steps[state.form.steps.indexOf("SELF") + 1] ?? "DECISION";
  const ask = (what: "missing" | "submit" | null): void => {
    setOpen(what);
    onAsk(what === "submit");
  };
  return (
    <>
      <Button
        variant="contained"
        disabled={submit.busy || progress.wrong > 0}
        onClick={() => ask(missing.length === 0 ? "submit" : "missing")}
        sx={{ minHeight: 44 }}
      >
        {missing.length === 0
          ? translate("evaluation.mine.submit")
          : translate("evaluation.mine.toMissing", { smart_count: missing.length })}
      </Button>
      <MissingDialog open={open === "missing"} missing={missing} onClose={() => ask(null)} />
      <ConfirmVerb
        open={open === "submit"}
        title={translate("evaluation.mine.submitTitle")}
        consequence={translate(`evaluation.mine.submitConsequence.${next}`)}
        confirm={translate("evaluation.mine.submit")}
        busy={submit.busy || isSaving}
        onConfirm={() => void submit.save().then(() => ask(null))}
        onClose={() => ask(null)}
      >
        <Summary state={state} progress={progress} preview={preview} />
      </ConfirmVerb>
    </>
  );
}

/** What is being handed in: how much is answered, what it adds up to, which grade. */
function Summary({ state, progress, preview }: Pick<SubmitVerbProps, "state" | "progress" | "preview">): ReactElement {
  const words = useMonthWords();
  const format = useFormat();
  const { grades } = state.form;
  const grade = (code: string | null): string => gradeWords(grades, code, format.locale);
  const rating = preview.isOff ? null : preview.rating;
  const facts: (readonly [string, string])[] = [
    [words("form.answered"), `${String(progress.done)}/${String(progress.all)}`],
  ];
  if (rating !== null && rating.total !== null) facts.push([words("form.total"), format.exact(rating.total)]);
  if (rating !== null && rating.grade !== null) facts.push([words("form.suggested"), grade(rating.grade)]);
  if (state.answers.grade !== null) facts.push([words("form.own"), grade(state.answers.grade)]);
  return <Facts facts={facts} />;
}
