import { Box, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { SaveCatalogueVersion } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../../shared/api/useStaleVerb.ts";
import { formatDay } from "../../../shared/text/format.ts";
import { DayField, isBefore, TextLine } from "../../../shared/ui/fields.tsx";
import { type DraftWords, VersionedVerb } from "../../../shared/ui/VersionedVerb.tsx";
import type { Version } from "../catalogue-rows.ts";
import { GroupFields } from "./GroupFields.tsx";
import { type VersionDraft, versionDraft, versionInput } from "./version-content.ts";

interface VersionFormProps {
  readonly version: Version;
  readonly onClose: () => void;
}

const LINES = ["standardName", "standardPoints", "number", "title", "issuer", "url"] as const;
const DAYS = ["startsOn", "endsOn", "issuedOn"] as const;

function useDraftWords(): DraftWords<VersionDraft> {
  const translate = useTranslate();
  const label = (field: string): string => translate(`catalogue.field.${field}`);
  const groups = (given: VersionDraft["groups"]): string =>
    given
      .map(({ number, name, pointsFrom, pointsTo }) => `${String(number)}. ${name} ${pointsFrom}–${pointsTo}`)
      .join("\n");
  return {
    ...Object.fromEntries(LINES.map((field) => [field, [label(field)] as const])),
    ...Object.fromEntries(DAYS.map((field) => [field, [label(field), formatDay] as const])),
    groups: [translate("catalogue.groups"), groups],
  };
}

/** Days, document, standard product and groups of a draft. */
export function VersionForm({ version, onClose }: VersionFormProps): ReactElement {
  const translate = useTranslate();
  const locale = useLocale();
  const keyOf = useSubmitKey();
  const [draft, setDraft] = useState(() => versionDraft(version, locale));
  const change = (part: Partial<VersionDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const verb = useStaleVerb(SaveCatalogueVersion, { done: "catalogue.versionSaved", onDone: onClose });
  const stored = versionDraft(version, locale);
  const send = (next: VersionDraft): void => {
    const content = versionInput(next, version);
    void verb.act({ input: { ...content, idempotencyKey: keyOf(content) } });
  };
  return (
    <VersionedVerb
      open
      title={translate("catalogue.editVersion")}
      consequence={translate("catalogue.editVersionText")}
      confirm={translate("ra.action.save")}
      disabled={!isReady(draft)}
      verb={verb}
      merge={{ draft, stored, words: useDraftWords(), onMerged: setDraft }}
      onConfirm={send}
      onClose={onClose}
    >
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <Days draft={draft} onChange={change} />
        <Document draft={draft} onChange={change} />
        <Heading text={translate("catalogue.standard")} hint={translate("catalogue.standardHint")} />
        <Line name="standardName" draft={draft} onChange={change} maxLength={300} required />
        <Line name="standardPoints" draft={draft} onChange={change} maxLength={20} required />
        <Heading text={translate("catalogue.groups")} hint={translate("catalogue.groupsHint")} />
        <GroupFields groups={draft.groups} onChange={(groups) => change({ groups })} />
      </Box>
    </VersionedVerb>
  );
}

function isReady({ startsOn, endsOn, standardName, standardPoints }: VersionDraft): boolean {
  return (
    [startsOn, standardName.trim(), standardPoints.trim()].every((text) => text !== "") && !isBefore(endsOn, startsOn)
  );
}

interface PartProps {
  readonly draft: VersionDraft;
  readonly onChange: (part: Partial<VersionDraft>) => void;
}

function Days({ draft, onChange }: PartProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <DayField
        name="startsOn"
        label={translate("catalogue.field.startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <DayField
        name="endsOn"
        required={false}
        notBefore={draft.startsOn}
        label={translate("catalogue.field.endsOn")}
        value={draft.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
      />
    </>
  );
}

function Document({ draft, onChange }: PartProps): ReactElement {
  const translate = useTranslate();
  return (
    <>
      <Heading text={translate("catalogue.document")} hint={translate("catalogue.documentHint")} />
      <Line name="number" draft={draft} onChange={onChange} maxLength={100} />
      <DayField
        required={false}
        label={translate("catalogue.field.issuedOn")}
        value={draft.issuedOn}
        onChange={(issuedOn) => onChange({ issuedOn })}
      />
      <Line name="title" draft={draft} onChange={onChange} maxLength={500} wide required={draft.number !== ""} />
      <Line name="issuer" draft={draft} onChange={onChange} maxLength={300} required={draft.number !== ""} />
      <Line name="url" draft={draft} onChange={onChange} maxLength={500} />
    </>
  );
}

/** Fields of the document by their place in the input. */
const SENT: Readonly<Partial<Record<keyof VersionDraft, string>>> = {
  ...{ number: "document.number", title: "document.title", issuer: "document.issuer", url: "document.url" },
};

interface LineProps extends PartProps {
  readonly name: Exclude<keyof VersionDraft, "groups">;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly wide?: boolean;
}

function Line({ name, draft, onChange, maxLength, required = false, wide = false }: LineProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={wide ? { gridColumn: "1 / -1" } : {}}>
      <TextLine
        name={SENT[name] ?? name}
        required={required}
        label={translate(`catalogue.field.${name}`)}
        value={draft[name]}
        maxLength={maxLength}
        onChange={(text) => onChange({ [name]: text })}
      />
    </Box>
  );
}

function Heading({ text, hint }: { readonly text: string; readonly hint: string }): ReactElement {
  return (
    <Box sx={{ gridColumn: "1 / -1", mt: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {text}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {hint}
      </Typography>
    </Box>
  );
}
