import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  type AbsenceFields,
  CorrectAbsence,
  RecordAbsence,
} from "../../../schema/operations/organization-facts/absence.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { Choice } from "./Choice.tsx";

export type Absence = ResultOf<typeof AbsenceFields>;

const KINDS = ["MATERNITY", "SICK", "UNPAID", "STUDY", "OTHER"] as const;

interface Draft {
  readonly kind: (typeof KINDS)[number];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly document: string;
  readonly note: string;
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function sent(draft: Draft) {
  const { kind, startsOn, endsOn, document, note } = draft;
  return { kind, startsOn, endsOn: orNull(endsOn), document: orNull(document), note: orNull(note) };
}

function Fields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`organization.absence.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix="organization.absence.kind"
        onChange={(kind) => set({ kind })}
      />
      <DayField label={label("startsOn")} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
      <DayField required={false} label={label("endsOn")} value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} />
      <TextLine
        label={label("document")}
        value={draft.document}
        maxLength={200}
        onChange={(document) => set({ document })}
      />
      <TextLine label={label("note")} value={draft.note} maxLength={1000} onChange={(note) => set({ note })} />
    </>
  );
}

/** A new absence of a person. */
export function RecordAbsenceDialog({
  personId,
  onClose,
}: {
  readonly personId: string;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState<Draft>({
    kind: "SICK",
    startsOn: localToday(),
    endsOn: "",
    document: "",
    note: "",
  });
  const verb = useVerb(RecordAbsence, { done: "organization.absence.recorded", onDone: onClose });
  const content = { personId, ...sent(draft) };
  return (
    <ConfirmVerb
      open
      title={translate("organization.absence.recordTitle")}
      consequence={translate("organization.absence.consequence")}
      confirm={translate("organization.absence.record")}
      busy={verb.busy}
      disabled={draft.startsOn === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
    </ConfirmVerb>
  );
}

/** Correcting an absence, with the reason. */
export function CorrectAbsenceDialog({
  absence,
  onClose,
}: {
  readonly absence: Absence;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [reason, setReason] = useState("");
  const [draft, setDraft] = useState<Draft>({
    kind: absence.kind,
    startsOn: absence.startsOn,
    endsOn: absence.endsOn ?? "",
    document: absence.document ?? "",
    note: absence.note ?? "",
  });
  const verb = useStaleVerb(CorrectAbsence, { done: "organization.absence.corrected", onDone: onClose });
  const kindOf = (kind: string): string => translate(`organization.absence.kind.${kind}`);
  const { id, version } = absence;
  return (
    <VersionedVerb
      open
      title={translate("organization.absence.correctTitle")}
      consequence={translate("organization.absence.consequence")}
      confirm={translate("organization.absence.correct")}
      disabled={draft.startsOn === "" || reason.trim() === ""}
      verb={verb}
      differences={[
        { label: translate("organization.absence.kindLabel"), mine: kindOf(draft.kind), theirs: kindOf(absence.kind) },
        {
          label: translate("organization.absence.startsOn"),
          mine: format.span(draft.startsOn, draft.endsOn),
          theirs: format.span(absence.startsOn, absence.endsOn),
        },
      ]}
      onConfirm={() => void verb.act({ input: { id, version, ...sent(draft), reason: reason.trim() } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
      <TextLine
        required
        label={translate("organization.absence.reason")}
        value={reason}
        maxLength={1000}
        onChange={setReason}
      />
    </VersionedVerb>
  );
}
