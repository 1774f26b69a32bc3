import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RecordUseOutcome } from "../../../schema/operations/evaluation/uses.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { TextLine } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { DECISIONS, type UseDecision, type UseLine, type UseList } from "./use-rows.ts";

interface OutcomeDialogProps {
  readonly list: UseList;
  readonly line: UseLine;
  readonly onClose: () => void;
}

interface Draft {
  readonly decision: UseDecision | null;
  readonly note: string;
  readonly documentNumber: string;
}

/** What people decided for one person of the list; what was recorded before stands there to be changed. */
export function OutcomeDialog({ list, line, onClose }: OutcomeDialogProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const keyFor = useSubmitKey();
  const word = (key: string): string => translate(`evaluation.uses.${key}`);
  // The lists are read anew after a conflict: what stands there then counts.
  const now = list.lines.find(({ evaluationId }) => evaluationId === line.evaluationId)?.outcome ?? null;
  const stored: Draft = {
    decision: now?.decision ?? null,
    ...{ note: now?.note ?? "", documentNumber: now?.documentNumber ?? "" },
  };
  const [draft, setDraft] = useState(stored);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const verb = useStaleVerb(RecordUseOutcome, { done: "evaluation.uses.recorded", onDone: onClose });
  const send = ({ decision, note, documentNumber }: Draft): void => {
    if (decision === null) return;
    const { evaluationId } = line;
    const said = { decision, note: note.trim(), documentNumber: documentNumber.trim() || null };
    const content = { evaluationId, code: list.code, ...said, version: now?.version ?? null };
    void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("evaluation.uses.recordTitle", { name: line.name })}
      consequence={`${format.text({ vi: list.labelVi, en: list.labelEn })}. ${word("recordHint")}`}
      confirm={word(line.outcome === null ? "record" : "change")}
      verb={verb}
      disabled={draft.decision === null || draft.note.trim() === ""}
      merge={{
        ...{ draft, stored, onMerged: setDraft },
        words: {
          decision: [word("column.outcome"), (each) => (each === null ? "" : word(`decision.${each}`))],
          note: [word("note")],
          documentNumber: [word("document")],
        },
      }}
      onConfirm={send}
      onClose={onClose}
    >
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={draft.decision}
        aria-label={word("column.outcome")}
        onChange={(_event, decision: UseDecision | null) => change({ decision })}
        sx={{ mb: 1.5 }}
      >
        {DECISIONS.map((each) => (
          <ToggleButton key={each} value={each} sx={{ textTransform: "none", color: "text.primary" }}>
            {word(`decision.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextLine
        required
        multiline
        name="note"
        maxLength={2000}
        label={word("note")}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <DocumentNumberField
        name="documentNumber"
        label={word("document")}
        value={draft.documentNumber}
        onChange={(documentNumber) => change({ documentNumber })}
        maxLength={200}
      />
    </VersionedVerb>
  );
}
