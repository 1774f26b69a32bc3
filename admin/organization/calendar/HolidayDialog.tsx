import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { AddHoliday, ChangeHoliday, type HolidayFields } from "../../../schema/operations/calendar/holiday.ts";
import { useFormat } from "../../shared/text/format.ts";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { Choice } from "../record/Choice.tsx";
import { CorrectingDialog, type FieldsProps, orNull, RecordingDialog } from "../record/RecordDialogs.tsx";

export type Holiday = ResultOf<typeof HolidayFields>;

const WORDS = "organization.holiday";
const KINDS = ["HOLIDAY", "WORKING"] as const;

interface Draft {
  readonly day: string;
  readonly kind: (typeof KINDS)[number];
  readonly nameVi: string;
  readonly nameEn: string;
  readonly document: string;
}

function sent({ day, kind, nameVi, nameEn, document }: Draft) {
  return { day, kind, nameVi: nameVi.trim(), nameEn: orNull(nameEn), document: orNull(document) };
}

function Fields({ draft, onChange }: FieldsProps<Draft>): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <DayField label={label("day")} value={draft.day} onChange={(day) => set({ day })} />
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix={`${WORDS}.kind`}
        onChange={(kind) => set({ kind })}
      />
      <TextLine
        required
        label={label("nameVi")}
        value={draft.nameVi}
        maxLength={200}
        onChange={(nameVi) => set({ nameVi })}
      />
      <TextLine label={label("nameEn")} value={draft.nameEn} maxLength={200} onChange={(nameEn) => set({ nameEn })} />
      <TextLine
        label={label("document")}
        value={draft.document}
        maxLength={300}
        onChange={(document) => set({ document })}
      />
    </>
  );
}

interface CheckedDraft extends Draft {
  readonly isConfirmed: boolean;
}

/** The fields of a stored day, with whether it was compared with its source. */
function CheckedFields({ draft, onChange }: FieldsProps<CheckedDraft>): ReactElement {
  const translate = useTranslate();
  const { isConfirmed } = draft;
  return (
    <>
      <Fields draft={draft} onChange={(next) => onChange({ ...next, isConfirmed })} />
      <Tick
        label={translate(`${WORDS}.isConfirmed`)}
        value={isConfirmed}
        onChange={(next) => onChange({ ...draft, isConfirmed: next })}
      />
    </>
  );
}

const isReady = ({ day, nameVi }: Draft): boolean => day !== "" && nameVi.trim() !== "";

interface AddHolidayProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** A new day of a year. */
export function AddHolidayDialog({ year, onClose }: AddHolidayProps): ReactElement {
  const first: Draft = { day: `${String(year)}-01-01`, kind: "HOLIDAY", nameVi: "", nameEn: "", document: "" };
  return (
    <RecordingDialog
      words={WORDS}
      first={first}
      Fields={Fields}
      isReady={isReady}
      document={AddHoliday}
      toInput={sent}
      onClose={onClose}
    />
  );
}

interface ChangeHolidayProps {
  readonly holiday: Holiday;
  readonly onClose: () => void;
}

/** Correcting a day. */
export function ChangeHolidayDialog({ holiday, onClose }: ChangeHolidayProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const { id, version, day, kind, nameVi, isConfirmed } = holiday;
  const first: CheckedDraft = {
    ...{ day, kind, nameVi, isConfirmed },
    nameEn: holiday.nameEn ?? "",
    document: holiday.document ?? "",
  };
  return (
    <CorrectingDialog
      words={WORDS}
      title={translate(`${WORDS}.correctTitle`, { day: format.day(day) })}
      first={first}
      Fields={CheckedFields}
      isReady={isReady}
      document={ChangeHoliday}
      differences={(draft) => [
        { label: label("day"), mine: format.day(draft.day), theirs: format.day(day) },
        { label: label("kindLabel"), mine: label(`kind.${draft.kind}`), theirs: label(`kind.${kind}`) },
        { label: label("nameVi"), mine: draft.nameVi, theirs: nameVi },
      ]}
      toInput={(draft) => ({ id, version, ...sent(draft), isConfirmed: draft.isConfirmed })}
      onClose={onClose}
    />
  );
}
