import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  type AbsenceFields,
  CorrectAbsence,
  RecordAbsence,
} from "../../../schema/operations/organization-facts/absence.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField, isBefore, TextLine } from "../../shared/ui/fields.tsx";
import { useExamples } from "../examples.ts";
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
  const example = useExamples();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix={`${WORDS}.kind`}
        name="kind"
        onChange={(kind) => set({ kind })}
      />
      <DayField
        name="startsOn"
        label={label("startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => set({ startsOn })}
      />
      <DayField
        name="endsOn"
        required={false}
        notBefore={draft.startsOn}
        label={label("endsOn")}
        value={draft.endsOn}
        onChange={(endsOn) => set({ endsOn })}
      />
      <DocumentNumberField
        name="document"
        label={label("document")}
        example={example("absence")}
        value={draft.document}
        maxLength={200}
        onChange={(document) => set({ document })}
      />
      <TextLine
        multiline
        name="note"
        label={label("note")}
        value={draft.note}
        maxLength={1000}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

const isReady = ({ startsOn, endsOn }: Draft): boolean => startsOn !== "" && !isBefore(endsOn, startsOn);

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
      next={({ kind }) => ({ ...first, kind })}
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
      said={{
        kind: [label("kindLabel"), (each) => label(`kind.${each}`)],
        startsOn: [label("startsOn"), format.day],
        endsOn: [label("endsOn"), format.day],
        document: [label("document")],
        note: [label("note")],
      }}
      toInput={(draft, reason) => ({ id, version, ...sent(draft), reason })}
      onClose={onClose}
    />
  );
}
