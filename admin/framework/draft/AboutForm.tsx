import { Stack } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Across } from "../scheme/fields.tsx";
import { PartTable } from "../scheme/PartTable.tsx";
import { DocumentFields } from "./about/DocumentFields.tsx";
import { FormFields, NoteFields } from "./about/FormAndNoteFields.tsx";
import { ScopeForm } from "./about/ScopeForm.tsx";
import { useDraftLists } from "./about/useDraftLists.ts";
import { type DraftContent, freeCode } from "./draft-content.ts";
import { Line, Toggle } from "./inputs.tsx";

interface FormProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** Title, dates, scope, documents, forms and notes of the version. */
export function AboutForm({ content, onChange }: FormProps): ReactElement {
  const translate = useTranslate();
  const lists = useDraftLists(content, onChange);
  return (
    <Stack sx={{ gap: 2 }}>
      <Head content={content} onChange={onChange} />
      <ScopeForm scope={content.scope} onChange={(scope) => onChange({ ...content, scope })} />
      <PartTable
        title={translate("framework.about.documents")}
        hint={translate("framework.rules.about.documentsHint")}
        path="documents"
        most={20}
        list={content.documents}
        Fields={DocumentFields}
        blank={() => ({ number: "", title: "", issuer: "" })}
        onEdit={lists.documents}
      />
      <PartTable
        title={translate("framework.about.forms")}
        hint={translate("framework.rules.about.formsHint")}
        path="forms"
        most={20}
        list={content.forms ?? []}
        Fields={FormFields}
        blank={(list) => ({
          code: freeCode(
            "MAU",
            list.map((form) => form.code),
          ).replace(".", "-"),
          name: { vi: "" },
        })}
        onEdit={lists.forms}
      />
      <PartTable
        title={translate("framework.about.notes")}
        hint={translate("framework.rules.about.notesHint")}
        path="notes"
        most={50}
        list={content.notes ?? []}
        Fields={NoteFields}
        blank={() => ({ vi: "" })}
        onEdit={lists.notes}
      />
    </Stack>
  );
}

function Head({ content, onChange }: FormProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`framework.draft.${field}`);
  return (
    <Section title={label("tabAbout")}>
      <Line
        required
        multiline
        label={label("nameVi")}
        value={content.name.vi}
        maxLength={500}
        place="name"
        onChange={(vi) => onChange({ ...content, name: { ...content.name, vi } })}
      />
      <Line
        multiline
        label={translate("framework.rules.about.nameEn")}
        value={content.name.en}
        maxLength={500}
        place="name.en"
        onChange={(en) => onChange({ ...content, name: { ...content.name, en: en === "" ? null : en } })}
      />
      <Across columns="2fr 1fr 1fr">
        <Line
          required
          label={label("issuer")}
          value={content.issuer}
          maxLength={200}
          place="issuer"
          onChange={(issuer) => onChange({ ...content, issuer })}
        />
        <Line
          required
          type="date"
          label={label("effectiveFrom")}
          value={content.effectiveFrom}
          place="effectiveFrom"
          onChange={(effectiveFrom) => onChange({ ...content, effectiveFrom })}
        />
        <Line
          type="date"
          label={label("effectiveTo")}
          value={content.effectiveTo}
          place="effectiveTo"
          onChange={(day) => onChange({ ...content, effectiveTo: day === "" ? null : day })}
        />
      </Across>
      <Toggle
        label={translate("framework.rules.about.sample")}
        checked={content.sample === true}
        onChange={(sample) => onChange({ ...content, sample })}
      />
    </Section>
  );
}
