import { Alert, Button } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { RecomputeResult } from "../../../schema/operations/cycle/period.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import type { Why } from "../answers/rows.ts";

/** Says that the computed result rests on what has changed since, with a way to compute it anew for who may. */
export function Outdated({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const { act, busy } = useVerb(RecomputeResult, { done: "evaluation.outdated.done" });
  if (!why.isOutdated) return null;
  const { canSkipStep, canMarkNotRated, canDecide } = why.abilities;
  const isOpen = why.decisions.length === 0 || why.step === "DECISION";
  const mayRecompute = isOpen && [canSkipStep, canMarkNotRated, canDecide].some(({ allowed }) => allowed);
  const content = { evaluationId: why.id, version: why.version };
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        mayRecompute ? (
          <Button
            color="inherit"
            disabled={busy}
            onClick={() => void act({ input: { ...content, idempotencyKey: keyFor(content) } })}
          >
            {translate("evaluation.outdated.do")}
          </Button>
        ) : undefined
      }
    >
      {translate(isOpen ? "evaluation.outdated.open" : "evaluation.outdated.decided")}
    </Alert>
  );
}
