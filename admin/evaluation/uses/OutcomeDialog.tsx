import { Alert, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RecordUseOutcome } from "../../../schema/operations/evaluation/uses.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DECISIONS, type UseDecision, type UseLine, type UseList } from "./use-rows.ts";

interface OutcomeDialogProps {
  readonly list: UseList;
  readonly line: UseLine;
  readonly onClose: () => void;
}

/** What people decided for one person of the list. */
export function OutcomeDialog({ list, line, onClose }: OutcomeDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const [decision, setDecision] = useState<UseDecision | null>(line.outcome?.decision ?? null);
  const [documentNumber, setDocumentNumber] = useState(line.outcome?.documentNumber ?? "");
  const { act, busy, stale, settle } = useStaleVerb(RecordUseOutcome, {
    done: "evaluation.uses.recorded",
    onDone: onClose,
  });
  // The lists are read anew after a conflict: the version that stands then counts.
  const version = list.lines.find(({ evaluationId }) => evaluationId === line.evaluationId)?.outcome?.version ?? null;
  const confirm = (note: string): void => {
    if (decision === null) return;
    const { evaluationId } = line;
    const content = { evaluationId, code: list.code, decision, note, documentNumber: documentNumber.trim() || null };
    settle();
    void act({ input: { ...content, version, idempotencyKey: keyFor({ ...content, version }) } });
  };
  return (
    <ConfirmVerb
      open
      title={translate("evaluation.uses.recordTitle", { name: line.name })}
      consequence={`${format.text({ vi: list.labelVi, en: list.labelEn })}. ${translate("evaluation.uses.recordHint")}`}
      confirm={translate("evaluation.uses.record")}
      busy={busy}
      disabled={decision === null}
      reason={{ label: translate("evaluation.uses.note"), maxLength: 2000 }}
      onConfirm={confirm}
      onClose={onClose}
    >
      {stale && <Alert severity="info">{translate("evaluation.bulk.stale")}</Alert>}
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={decision}
        aria-label={translate("evaluation.uses.column.outcome")}
        onChange={(_event, next: UseDecision | null) => setDecision(next)}
      >
        {DECISIONS.map((each) => (
          <ToggleButton key={each} value={each} sx={{ textTransform: "none", color: "text.primary" }}>
            {translate(`evaluation.uses.decision.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <DocumentNumberField
        label={translate("evaluation.uses.document")}
        value={documentNumber}
        onChange={setDocumentNumber}
        maxLength={200}
      />
    </ConfirmVerb>
  );
}
