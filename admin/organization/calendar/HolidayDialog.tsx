import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { AddHoliday, ChangeHoliday, type HolidayFields } from "../../../schema/operations/calendar/holiday.ts";
import { dayAfter } from "../../cycle/proposal/proposed.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { useExamples } from "../examples.ts";
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
  const example = useExamples();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <DayField name="day" label={label("day")} value={draft.day} onChange={(day) => set({ day })} />
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix={`${WORDS}.kind`}
        name="kind"
        onChange={(kind) => set({ kind })}
      />
      <TextLine
        required
        name="nameVi"
        label={label("nameVi")}
        example={example("holiday")}
        value={draft.nameVi}
        maxLength={200}
        onChange={(nameVi) => set({ nameVi })}
      />
      <TextLine
        name="nameEn"
        label={label("nameEn")}
        value={draft.nameEn}
        maxLength={200}
        onChange={(nameEn) => set({ nameEn })}
      />
      <TextLine
        name="document"
        label={label("document")}
        example={example("holidayOrder")}
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
  const today = localToday();
  const day = today.startsWith(String(year)) ? today : `${String(year)}-01-01`;
  const first: Draft = { day, kind: "HOLIDAY", nameVi: "", nameEn: "", document: "" };
  return (
    <RecordingDialog
      words={WORDS}
      first={first}
      Fields={Fields}
      isReady={isReady}
      document={AddHoliday}
      toInput={sent}
      // A holiday of several days is entered day by day.
      next={(before) => ({ ...before, day: dayAfter(before.day) })}
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
      said={{
        day: [label("day"), format.day],
        kind: [label("kindLabel"), (each) => label(`kind.${each}`)],
        nameVi: [label("nameVi")],
        nameEn: [label("nameEn")],
        document: [label("document")],
        isConfirmed: [label("isConfirmed"), (yes) => translate(`khung.words.${yes ? "yes" : "no"}`)],
      }}
      toInput={(draft) => ({ id, version, ...sent(draft), isConfirmed: draft.isConfirmed })}
      onClose={onClose}
    />
  );
}
