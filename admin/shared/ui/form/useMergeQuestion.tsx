import { type ReactElement, useState } from "react";
import type { LastSave } from "../../api/useStaleVerb.ts";
import { type ChangedFact, type Difference, StaleDialog } from "../StaleDialog.tsx";
import { type DraftMerge, useMerge } from "./useMerge.ts";

export interface MergeQuestionOptions<D extends object> {
  /** What `useStaleVerb` answers. */
  readonly verb: { readonly stale: boolean; readonly saved?: LastSave | null; readonly settle: () => void };
  /** Whether something is being written: it is compared with what stood there when that began. */
  readonly open: boolean;
  readonly merge: DraftMerge<D> | undefined;
  /** What was typed beside what is stored, where it can only be taken as a whole. */
  readonly differences?: readonly Difference[];
  readonly facts?: readonly ChangedFact[];
  readonly onSend: (draft: D) => void;
  readonly onTakeTheirs: () => void;
}

interface MergeQuestion {
  /** Sends the draft, after a question where somebody saved something else meanwhile. */
  readonly send: () => void;
  /** The question, to be drawn by the form. */
  readonly question: ReactElement;
}

/** Asks, field by field, before a form is saved over what somebody else saved since it was begun. */
export function useMergeQuestion<D extends object>(options: MergeQuestionOptions<D>): MergeQuestion {
  const { verb, open, merge, differences = [], facts = [], onSend, onTakeTheirs } = options;
  const [isAsking, setAsking] = useState(false);
  const { differences: found, merged, began } = useMerge(merge, open);
  const draft = merge?.draft ?? ({} as D);
  const settle = (): void => {
    verb.settle();
    setAsking(false);
  };
  const sendOver = (next: D): void => {
    settle();
    began();
    merge?.onMerged(next);
    onSend(next);
  };
  return {
    // The page may have been read anew under the form: what somebody saved then is as much to be looked at.
    send: () => (found.some(({ base, theirs }) => base !== theirs) ? setAsking(true) : onSend(draft)),
    question: (
      <StaleDialog
        open={verb.stale || isAsking}
        facts={facts}
        saved={verb.saved ?? null}
        differences={merge ? found : differences.filter(({ mine, theirs }) => mine !== theirs)}
        {...(merge ? { onMerge: (theirs: ReadonlySet<string>) => sendOver(merged(theirs)) } : {})}
        onTakeTheirs={() => {
          settle();
          onTakeTheirs();
        }}
        onKeepMine={() => sendOver(draft)}
        onClose={settle}
      />
    ),
  };
}
