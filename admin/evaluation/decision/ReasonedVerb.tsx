import { Alert } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { ConfirmReview, SkipStep, UnlockEvaluation } from "../../../schema/operations/evaluation/process-verbs.ts";
import { MarkNotRated, ReturnEvaluation } from "../../../schema/operations/rating.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { State } from "../answers/rows.ts";
import { subjectName } from "./head-rows.ts";

export type ReasonedVerbName = "return" | "notRated" | "skip" | "unlock" | "review";

interface ReasonedVerbProps {
  readonly verb: ReasonedVerbName;
  readonly row: Pick<State, "id" | "version" | "step"> & {
    readonly person: { readonly fullName: string } | null;
    readonly unit: { readonly name: string };
    readonly reviewReason?: string | null;
  };
  readonly onClose: () => void;
}

/** Sending back, not rating, leaving out a step, opening again, confirming: all need a reason that stays on record. */
export function ReasonedVerb({ verb, row, onClose }: ReasonedVerbProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const { act, busy, stale, settle } = useReasoned(verb, onClose);
  const blanks = { name: subjectName(row), step: translate(`evaluation.step.${row.step}`) };
  const confirm = (reason: string): void => {
    const content = { evaluationId: row.id, version: row.version, reason };
    settle();
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate(`evaluation.decide.${verb}Title`, blanks)}
      consequence={translate(`evaluation.decide.${verb}Consequence`, blanks)}
      confirm={translate(`evaluation.decide.${verb}`)}
      tone={verb === "review" ? "primary" : "warning"}
      busy={busy}
      reason={{ label: translate("evaluation.decide.reason"), maxLength: 2000 }}
      onConfirm={confirm}
      onClose={onClose}
    >
      {verb === "review" && row.reviewReason && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("evaluation.decide.reviewWhy", { reason: row.reviewReason })}
        </Alert>
      )}
      {stale && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate("evaluation.bulk.stale")}
        </Alert>
      )}
    </ConfirmVerb>
  );
}

function useReasoned(verb: ReasonedVerbName, onClose: () => void) {
  const done = { done: `evaluation.decide.${verb}Done`, onDone: onClose };
  const verbs = {
    return: useStaleVerb(ReturnEvaluation, done),
    notRated: useStaleVerb(MarkNotRated, done),
    skip: useStaleVerb(SkipStep, done),
    unlock: useStaleVerb(UnlockEvaluation, done),
    review: useStaleVerb(ConfirmReview, done),
  };
  return verbs[verb];
}
