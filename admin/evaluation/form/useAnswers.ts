import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocale } from "react-admin";
import { type Answers, answersOf, isDirty } from "../answers/answers.ts";
import { type Author, type Questions, questionsOf } from "../answers/questions.ts";
import type { Form } from "../answers/rows.ts";

/** A form being filled in: what was read, what stands in it now, and what it asks. */
export interface AnswerState {
  /** As read; its version is what is sent back. */
  readonly form: Form;
  readonly before: Answers;
  readonly answers: Answers;
  readonly questions: Questions;
  readonly dirty: boolean;
  readonly score: (criterionId: string, value: string | null) => void;
  readonly measure: (name: string, typed: string) => void;
  readonly find: (name: string, holds: boolean | null) => void;
  readonly say: (part: Partial<Pick<Answers, "grade" | "strengths" | "weaknesses">>) => void;
  /** Starts over from another reading; what was typed stays when it is given. */
  readonly rebase: (form: Form, typed?: Answers) => void;
  /** The server has taken these answers as this version. */
  readonly saved: (version: number, sent: Answers) => void;
}

/** Keeps what a person types apart from what the server has, until it is saved. */
export function useAnswers(read: Form, author: Author): AnswerState {
  const locale = useLocale();
  const [base, setBase] = useState(() => ({ form: read, before: answersOf(read, author, locale) }));
  const [answers, setAnswers] = useState(base.before);
  const questions = useMemo(() => questionsOf(base.form, author), [base.form, author]);
  const score = useCallback(
    (id: string, value: string | null) => setAnswers((now) => ({ ...now, scores: put(now.scores, id, value) })),
    [],
  );
  const measure = useCallback(
    (name: string, typed: string) =>
      setAnswers((now) => ({ ...now, metrics: put(now.metrics, name, typed === "" ? null : typed) })),
    [],
  );
  const find = useCallback(
    (name: string, holds: boolean | null) =>
      setAnswers((now) => ({ ...now, findings: put(now.findings, name, holds) })),
    [],
  );
  const say = useCallback((part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part })), []);
  const rebase = useCallback(
    (form: Form, typed?: Answers) => {
      const before = answersOf(form, author, locale);
      setBase({ form, before });
      setAnswers(typed ?? before);
    },
    [author, locale],
  );
  const saved = useCallback(
    (version: number, sent: Answers) => setBase((now) => ({ form: { ...now.form, version }, before: sent })),
    [],
  );
  useEffect(() => {
    // A newer reading replaces the form only where nothing would be lost; else saving will say that it is stale.
    if (read.version > base.form.version && !isDirty(base.form, base.before, answers)) rebase(read);
  }, [read, base, answers, rebase]);
  return {
    ...base,
    answers,
    questions,
    dirty: isDirty(base.form, base.before, answers),
    score,
    measure,
    find,
    say,
    rebase,
    saved,
  };
}

function put<T>(values: Readonly<Record<string, T>>, key: string, value: T | null): Record<string, T> {
  const { [key]: _, ...rest } = values;
  return value === null ? rest : { ...rest, [key]: value };
}
