import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { AddHoliday, ChangeHoliday, type HolidayFields } from "../../../schema/operations/calendar/holiday.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { Choice } from "../absence/Choice.tsx";

export type Holiday = ResultOf<typeof HolidayFields>;

const KINDS = ["HOLIDAY", "WORKING"] as const;

interface Draft {
  readonly day: string;
  readonly kind: (typeof KINDS)[number];
  readonly nameVi: string;
  readonly nameEn: string;
  readonly document: string;
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function sent({ day, kind, nameVi, nameEn, document }: Draft) {
  return { day, kind, nameVi: nameVi.trim(), nameEn: orNull(nameEn), document: orNull(document) };
}

function Fields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`organization.holiday.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <DayField label={label("day")} value={draft.day} onChange={(day) => set({ day })} />
      <Choice
        label={label("kindLabel")}
        value={draft.kind}
        options={KINDS}
        prefix="organization.holiday.kind"
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

/** A new day of a year. */
export function AddHolidayDialog({
  year,
  onClose,
}: {
  readonly year: number;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const first: Draft = { day: `${String(year)}-01-01`, kind: "HOLIDAY", nameVi: "", nameEn: "", document: "" };
  const [draft, setDraft] = useState(first);
  const verb = useVerb(AddHoliday, { done: "organization.holiday.added", onDone: onClose });
  const content = sent(draft);
  return (
    <ConfirmVerb
      open
      title={translate("organization.holiday.addTitle")}
      consequence={translate("organization.holiday.consequence")}
      confirm={translate("organization.holiday.add")}
      busy={verb.busy}
      disabled={draft.day === "" || content.nameVi === ""}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
    </ConfirmVerb>
  );
}

/** Correcting a day. */
export function ChangeHolidayDialog({
  holiday,
  onClose,
}: {
  readonly holiday: Holiday;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { id, version, day, kind, nameVi } = holiday;
  const [isConfirmed, setIsConfirmed] = useState(holiday.isConfirmed);
  const [draft, setDraft] = useState<Draft>({
    day,
    kind,
    nameVi,
    nameEn: holiday.nameEn ?? "",
    document: holiday.document ?? "",
  });
  const verb = useStaleVerb(ChangeHoliday, { done: "organization.holiday.edited", onDone: onClose });
  const label = (field: string): string => translate(`organization.holiday.${field}`);
  return (
    <VersionedVerb
      open
      title={translate("organization.holiday.editTitle", { day: format.day(day) })}
      consequence={label("consequence")}
      confirm={label("edit")}
      disabled={draft.day === "" || draft.nameVi.trim() === ""}
      verb={verb}
      differences={[
        { label: label("day"), mine: format.day(draft.day), theirs: format.day(day) },
        { label: label("kindLabel"), mine: label(`kind.${draft.kind}`), theirs: label(`kind.${kind}`) },
        { label: label("nameVi"), mine: draft.nameVi, theirs: nameVi },
      ]}
      onConfirm={() => void verb.act({ input: { id, version, ...sent(draft), isConfirmed } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
      <Tick label={label("isConfirmed")} value={isConfirmed} onChange={setIsConfirmed} />
    </VersionedVerb>
  );
}
