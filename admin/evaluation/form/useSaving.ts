import type { TadaDocumentNode } from "gql.tada";
import { useRef, useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { EvaluationForm } from "../../../schema/operations/rating.ts";
import { isKhungError, type KhungError, sentenceIn } from "../../shared/api/khung-error.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useRun, useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type AnswerChanges, type Answers, answersOf, changesOf } from "../answers/answers.ts";
import type { Author } from "../answers/questions.ts";
import type { Form } from "../answers/rows.ts";
import type { AnswerState } from "./useAnswers.ts";

/** Whether a form of one's own is read-only by now: there is nothing to put together any more. */
function isClosed({ abilities }: Form, author: Author): boolean {
  return author === "SELF" && !abilities.canSelfRate.allowed;
}

/** Kinds of refusal after which the form may no longer be open. */
const CLOSED: ReadonlySet<string> = new Set(["WRONG_STEP", "REFUSED", "FORBIDDEN"]);

/** What every verb on answers is sent. */
export type AnswersInput = AnswerChanges & {
  readonly evaluationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
};

interface SavingOptions {
  readonly author: Author;
  /** Notice after success; a form that saves itself gives none. */
  readonly done?: string;
  readonly onDone?: () => void;
  /** The form saves itself: no notice, the page is not read anew, a lost line is tried again. */
  readonly isQuiet?: boolean;
}

export interface Saving {
  readonly save: () => Promise<boolean>;
  readonly busy: boolean;
  /** The server could not be reached the last time. */
  readonly isLost: boolean;
  /** What the server found wrong with the answers, a sentence each. */
  readonly problems: readonly string[];
  /** Somebody saved before: the form as it is stored now. */
  readonly stale: Form | null;
  /** Saves these answers, mine or put together of both, over what is stored. */
  readonly keep: (answers: Answers) => Promise<boolean>;
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
  { author, done, onDone, isQuiet = false }: SavingOptions,
): Saving {
  const { locale } = useFormat();
  const run = useRun();
  const notify = useNotify();
  const refresh = useRefresh();
  const keyFor = useSubmitKey();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [stale, setStale] = useState<Form | null>(null);
  const [isLost, setLost] = useState(false);
  const id = state.form.id;
  const readAgain = (): void => {
    run(EvaluationForm, { id }).then(
      ({ evaluation }) => (isClosed(evaluation, author) ? refresh() : setStale(evaluation)),
      (error: unknown) => notify(isKhungError(error) ? error.message : "khung.state.failed", { type: "error" }),
    );
  };
  const onProblem = (error: KhungError): boolean => {
    if (isQuiet && error.code === "UNREACHABLE") setLost(true);
    if (error.code === "STALE") readAgain();
    // The period was locked or the evaluation moved on meanwhile: the page reads why, and keeps what was typed at hand.
    if (CLOSED.has(error.code)) refresh();
    if (error.code === "INVALID_INPUT")
      setProblems(error.details.fields.map((field) => sentenceIn(field.message, locale)));
    if (error.code === "WRONG_STEP" && author === "SELF") return true;
    if (error.code === "STALE" || (isQuiet && error.code === "UNREACHABLE")) return true;
    return error.code === "INVALID_INPUT" && error.details.fields.length > 0;
  };
  const sent = useRef(state.answers);
  const verb = useVerb(document, {
    ...(done === undefined ? {} : { done }),
    keepsPage: isQuiet,
    onProblem,
    onDone: (result) => {
      setLost(false);
      state.saved(pick(result).version, sent.current);
      onDone?.();
    },
  });
  const send = (form: Form, before: Answers, answers = state.answers): Promise<boolean> => {
    setProblems([]);
    sent.current = answers;
    const content = { evaluationId: id, version: form.version, ...changesOf(form, before, answers) };
    return verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return {
    save: () => send(state.form, state.before),
    busy: verb.busy,
    isLost,
    problems,
    stale,
    keep: (answers) => {
      if (stale === null) return Promise.resolve(false);
      state.rebase(stale, answers);
      setStale(null);
      return send(stale, answersOf(stale, author, locale), answers);
    },
    takeTheirs: () => {
      if (stale !== null) state.rebase(stale);
      setStale(null);
    },
    dismiss: () => setStale(null),
  };
}
