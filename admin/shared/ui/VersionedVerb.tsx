import type { ReactElement, ReactNode } from "react";
import type { LastSave } from "../api/useStaleVerb.ts";
import { ConfirmVerb } from "./ConfirmVerb.tsx";
import type { DraftMerge } from "./form/useMerge.ts";
import { useMergeQuestion } from "./form/useMergeQuestion.tsx";
import type { ChangedFact, Difference } from "./StaleDialog.tsx";

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
  const asked = useMergeQuestion({
    ...{ verb, merge, differences, facts, onSend: onConfirm, onTakeTheirs: onClose },
    open: question.open,
  });
  return (
    <>
      <ConfirmVerb {...question} busy={verb.busy} onConfirm={asked.send} onClose={onClose} />
      {asked.question}
    </>
  );
}
