import { TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import type { DraftContent } from "./draft-content.ts";

interface FormProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** The rating rules as the framework file writes them. */
export function SchemeForm({ content, onChange }: FormProps): ReactElement {
  const translate = useTranslate();
  return (
    <Section title={translate("framework.draft.scheme")}>
      <Typography variant="body2" color="textSecondary">
        {translate("framework.draft.schemeHint")}
      </Typography>
      <TextField
        multiline
        minRows={16}
        maxRows={40}
        label={translate("framework.draft.scheme")}
        value={content.scheme}
        onChange={(event) => onChange({ ...content, scheme: event.target.value })}
        sx={{
          "& textarea": {
            fontFamily: "ui-monospace, Menlo, Consolas, monospace",
            fontSize: "0.85rem",
            lineHeight: 1.5,
          },
        }}
        slotProps={{ htmlInput: { spellCheck: false, maxLength: 100_000 } }}
      />
    </Section>
  );
}
