import type { TadaDocumentNode } from "gql.tada";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useVerb } from "../../shared/api/useRun.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";

interface WithdrawDialogProps<Result> {
  readonly title: string;
  readonly document: TadaDocumentNode<Result, { input: { id: string; version: number; reason: string } }>;
  readonly record: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Withdrawing an absence or a discipline, with the reason. */
export function WithdrawDialog<Result>({
  title,
  document,
  record,
  onClose,
}: WithdrawDialogProps<Result>): ReactElement {
  const translate = useTranslate();
  const verb = useVerb(document, { done: "organization.absence.withdrawn", onDone: onClose });
  return (
    <ConfirmVerb
      open
      title={title}
      consequence={translate("organization.absence.withdrawConsequence")}
      confirm={translate("organization.absence.withdraw")}
      tone="warning"
      busy={verb.busy}
      reason={{ label: translate("organization.absence.reason"), maxLength: 1000 }}
      onConfirm={(reason) => void verb.act({ input: { id: record.id, version: record.version, reason } })}
      onClose={onClose}
    />
  );
}
