import { Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { GrantQuotaExtension, WithdrawQuotaExtension } from "../../../schema/operations/evaluation/quota.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { QuotaBoard } from "./quota-rows.ts";

interface ExtensionPanelProps {
  readonly board: QuotaBoard;
  readonly cycleId: string;
}

/** The extension of the quota: granted with its ground by the level above, shown while it holds, taken back. */
export function ExtensionPanel({ board, cycleId }: ExtensionPanelProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { extension, canExtend } = board;
  if (extension === null) {
    if (board.groups.length === 0) return null;
    return (
      <>
        <AbilityButton ability={canExtend} variant="outlined" onClick={() => setAsking(true)}>
          {translate("evaluation.quota.extend")}
        </AbilityButton>
        {asking && <Grant board={board} cycleId={cycleId} onClose={() => setAsking(false)} />}
      </>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="body2">
        {translate("evaluation.quota.extended", {
          document: extension.documentNumber,
          reason: extension.reason,
          at: format.moment(extension.grantedAt),
        })}
      </Typography>
      <AbilityButton ability={canExtend} size="small" onClick={() => setAsking(true)}>
        {translate("evaluation.quota.withdraw")}
      </AbilityButton>
      {asking && <Withdraw extensionId={extension.id} version={extension.version} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

function Grant({ board, cycleId, onClose }: ExtensionPanelProps & { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [documentNumber, setDocumentNumber] = useState("");
  const { act, busy } = useVerb(GrantQuotaExtension, { done: "evaluation.quota.extendDone", onDone: onClose });
  const confirm = (reason: string): void => {
    const content = { cycleId, unitId: board.unitId, documentNumber: documentNumber.trim(), reason };
    void act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.quota.extendTitle", { name: board.unitName })}
      consequence={translate("evaluation.quota.extendConsequence")}
      confirm={translate("evaluation.quota.extend")}
      tone="warning"
      busy={busy}
      disabled={documentNumber.trim() === ""}
      reason={{ label: translate("evaluation.quota.ground"), maxLength: 2000 }}
      onConfirm={confirm}
      onClose={onClose}
    >
      <DocumentNumberField
        required
        label={translate("evaluation.quota.document")}
        value={documentNumber}
        onChange={setDocumentNumber}
      />
    </ConfirmVerb>
  );
}

interface WithdrawProps {
  readonly extensionId: string;
  readonly version: number;
  readonly onClose: () => void;
}

function Withdraw({ extensionId, version, onClose }: WithdrawProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const { act, busy } = useStaleVerb(WithdrawQuotaExtension, {
    done: "evaluation.quota.withdrawDone",
    onDone: onClose,
  });
  const content = { extensionId, version };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.quota.withdrawTitle")}
      consequence={translate("evaluation.quota.withdrawConsequence")}
      confirm={translate("evaluation.quota.withdraw")}
      tone="warning"
      busy={busy}
      onConfirm={() => void act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    />
  );
}
