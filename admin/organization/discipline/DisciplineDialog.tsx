import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import {
  CorrectDiscipline,
  type DisciplineFields,
  RecordDiscipline,
} from "../../../schema/operations/organization-facts/discipline.ts";
import { DocumentNumberField } from "../../shared/document/DocumentNumberField.tsx";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { DayField, isBefore, TextLine, Tick } from "../../shared/ui/fields.tsx";
import { useExamples } from "../examples.ts";
import { FormOfDiscipline } from "./FormOfDiscipline.tsx";
import { Choice } from "../record/Choice.tsx";
import { CorrectingDialog, type FieldsProps, orNull, RecordingDialog } from "../record/RecordDialogs.tsx";
import { type Picked, UnitPicker } from "../pickers.tsx";

export type Discipline = ResultOf<typeof DisciplineFields>;

const WORDS = "organization.discipline";
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

const isReady = ({ form, act, decidedOn, countedIn, ...days }: Draft): boolean =>
  form.trim() !== "" &&
  act.trim() !== "" &&
  decidedOn !== "" &&
  /^(\d{4})?$/.test(countedIn) &&
  !isBefore(decidedOn, days.actOn) &&
  !isBefore(days.effectiveOn, decidedOn);

function Fields({ draft, onChange }: FieldsProps<Draft>): ReactElement {
  const translate = useTranslate();
  const example = useExamples();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <FormOfDiscipline draft={draft} label={label("form")} onChange={(form) => set({ form })} />
      <Choice
        label={label("treeLabel")}
        value={draft.tree}
        options={TREES}
        prefix={`${WORDS}.tree`}
        name="tree"
        onChange={(tree) => set({ tree })}
      />
      <TextLine
        required
        name="act"
        label={label("act")}
        example={example("act")}
        value={draft.act}
        maxLength={120}
        onChange={(act) => set({ act })}
      />
      <Tick label={label("dutyRelated")} value={draft.dutyRelated} onChange={(dutyRelated) => set({ dutyRelated })} />
      <DayField
        name="actOn"
        required={false}
        label={label("actOn")}
        value={draft.actOn}
        onChange={(actOn) => set({ actOn })}
      />
      <DayField
        name="decidedOn"
        notBefore={draft.actOn}
        label={label("decidedOn")}
        value={draft.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
      />
      <DayField
        name="effectiveOn"
        required={false}
        notBefore={draft.decidedOn}
        label={label("effectiveOn")}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
      />
      <DocumentNumberField
        name="document"
        label={label("document")}
        example={example("decision")}
        value={draft.document}
        maxLength={200}
        onChange={(document) => set({ document })}
      />
      <UnitPicker name="unitId" label={label("unit")} value={draft.unit} onPick={(unit) => set({ unit })} />
      <TextLine
        name="countedIn"
        label={label("countedIn")}
        example={example("countedIn")}
        value={draft.countedIn}
        maxLength={4}
        onChange={(countedIn) => set({ countedIn })}
      />
    </>
  );
}

/** A decision of today about an act that has to do with duty. */
const firstDraft = (): Draft => ({
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

interface RecordDisciplineProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** A new discipline of a person. */
export function RecordDisciplineDialog({ personId, onClose }: RecordDisciplineProps): ReactElement {
  return (
    <RecordingDialog
      words={WORDS}
      first={firstDraft()}
      Fields={Fields}
      isReady={isReady}
      document={RecordDiscipline}
      toInput={(draft) => ({ personId, ...sent(draft) })}
      onClose={onClose}
    />
  );
}

interface CorrectDisciplineProps {
  readonly discipline: Discipline;
  readonly onClose: () => void;
}

/** Correcting a discipline, with the reason. */
export function CorrectDisciplineDialog({ discipline, onClose }: CorrectDisciplineProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = (field: string): string => translate(`${WORDS}.${field}`);
  const { id, version, form, tree, dutyRelated, act, decidedOn, effectiveOn } = discipline;
  const first: Draft = {
    ...{ form, tree, dutyRelated, act, decidedOn, effectiveOn },
    actOn: discipline.actOn ?? "",
    document: discipline.document ?? "",
    unit: discipline.unit === null ? null : { ...discipline.unit, hint: "" },
    countedIn: String(discipline.countedIn ?? ""),
  };
  return (
    <CorrectingDialog
      words={WORDS}
      title={label("correctTitle")}
      reason="organization.absence.reason"
      first={first}
      Fields={Fields}
      isReady={isReady}
      document={CorrectDiscipline}
      said={{
        form: [label("form")],
        tree: [label("treeLabel"), (each) => label(`tree.${each}`)],
        dutyRelated: [label("dutyRelated"), (yes) => label(yes ? "dutyRelated" : "notDuty")],
        act: [label("act")],
        actOn: [label("actOn"), format.day],
        decidedOn: [label("decidedOn"), format.day],
        effectiveOn: [label("effectiveOn"), format.day],
        document: [label("document")],
        unit: [label("unit"), (each) => each?.name ?? ""],
        countedIn: [label("countedIn")],
      }}
      toInput={(draft, reason) => ({ id, version, ...sent(draft), reason })}
      onClose={onClose}
    />
  );
}
