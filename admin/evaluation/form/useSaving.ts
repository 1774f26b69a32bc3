import type { TadaDocumentNode } from "gql.tada";
import { useRef, useState } from "react";
import { useNotify } from "react-admin";
import { EvaluationForm } from "../../../schema/operations/rating.ts";
import { isKhungError, type KhungError, sentenceIn } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useRun, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type AnswerChanges, type Answers, answersOf, changesOf } from "../answers/answers.ts";
import type { Author } from "../answers/questions.ts";
import type { Form } from "../answers/rows.ts";
import type { AnswerState } from "./useAnswers.ts";

/** What every verb on answers is sent. */
export type AnswersInput = AnswerChanges & {
  readonly evaluationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
};

interface SavingOptions {
  readonly author: Author;
  readonly done: string;
  readonly onDone?: () => void;
}

export interface Saving {
  readonly save: () => Promise<boolean>;
  readonly busy: boolean;
  /** What the server found wrong with the answers, a sentence each. */
  readonly problems: readonly string[];
  /** Somebody saved before: the form as it is stored now. */
  readonly stale: Form | null;
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  readonly dismiss: () => void;
}

/**
 * Sends what was typed and differs; what could not be saved stays in the form.
 *
 * A repeated press after a lost answer carries the same key and is the same act.
 */
export function useSaving<Result>(
  document: TadaDocumentNode<Result, { input: AnswersInput }>,
  pick: (result: Result) => { readonly version: number },
  state: AnswerState,
  { author, done, onDone }: SavingOptions,
): Saving {
  const { locale } = useFormat();
  const run = useRun();
  const notify = useNotify();
  const keyFor = useSubmitKey();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [stale, setStale] = useState<Form | null>(null);
  const id = state.form.id;
  const readAgain = (): void => {
    run(EvaluationForm, { id }).then(
      ({ evaluation }) => setStale(evaluation),
      (error: unknown) => notify(isKhungError(error) ? error.message : "khung.state.failed", { type: "error" }),
    );
  };
  const onProblem = (error: KhungError): boolean => {
    if (error.code === "STALE") readAgain();
    if (error.code === "INVALID_INPUT")
      setProblems(error.details.fields.map((field) => sentenceIn(field.message, locale)));
    return error.code === "STALE" || (error.code === "INVALID_INPUT" && error.details.fields.length > 0);
  };
  const sent = useRef(state.answers);
  const verb = useVerb(document, {
    done,
    onProblem,
    onDone: (result) => {
      state.saved(pick(result).version, sent.current);
      onDone?.();
    },
  });
  const send = (form: Form, before: Answers): Promise<boolean> => {
    setProblems([]);
    sent.current = state.answers;
    const content = { evaluationId: id, version: form.version, ...changesOf(form, before, state.answers) };
    return verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return {
    save: () => send(state.form, state.before),
    busy: verb.busy,
    problems,
    stale,
    keepMine: () => {
      if (stale === null) return Promise.resolve(false);
      state.rebase(stale, state.answers);
      setStale(null);
      return send(stale, answersOf(stale, author, locale));
    },
    takeTheirs: () => {
      if (stale !== null) state.rebase(stale);
      setStale(null);
    },
    dismiss: () => setStale(null),
  };
}
