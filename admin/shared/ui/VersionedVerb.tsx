import { type ReactElement, type ReactNode, useState } from "react";
import type { LastSave } from "../api/useStaleVerb.ts";
import { ConfirmVerb } from "./ConfirmVerb.tsx";
import { type DraftMerge, useMerge } from "./form/useMerge.ts";
import { type ChangedFact, type Difference, StaleDialog } from "./StaleDialog.tsx";

export type { DraftMerge, DraftWords } from "./form/useMerge.ts";

interface VersionedVerbProps<D extends object> {
  readonly open: boolean;
  readonly title: string;
  readonly consequence: ReactNode;
  readonly confirm: string;
  readonly tone?: "primary" | "error" | "warning";
  readonly disabled?: boolean;
  readonly children?: ReactNode;
  /** What `useStaleVerb` answers. */
  readonly verb: {
    readonly busy: boolean;
    readonly stale: boolean;
    readonly saved?: LastSave | null;
    readonly settle: () => void;
  };
  /** What was typed beside what is stored now, where it can only be taken as a whole. */
  readonly differences?: readonly Difference[];
  /** The same, where it can be put together field by field. */
  readonly merge?: DraftMerge<D>;
  /** What of the record itself may be otherwise now than when the question was opened. */
  readonly facts?: readonly ChangedFact[];
  /** Sends the draft, or what was typed, with the version that the page shows now. */
  readonly onConfirm: (draft: D) => void;
  readonly onClose: () => void;
}

/** A question before a verb on a record with a version, and a second one when somebody was faster. */
export function VersionedVerb<D extends object = object>(props: VersionedVerbProps<D>): ReactElement {
  const { verb, differences = [], merge, facts = [], onConfirm, onClose, ...question } = props;
  const [isAsking, setAsking] = useState(false);
  const { differences: found, merged, began } = useMerge(merge, question.open);
  const draft = merge?.draft ?? ({} as D);
  const settle = (): void => {
    verb.settle();
    setAsking(false);
  };
  const send = (next: D): void => {
    settle();
    began();
    merge?.onMerged(next);
    onConfirm(next);
  };
  // The page may have been read anew under the form: what somebody saved then is as much to be looked at.
  const confirm = (): void => (found.some(({ base, theirs }) => base !== theirs) ? setAsking(true) : onConfirm(draft));
  return (
    <>
      <ConfirmVerb {...question} busy={verb.busy} onConfirm={confirm} onClose={onClose} />
      <StaleDialog
        open={verb.stale || isAsking}
        facts={facts}
        saved={verb.saved ?? null}
        differences={merge ? found : differences.filter(({ mine, theirs }) => mine !== theirs)}
        {...(merge ? { onMerge: (theirs: ReadonlySet<string>) => send(merged(theirs)) } : {})}
        onTakeTheirs={() => {
          settle();
          onClose();
        }}
        onKeepMine={() => send(draft)}
        onClose={settle}
      />
    </>
  );
}
