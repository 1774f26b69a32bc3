import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import type { KhungError } from "../../api/khung-error.ts";
import { useSubmitKey } from "../../api/submit-key.ts";
import { useAsk, useVerb } from "../../api/useRun.ts";
import type { ManyDialogProps, ManyOutcome } from "./ManyDialog.tsx";
import { useManyWords } from "./words.ts";

/** What came of it, in words. */
export interface Report extends ManyOutcome {
  readonly sentence: string;
}

export interface ManyRun {
  /** Whether there is enough to look ahead. */
  readonly asks: boolean;
  readonly preview: UseQueryResult<{ readonly outcome: ManyOutcome }, KhungError>;
  readonly count: number;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly report: Report | null;
  readonly submit: () => void;
  /** Takes back what was done, where that is possible. */
  readonly takeBack: (() => void) | null;
}

/** A verb on several records from its preview to its report: one request, and one more to take it back. */
export function useManyRun<I extends object>(props: ManyDialogProps<I>): ManyRun {
  const { input, tried = input, undo, done, onDone } = props;
  const words = useManyWords();
  const notify = useNotify();
  const keyFor = useSubmitKey();
  const [report, setReport] = useState<Report | null>(null);
  const [isUndone, setUndone] = useState(false);
  const asks = tried !== null && report === null;
  // An input that is still missing asks nothing.
  const preview = useAsk(props.preview, { input: tried ?? ({} as I) }, { enabled: asks });
  const send = useVerb(props.send, {
    onDone: ({ outcome }) => {
      const sentence = done(outcome.accepted.length);
      setReport({ ...outcome, sentence });
      // Where nothing is left of the list, the question goes with it.
      if (outcome.accepted.length > 0) notify(sentence, { type: "success" });
      onDone();
    },
  });
  const back = useVerb(props.send, {
    onDone: ({ outcome }) => {
      setReport({ ...outcome, sentence: words("undone", { smart_count: outcome.accepted.length }) });
      setUndone(true);
    },
  });
  const count = asks ? (preview.data?.outcome.accepted.length ?? 0) : 0;
  const ready = input !== null && count > 0 && !send.busy && !preview.isFetching;
  const sent = (content: I): void => void send.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  const takeBack = (): void => {
    if (undo === undefined || report === null) return;
    const content = undo(report.accepted);
    void back.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  const mayTakeBack = undo !== undefined && !isUndone && report !== null && report.accepted.length > 0;
  return {
    ...{ asks, preview, count, ready, report },
    busy: send.busy || back.busy,
    submit: () => {
      if (ready) sent(input);
    },
    takeBack: mayTakeBack ? takeBack : null,
  };
}
