import { useEffect, useRef, useState } from "react";
import type { Answers } from "../../answers/answers.ts";
import type { AnswerState } from "../useAnswers.ts";
import type { Saving } from "../useSaving.ts";

const PAUSE_MS = 1_200;
const RETRY_MS = 8_000;

/**
 * Saves the answers when the typing rests, when the page is left and when the phone is put away; what the server refused
 * waits until it is changed, what did not reach it is sent again.
 */
export function useAutosave({ answers, dirty }: AnswerState, saving: Saving, isHeld: boolean): void {
  const [refused, setRefused] = useState<Answers | null>(null);
  const { busy, isLost, stale } = saving;
  const isDue = dirty && !isHeld && stale === null && (isLost || refused !== answers);
  const save = (): void => {
    void saving.save().then((isSaved) => setRefused(isSaved ? null : answers));
  };
  const latest = useRef({ isDue, busy, save });
  latest.current = { isDue, busy, save };
  useEffect(() => {
    if (!isDue || busy) return undefined;
    const timer = setTimeout(() => latest.current.save(), isLost ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isDue, busy, isLost, answers]);
  useEffect(() => {
    const flush = (): void => {
      if (latest.current.isDue && !latest.current.busy) latest.current.save();
    };
    const onHide = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      flush();
    };
  }, []);
}
