import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { MarkNotRated, ReturnEvaluation } from "../../../schema/operations/rating.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { State } from "../answers/rows.ts";

export type ReasonedVerbName = "return" | "notRated";

interface ReasonedVerbProps {
  readonly verb: ReasonedVerbName;
  readonly row: Pick<State, "id" | "version" | "unit"> & { readonly person: { readonly fullName: string } | null };
  readonly onClose: () => void;
}

/** Sending back and not rating: both need a reason that the person reads. */
export function ReasonedVerb({ verb, row, onClose }: ReasonedVerbProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const done = { done: `evaluation.decide.${verb}Done`, onDone: onClose };
  const giveBack = useVerb(ReturnEvaluation, done);
  const notRated = useVerb(MarkNotRated, done);
  const { act, busy } = verb === "return" ? giveBack : notRated;
  const name = row.person?.fullName ?? row.unit.name;
  const confirm = (reason: string): void => {
    const content = { evaluationId: row.id, version: row.version, reason };
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate(`evaluation.decide.${verb}Title`, { name })}
      consequence={translate(`evaluation.decide.${verb}Consequence`)}
      confirm={translate(`evaluation.decide.${verb}`)}
      tone="warning"
      busy={busy}
      reason={{ label: translate("evaluation.decide.reason"), maxLength: 2000 }}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
