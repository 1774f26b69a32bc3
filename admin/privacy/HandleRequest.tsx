import { type ReactElement, useState } from "react";
import { useNotify } from "react-admin";
import {
  AnswerDataRequest,
  CompleteDataRequest,
  ExtendDataRequest,
} from "../../schema/operations/privacy/data-request.ts";
import { useStaleVerb } from "../shared/api/useStaleVerb.ts";
import { useFormat } from "../shared/text/format.ts";
import { AbilityButton } from "../shared/ui/AbilityButton.tsx";
import { TextLine } from "../shared/ui/fields.tsx";
import { VersionedVerb } from "../shared/ui/VersionedVerb.tsx";
import type { RequestRow } from "./RequestCard.tsx";
import { usePrivacyWords } from "./words.ts";

const ABILITY_OF = { accept: "answer", refuse: "answer", extend: "extend", complete: "complete" } as const;

type Act = keyof typeof ABILITY_OF;

/** What is being asked about a request. */
export interface AskedAct {
  readonly act: Act;
  readonly request: RequestRow;
}

interface HandleRequestProps {
  readonly request: RequestRow;
  readonly onAct: (act: Act) => void;
}

/** What the specialist does with a request: accept, refuse, extend, complete, each with words to the person. */
export function HandleRequest({ request, onAct }: HandleRequestProps): ReactElement {
  const word = usePrivacyWords();
  const { abilities, state } = request;
  const acts: readonly Act[] =
    state === "SENT" ? ["accept", "refuse"] : state === "ACCEPTED" ? ["complete", "extend"] : [];
  return (
    <>
      {acts.map((each, place) => (
        <AbilityButton
          key={each}
          size="small"
          variant={place === 0 ? "contained" : "outlined"}
          color={each === "refuse" ? "error" : "primary"}
          ability={abilities?.[ABILITY_OF[each]]}
          onClick={() => onAct(each)}
        >
          {word(`inbox.${each}`)}
        </AbilityButton>
      ))}
    </>
  );
}

interface ActDialogProps {
  readonly act: Act;
  /** The request as it stands now. */
  readonly request: RequestRow;
  /** The request as it stood when the question was opened. */
  readonly opened: RequestRow;
  readonly onClose: () => void;
}

/** Asks for the words to the person, and sends them with the answer. */
export function ActDialog({ act, request, opened, onClose }: ActDialogProps): ReactElement {
  const word = usePrivacyWords();
  const format = useFormat();
  const notify = useNotify();
  const [text, setText] = useState("");
  const options = {
    onDone: () => {
      notify(word("inbox.done"), { type: "success" });
      onClose();
    },
  };
  const verbs = {
    answer: useStaleVerb(AnswerDataRequest, options),
    extend: useStaleVerb(ExtendDataRequest, options),
    complete: useStaleVerb(CompleteDataRequest, options),
  };
  const send = (): void => {
    const input = { id: request.id, version: request.version, text: text.trim() };
    if (act === "extend") void verbs.extend.act({ input });
    else if (act === "complete") void verbs.complete.act({ input });
    else void verbs.answer.act({ input: { ...input, isAccepted: act === "accept" } });
  };
  const answered = ({ answer }: RequestRow): string => answer ?? "";
  return (
    <VersionedVerb
      open
      title={word(`inbox.${act}`)}
      consequence={word(`inbox.${act}Consequence`, { day: format.day(request.completionDueOn) })}
      confirm={word(`inbox.${act}`)}
      {...(act === "refuse" ? { tone: "error" as const } : {})}
      verb={verbs[ABILITY_OF[act]]}
      disabled={text.trim() === ""}
      facts={[
        {
          label: word("inbox.state"),
          before: word(`state.${opened.state}`),
          now: word(`state.${request.state}`),
        },
        { label: word("request.answer"), before: answered(opened), now: answered(request) },
      ]}
      onConfirm={send}
      onClose={onClose}
    >
      <TextLine
        required
        multiline
        name="text"
        maxLength={4000}
        label={word("inbox.words")}
        value={text}
        onChange={setText}
      />
    </VersionedVerb>
  );
}
