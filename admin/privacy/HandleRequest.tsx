import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import {
  AnswerDataRequest,
  CompleteDataRequest,
  ExtendDataRequest,
} from "../../schema/operations/privacy/data-request.ts";
import { useVerb } from "../shared/api/useRun.ts";
import { useFormat } from "../shared/text/format.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../shared/ui/ConfirmVerb.tsx";
import type { RequestRow } from "./RequestCard.tsx";
import { usePrivacyWords } from "./words.ts";

type Act = "accept" | "refuse" | "extend" | "complete";

/** What the specialist does with a request: accept, refuse, extend, complete, each with words to the person. */
export function HandleRequest({ request }: { readonly request: RequestRow }): ReactElement {
  const word = usePrivacyWords();
  const [act, setAct] = useState<Act | null>(null);
  const { abilities, state } = request;
  const acts: readonly Act[] =
    state === "SENT" ? ["accept", "refuse"] : state === "ACCEPTED" ? ["complete", "extend"] : [];
  const abilityOf = { accept: "answer", refuse: "answer", extend: "extend", complete: "complete" } as const;
  return (
    <>
      {acts.map((each, place) => (
        <AbilityButton
          key={each}
          size="small"
          variant={place === 0 ? "contained" : "outlined"}
          color={each === "refuse" ? "error" : "primary"}
          ability={abilities?.[abilityOf[each]]}
          onClick={() => setAct(each)}
        >
          {word(`inbox.${each}`)}
        </AbilityButton>
      ))}
      {act !== null && <ActDialog act={act} request={request} onClose={() => setAct(null)} />}
    </>
  );
}

interface ActDialogProps {
  readonly act: Act;
  readonly request: RequestRow;
  readonly onClose: () => void;
}

function ActDialog({ act, request, onClose }: ActDialogProps): ReactElement {
  const word = usePrivacyWords();
  const format = useFormat();
  const notify = useNotify();
  const options = {
    onDone: () => {
      notify(word("inbox.done"), { type: "success" });
      onClose();
    },
  };
  const answer = useVerb(AnswerDataRequest, options);
  const extend = useVerb(ExtendDataRequest, options);
  const complete = useVerb(CompleteDataRequest, options);
  const send = (text: string): void => {
    const input = { id: request.id, version: request.version, text };
    if (act === "extend") void extend.act({ input });
    else if (act === "complete") void complete.act({ input });
    else void answer.act({ input: { ...input, isAccepted: act === "accept" } });
  };
  return (
    <ConfirmVerb
      open
      title={word(`inbox.${act}`)}
      consequence={word(`inbox.${act}Consequence`, { day: format.day(request.completionDueOn) })}
      confirm={word(`inbox.${act}`)}
      {...(act === "refuse" ? { tone: "error" as const } : {})}
      busy={answer.busy || extend.busy || complete.busy}
      reason={{ label: word("inbox.words"), maxLength: 4000 }}
      onConfirm={send}
      onClose={onClose}
    />
  );
}
