import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { DecideEvaluation } from "../../../schema/operations/rating.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { gradeWords } from "../grade-words.ts";
import { type Decidable, departsFrom, stepsOf, subjectName } from "./head-rows.ts";

interface DecideDialogProps {
  readonly row: Decidable;
  readonly grade: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Asks before deciding: what it does, and why, where the grade departs from what was proposed. */
export function DecideDialog({ row, grade, onClose, onDone = onClose }: DecideDialogProps): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const heading = useId();
  const keyFor = useSubmitKey();
  const [reason, setReason] = useState("");
  const decide = useStaleVerb(DecideEvaluation, { done: "evaluation.decide.done", onDone });
  const departs = departsFrom(row, stepsOf(row), grade);
  const hasNotice = stepsOf(row).includes("NOTICE");
  const waits = decide.busy || (departs !== null && reason.trim() === "");
  const name = subjectName(row);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const content = {
      evaluationId: row.id,
      version: row.version,
      grade,
      reason: reason.trim() === "" ? null : reason.trim(),
    };
    if (!waits) decide.settle();
    if (!waits) void decide.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <Dialog open onClose={decide.busy ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby={heading}>
      <form onSubmit={submit}>
        <DialogTitle id={heading}>
          {translate("evaluation.decide.title", { name, grade: gradeWords(row.grades, grade, locale) })}
        </DialogTitle>
        <DialogContent>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {translate(`evaluation.decide.${hasNotice ? "consequenceNotice" : "consequence"}`, {
              cycle: row.cycle.name,
            })}
          </Typography>
          {decide.stale && (
            <Alert severity="info" sx={{ mb: 1 }}>
              {translate("evaluation.bulk.stale")}
            </Alert>
          )}
          {departs !== null && (
            <Alert severity="warning" sx={{ mb: 1 }}>
              {translate(`evaluation.decide.departs.${departs.by}`, {
                grade: gradeWords(row.grades, departs.grade, locale),
              })}
            </Alert>
          )}
          <TextField
            autoFocus={departs !== null}
            required={departs !== null}
            multiline
            minRows={2}
            label={translate(departs === null ? "evaluation.decide.reasonOptional" : "evaluation.decide.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button type="button" color="inherit" disabled={decide.busy} onClick={onClose}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" autoFocus={departs === null} disabled={waits}>
            {translate("evaluation.decide.decide")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
