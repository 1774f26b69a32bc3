import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  CorrectDiscipline,
  type DisciplineFields,
  RecordDiscipline,
} from "../../../schema/operations/organization-facts/discipline.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { VersionedVerb } from "../../shared/ui/VersionedVerb.tsx";
import { Choice } from "../absence/Choice.tsx";
import { type Picked, UnitPicker } from "../pickers.tsx";

export type Discipline = ResultOf<typeof DisciplineFields>;

const TREES = ["STATE", "PARTY"] as const;

interface Draft {
  readonly form: string;
  readonly tree: (typeof TREES)[number];
  readonly dutyRelated: boolean;
  readonly act: string;
  readonly actOn: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly document: string;
  readonly unit: Picked | null;
  readonly countedIn: string;
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function sent({ form, tree, dutyRelated, act, decidedOn, ...draft }: Draft) {
  return {
    form: form.trim(),
    tree,
    dutyRelated,
    act: act.trim(),
    decidedOn,
    actOn: orNull(draft.actOn),
    effectiveOn: orNull(draft.effectiveOn),
    document: orNull(draft.document),
    unitId: draft.unit?.id ?? null,
    countedIn: /^\d{4}$/.test(draft.countedIn) ? Number(draft.countedIn) : null,
  };
}

const isReady = ({ form, act, decidedOn, countedIn }: Draft): boolean =>
  form.trim() !== "" && act.trim() !== "" && decidedOn !== "" && /^(\d{4})?$/.test(countedIn);

function Fields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`organization.discipline.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <TextLine required label={label("form")} value={draft.form} maxLength={120} onChange={(form) => set({ form })} />
      <Choice
        label={label("treeLabel")}
        value={draft.tree}
        options={TREES}
        prefix="organization.discipline.tree"
        onChange={(tree) => set({ tree })}
      />
      <TextLine required label={label("act")} value={draft.act} maxLength={120} onChange={(act) => set({ act })} />
      <Tick label={label("dutyRelated")} value={draft.dutyRelated} onChange={(dutyRelated) => set({ dutyRelated })} />
      <DayField required={false} label={label("actOn")} value={draft.actOn} onChange={(actOn) => set({ actOn })} />
      <DayField label={label("decidedOn")} value={draft.decidedOn} onChange={(decidedOn) => set({ decidedOn })} />
      <DayField
        required={false}
        label={label("effectiveOn")}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
      />
      <TextLine
        label={label("document")}
        value={draft.document}
        maxLength={200}
        onChange={(document) => set({ document })}
      />
      <UnitPicker label={label("unit")} value={draft.unit} onPick={(unit) => set({ unit })} />
      <TextLine
        label={label("countedIn")}
        value={draft.countedIn}
        maxLength={4}
        onChange={(countedIn) => set({ countedIn })}
      />
    </>
  );
}

/** A new discipline of a person. */
export function RecordDisciplineDialog({
  personId,
  onClose,
}: {
  readonly personId: string;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState<Draft>({
    form: "",
    tree: "STATE",
    dutyRelated: true,
    act: "",
    actOn: "",
    decidedOn: localToday(),
    effectiveOn: "",
    document: "",
    unit: null,
    countedIn: "",
  });
  const verb = useVerb(RecordDiscipline, { done: "organization.discipline.recorded", onDone: onClose });
  const content = { personId, ...sent(draft) };
  return (
    <ConfirmVerb
      open
      title={translate("organization.discipline.recordTitle")}
      consequence={translate("organization.discipline.consequence")}
      confirm={translate("organization.discipline.record")}
      busy={verb.busy}
      disabled={!isReady(draft)}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
    </ConfirmVerb>
  );
}

/** Correcting a discipline, with the reason. */
export function CorrectDisciplineDialog({
  discipline,
  onClose,
}: {
  readonly discipline: Discipline;
  readonly onClose: () => void;
}): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [reason, setReason] = useState("");
  const [draft, setDraft] = useState<Draft>({
    form: discipline.form,
    tree: discipline.tree,
    dutyRelated: discipline.dutyRelated,
    act: discipline.act,
    actOn: discipline.actOn ?? "",
    decidedOn: discipline.decidedOn,
    effectiveOn: discipline.effectiveOn,
    document: discipline.document ?? "",
    unit: discipline.unit === null ? null : { ...discipline.unit, hint: "" },
    countedIn: String(discipline.countedIn ?? ""),
  });
  const verb = useStaleVerb(CorrectDiscipline, { done: "organization.discipline.corrected", onDone: onClose });
  const label = (field: string): string => translate(`organization.discipline.${field}`);
  const { id, version } = discipline;
  return (
    <VersionedVerb
      open
      title={label("correctTitle")}
      consequence={label("consequence")}
      confirm={translate("organization.absence.correct")}
      disabled={!isReady(draft) || reason.trim() === ""}
      verb={verb}
      differences={[
        { label: label("form"), mine: draft.form, theirs: discipline.form },
        { label: label("act"), mine: draft.act, theirs: discipline.act },
        { label: label("decidedOn"), mine: format.day(draft.decidedOn), theirs: format.day(discipline.decidedOn) },
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
