import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import type { DraftContent } from "./draft-content.ts";
import { Line } from "./inputs.tsx";

interface FormProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** Title, issuer and dates of the version. */
export function AboutForm({ content, onChange }: FormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  return (
    <Section title={translate("framework.draft.tabAbout")}>
      <Box sx={{ maxWidth: 720 }}>
        <Line
          required
          multiline
          label={label("nameVi")}
          value={content.name.vi}
          maxLength={500}
          onChange={(vi) => onChange({ ...content, name: { ...content.name, vi } })}
        />
        <Line
          multiline
          label={label("textEn")}
          value={content.name.en}
          maxLength={500}
          onChange={(en) => onChange({ ...content, name: { ...content.name, en: en === "" ? null : en } })}
        />
        <Line
          required
          label={label("issuer")}
          value={content.issuer}
          maxLength={200}
          onChange={(issuer) => onChange({ ...content, issuer })}
        />
        <Line
          required
          type="date"
          label={label("effectiveFrom")}
          value={content.effectiveFrom}
          onChange={(effectiveFrom) => onChange({ ...content, effectiveFrom })}
        />
        <Line
          type="date"
          label={label("effectiveTo")}
          value={content.effectiveTo}
          onChange={(day) => onChange({ ...content, effectiveTo: day === "" ? null : day })}
        />
      </Box>
    </Section>
  );
}
