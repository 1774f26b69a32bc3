import { Alert, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import type { DraftContent } from "../draft/draft-content.ts";
import { SchemeForm } from "../draft/SchemeForm.tsx";
import { StartScored } from "./basics/StartScored.tsx";
import { formulaNames } from "./completion.ts";
import { FormCodes, FormulaNames, Grades } from "./scheme-context.ts";
import type { SchemeData } from "./scheme-data.ts";
import { SchemeTabs } from "./SchemeTabs.tsx";
import { useSchemeParts } from "./useSchemeParts.ts";

interface SchemeEditorProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

type Way = "forms" | "text";

/** The rating rules as forms, or as the text behind them: both edit the same content. */
export function SchemeEditor({ content, onChange }: SchemeEditorProps): ReactElement {
  const translate = useTranslate();
  const [way, setWay] = useState<Way>("forms");
  const parts = useSchemeParts(content.scheme, (scheme) => onChange({ ...content, scheme }));
  return (
    <Stack sx={{ gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        aria-label={translate("framework.draft.scheme")}
        onChange={(_event, next: Way | null) => next && setWay(next)}
      >
        <ToggleButton value="forms">{translate("framework.studio.forms")}</ToggleButton>
        <ToggleButton value="text">{translate("framework.studio.text")}</ToggleButton>
      </ToggleButtonGroup>
      {way === "text" && <SchemeForm content={content} onChange={onChange} />}
      {way === "forms" && parts.scheme === null && (
        <Alert severity="warning">{translate("framework.studio.unreadable")}</Alert>
      )}
      {way === "forms" && parts.scheme !== null && (
        <Named content={content} scheme={parts.scheme}>
          <Stack sx={{ gap: 2 }}>
            <StartScored groups={content.groups} scheme={parts.scheme} parts={parts} />
            <SchemeTabs scheme={parts.scheme} parts={parts} />
          </Stack>
        </Named>
      )}
    </Stack>
  );
}

interface NamedProps {
  readonly content: DraftContent;
  readonly scheme: SchemeData;
  readonly children: ReactElement;
}

/** Tells the fields below what they may name; the lists keep their identity while no name changes. */
function Named({ content, scheme, children }: NamedProps): ReactElement {
  const names = useSame(formulaNames(content.groups, scheme));
  const forms = useSame((content.forms ?? []).map((form) => form.code));
  return (
    <FormulaNames.Provider value={names}>
      <Grades.Provider value={scheme.grades}>
        <FormCodes.Provider value={forms}>{children}</FormCodes.Provider>
      </Grades.Provider>
    </FormulaNames.Provider>
  );
}

function useSame<T>(list: readonly T[]): readonly T[] {
  const text = JSON.stringify(list);
  return useMemo(() => JSON.parse(text) as T[], [text]);
}
