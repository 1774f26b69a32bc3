import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  type AbsenceFields,
  CorrectAbsence,
  RecordAbsence,
} from "../../../schema/operations/organization-facts/absence.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import { Choice } from "../record/Choice.tsx";
import { CorrectingDialog, type FieldsProps, orNull, RecordingDialog } from "../record/RecordDialogs.tsx";

export type Absence = ResultOf<typeof AbsenceFields>;

const WORDS = "organization.absence";
const KINDS = ["MATERNITY", "SICK", "UNPAID", "STUDY", "OTHER"] as const;

interface Draft {
  readonly kind: (typeof KINDS)[number];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly document: string;
  readonly note: string;
}

function sent(draft: Draft) {
  const { kind, startsOn, endsOn, document, note } = draft;
  return { kind, startsOn, endsOn: orNull(endsOn), document: orNull(document), note: orNull(note) };
}

function Fields({ draft, onChange }: FieldsProps<Draft>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix={`${WORDS}.kind`}
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

const isReady = ({ startsOn }: Draft): boolean => startsOn !== "";

interface RecordAbsenceProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** A new absence of a person. */
export function RecordAbsenceDialog({ personId, onClose }: RecordAbsenceProps): ReactElement {
  const first: Draft = { kind: "SICK", startsOn: localToday(), endsOn: "", document: "", note: "" };
  return (
    <RecordingDialog
      words={WORDS}
      first={first}
      Fields={Fields}
      isReady={isReady}
      document={RecordAbsence}
      toInput={(draft) => ({ personId, ...sent(draft) })}
      onClose={onClose}
    />
  );
}

interface CorrectAbsenceProps {
  readonly absence: Absence;
  readonly onClose: () => void;
}

/** Correcting an absence, with the reason. */
export function CorrectAbsenceDialog({ absence, onClose }: CorrectAbsenceProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const { id, version, kind, startsOn } = absence;
  const first: Draft = {
    kind,
    startsOn,
    endsOn: absence.endsOn ?? "",
    document: absence.document ?? "",
    note: absence.note ?? "",
  };
  return (
    <CorrectingDialog
      words={WORDS}
      title={label("correctTitle")}
      reason={`${WORDS}.reason`}
      first={first}
      Fields={Fields}
      isReady={isReady}
      document={CorrectAbsence}
      differences={(draft) => [
        { label: label("kindLabel"), mine: label(`kind.${draft.kind}`), theirs: label(`kind.${kind}`) },
        {
          label: label("startsOn"),
          mine: format.span(draft.startsOn, draft.endsOn),
          theirs: format.span(startsOn, absence.endsOn),
        },
      ]}
      toInput={(draft, reason) => ({ id, version, ...sent(draft), reason })}
      onClose={onClose}
    />
  );
}
