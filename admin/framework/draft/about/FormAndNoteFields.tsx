import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Across } from "../../scheme/fields.tsx";
import type { PartProps } from "../../scheme/PartTable.tsx";
import { DraftAudience } from "../criterion/DraftAudience.tsx";
import { Line } from "../inputs.tsx";
import type { DraftForm, DraftNote } from "./useDraftLists.ts";

/** A form that the regulation comes with. */
export function FormFields({ part, path, onChange }: PartProps<DraftForm>): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Across columns="1fr 2fr 2fr">
        <Line
          required
          label={translate("framework.draft.code")}
          value={part.code}
          maxLength={40}
          place={`${path}.code`}
          onChange={(code) => onChange({ ...part, code })}
        />
        <Line
          required
          label={translate("framework.rules.about.formName")}
          value={part.name.vi}
          place={`${path}.name`}
          onChange={(vi) => onChange({ ...part, name: { ...part.name, vi } })}
        />
        <Line
          label={translate("framework.draft.textEn")}
          value={part.name.en}
          onChange={(en) => onChange({ ...part, name: { ...part.name, en: en === "" ? null : en } })}
        />
      </Across>
      <DraftAudience value={part.appliesTo} onChange={(appliesTo) => onChange({ ...part, appliesTo })} />
    </>
  );
}

/** What the source leaves open and what was chosen. */
export function NoteFields({ part, path, onChange }: PartProps<DraftNote>): ReactElement {
  const translate = useTranslate();
  return (
    <Across columns="1fr 1fr">
      <Line
        required
        multiline
        label={translate("framework.rules.about.note")}
        value={part.vi}
        place={`${path}.vi`}
        onChange={(vi) => onChange({ ...part, vi })}
      />
      <Line
        multiline
        label={translate("framework.draft.textEn")}
        value={part.en}
        onChange={(en) => onChange({ ...part, en: en === "" ? null : en })}
      />
    </Across>
  );
}
