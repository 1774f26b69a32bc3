import type { ReactElement, ReactNode } from "react";
import { ConfirmVerb } from "./ConfirmVerb.tsx";
import { type Difference, StaleDialog } from "./StaleDialog.tsx";

interface VersionedVerbProps {
  readonly open: boolean;
  readonly title: string;
  readonly consequence: ReactNode;
  readonly confirm: string;
  readonly tone?: "primary" | "error" | "warning";
  readonly disabled?: boolean;
  readonly children?: ReactNode;
  /** What `useStaleVerb` answers. */
  readonly verb: { readonly busy: boolean; readonly stale: boolean; readonly settle: () => void };
  /** What was typed beside what is stored now. */
  readonly differences: readonly Difference[];
  /** Sends what was typed with the version that the page shows now. */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A question before a verb on a record with a version, and a second one when somebody was faster. */
export function VersionedVerb({
  verb,
  differences,
  onConfirm,
  onClose,
  ...question
}: VersionedVerbProps): ReactElement {
  return (
    <>
      <ConfirmVerb {...question} busy={verb.busy} onConfirm={onConfirm} onClose={onClose} />
      <StaleDialog
        open={verb.stale}
        differences={differences.filter(({ mine, theirs }) => mine !== theirs)}
        onTakeTheirs={() => {
          verb.settle();
          onClose();
        }}
        onKeepMine={() => {
          verb.settle();
          onConfirm();
        }}
        onClose={verb.settle}
      />
    </>
  );
}
