import { Button, Dialog, DialogContent, DialogTitle, type Theme, Typography, useMediaQuery } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { EvaluationForm, ScoreEvaluation } from "../../../schema/operations/rating.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { Asked } from "../../shared/ui/states.tsx";
import { answersOf } from "../answers/answers.ts";
import { progressOf } from "../answers/questions.ts";
import type { Form } from "../answers/rows.ts";
import { Questions } from "../form/Questions.tsx";
import { SavingProblems } from "../form/SavingProblems.tsx";
import { TotalBar } from "../form/TotalBar.tsx";
import { useAnswers } from "../form/useAnswers.ts";
import { usePreview } from "../form/usePreview.ts";
import { useSaving } from "../form/useSaving.ts";

interface ScoreDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** The deciding side's own values, beginning with those of the person, which stay as they were handed in. */
export function ScoreDialog({ id, name, onClose }: ScoreDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const query = useAsk(EvaluationForm, { id });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("evaluation.score.title", { name })}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate("evaluation.score.hint")}
        </Typography>
        <Asked query={query} lines={8}>
          {({ evaluation }) => <Scoring key={evaluation.id} read={evaluation} onClose={onClose} />}
        </Asked>
      </DialogContent>
    </Dialog>
  );
}

function Scoring({ read, onClose }: { readonly read: Form; readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const state = useAnswers(read, "HEAD");
  const preview = usePreview(state);
  const saving = useSaving(ScoreEvaluation, (result) => result.scoreEvaluation, state, {
    author: "HEAD",
    done: "evaluation.score.saved",
    onDone: onClose,
  });
  const progress = progressOf(state.questions, state.answers, false);
  const { scheme } = read.frameworkVersion;
  return (
    <>
      <Questions state={state} rating={preview.rating} compare={answersOf(read, "SELF", "en").scores} />
      <SavingProblems saving={saving} state={state} author="HEAD" />
      <TotalBar
        preview={preview}
        progress={progress}
        grades={read.grades}
        isJudged={scheme.method === "JUDGED"}
        maximum={scheme.maximum}
      >
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={saving.busy || !state.dirty || progress.wrong > 0}
          onClick={() => void saving.save()}
        >
          {translate("evaluation.score.save")}
        </Button>
      </TotalBar>
    </>
  );
}
