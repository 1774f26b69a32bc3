import { TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { DocumentPicker } from "../../../shared/document/DocumentPicker.tsx";
import type { AssignChoice, Asks } from "./assignment.ts";

interface RecordFieldsProps {
  readonly asks: Asks;
  readonly choice: AssignChoice;
  /** Field path of the server → what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<AssignChoice>) => void;
}

/** Why somebody else's task is split, and the document that it rests on; nothing where neither is asked. */
export function RecordFields({ asks, choice, problems, onChange }: RecordFieldsProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      {asks.reason && (
        <TextField
          required
          multiline
          minRows={2}
          label={translate("task.assign.why")}
          value={choice.note}
          error={problems["note"] !== undefined}
          helperText={problems["note"] ?? translate("task.assign.whyHint")}
          onChange={({ target }) => onChange({ note: target.value })}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
      {asks.document && (
        <DocumentPicker
          required
          label={translate("task.field.document")}
          value={choice.documentId}
          onChange={(documentId) => onChange({ documentId })}
        />
      )}
    </>
  );
}
