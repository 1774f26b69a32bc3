import { useEffect, useRef, useState } from "react";
import { PreviewRating } from "../../../schema/operations/rating.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { previewInputOf } from "../answers/answers.ts";
import { isRolledUp } from "../answers/questions.ts";
import type { PreviewInput, Rating } from "../answers/rows.ts";
import type { AnswerState } from "./useAnswers.ts";

const PAUSE_MS = 350;

export interface Preview {
  /** Of the latest answers that could be rated; it stays while the next is computed. */
  readonly rating: Rating | null;
  readonly pending: boolean;
  readonly error: KhungError | null;
  /** The answers alone give no total: people name the grade, or shorter periods make the score. */
  readonly isOff: boolean;
}

/** What the answers would give, asked when the typing rests; nothing is asked where the answers alone give no total. */
export function usePreview({ form, questions, answers }: AnswerState): Preview {
  const now = previewInputOf(form, questions, answers);
  const input = useRested(now);
  const enabled = form.frameworkVersion.scheme.method !== "JUDGED" && !isRolledUp(form);
  const { data, error, isFetching } = useAsk(PreviewRating, { input }, { enabled, staleTime: 60_000 });
  const last = useRef<Rating | null>(null);
  if (data !== undefined) last.current = data.previewRating;
  return {
    rating: last.current,
    pending: enabled && (isFetching || input !== now),
    error: data === undefined ? error : null,
    isOff: !enabled,
  };
}

/** The value once it has not changed for a moment; the same object while it says the same. */
function useRested(value: PreviewInput): PreviewInput {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState({ text, value });
  useEffect(() => {
    const timer = setTimeout(
      () => setRested((before) => (before.text === text ? before : { text, value: JSON.parse(text) as PreviewInput })),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return rested.text === text ? value : rested.value;
}
