import { MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CreateAuthorityRow } from "../../../schema/operations/evaluation/authority.ts";
import { BodiesOfUnit } from "../../../schema/operations/evaluation/meeting.ts";
import { type Picked, PositionPicker, UnitPicker } from "../../organization/pickers.tsx";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { DayField, TextLine } from "../../shared/ui/fields.tsx";
import type { Act } from "./AuthorityPage.tsx";

const HOLDERS = [
  "HEAD_OF_OWN_UNIT",
  "HEAD_OF_PARENT_UNIT",
  "HEAD_OF_UNIT",
  "POSITION",
  "BODY",
  "GRANT",
  "ABOVE",
] as const;
const RANKS = ["", "HEAD", "DEPUTY", "STAFF"] as const;
const KINDS = [
  "PARTY_COMMITTEE",
  "DEPARTMENT",
  "COMMUNE",
  "SCHOOL",
  "PUBLIC_SERVICE_UNIT",
  "MASS_ORGANIZATION",
  "BLOCK",
] as const;

interface Draft {
  readonly labelVi: string;
  readonly basis: string;
  readonly subject: "PERSON" | "UNIT";
  readonly rank: (typeof RANKS)[number];
  readonly unitKinds: readonly (typeof KINDS)[number][];
  readonly unit: Picked | null;
  readonly holderKind: (typeof HOLDERS)[number];
  readonly holderUnit: Picked | null;
  readonly holderPosition: Picked | null;
  readonly holderBodyId: string;
  readonly startsOn: string;
}

const EMPTY: Omit<Draft, "startsOn"> = {
  labelVi: "",
  basis: "",
  subject: "PERSON",
  rank: "",
  unitKinds: [],
  unit: null,
  holderKind: "HEAD_OF_OWN_UNIT",
  holderUnit: null,
  holderPosition: null,
  holderBodyId: "",
};

interface RowDialogProps {
  readonly unitId: string;
  readonly act: Act;
  readonly onClose: () => void;
}

/** A new row: whom it is about, who decides, on which basis. It stands last until it is moved. */
export function AddRowDialog({ unitId, act, onClose }: RowDialogProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [draft, setDraft] = useState<Draft>(() => ({ ...EMPTY, startsOn: localToday() }));
  const verb = useVerb(CreateAuthorityRow, { done: "evaluation.authority.added", onDone: onClose });
  const content = { unitId, act, ...sent(draft) };
  const incomplete =
    draft.labelVi.trim() === "" ||
    draft.startsOn === "" ||
    (draft.holderKind === "POSITION" && draft.holderPosition === null) ||
    (draft.holderKind === "BODY" && draft.holderBodyId === "");
  return (
    <ConfirmVerb
      open
      title={translate(`evaluation.authority.addTitle.${act}`)}
      consequence={translate("evaluation.authority.addConsequence")}
      confirm={translate("evaluation.authority.add")}
      busy={verb.busy}
      disabled={incomplete}
      onConfirm={() => void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
      onClose={onClose}
    >
      <Stack sx={{ gap: 1 }}>
        <SubjectFields draft={draft} onChange={setDraft} />
        <HolderFields unitId={unitId} draft={draft} onChange={setDraft} />
      </Stack>
    </ConfirmVerb>
  );
}

function sent(draft: Draft) {
  const { labelVi, basis, subject, rank, unitKinds, unit, holderKind, startsOn } = draft;
  const ofPerson = subject === "PERSON";
  return {
    subject,
    labelVi: labelVi.trim(),
    basis: basis.trim() || null,
    rank: ofPerson && rank !== "" ? rank : null,
    unitKinds: unitKinds.length === 0 ? null : [...unitKinds],
    unitIds: unit === null ? null : [unit.id],
    holderKind,
    holderUnitId: draft.holderUnit?.id ?? null,
    holderPositionId: draft.holderPosition?.id ?? null,
    holderBodyId: draft.holderBodyId || null,
    startsOn,
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function SubjectFields({ draft, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`evaluation.authority.field.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <TextLine
        required
        label={label("labelVi")}
        value={draft.labelVi}
        maxLength={300}
        onChange={(labelVi) => set({ labelVi })}
      />
      <TextField
        select
        label={label("subject")}
        value={draft.subject}
        onChange={(event) => set({ subject: event.target.value as Draft["subject"] })}
      >
        {(["PERSON", "UNIT"] as const).map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`evaluation.authority.subject.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {draft.subject === "PERSON" && (
        <TextField
          select
          label={label("rank")}
          value={draft.rank}
          onChange={(event) => set({ rank: event.target.value as Draft["rank"] })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          {RANKS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`evaluation.authority.rank.${each === "" ? "ALL" : each}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        select
        label={label("unitKinds")}
        value={draft.unitKinds}
        onChange={(event) => set({ unitKinds: event.target.value as unknown as Draft["unitKinds"] })}
        slotProps={{ select: { multiple: true } }}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`organization.unitKind.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <UnitPicker label={label("unit")} value={draft.unit} onPick={(unit) => set({ unit })} />
    </>
  );
}

function HolderFields({ unitId, draft, onChange }: FieldsProps & { readonly unitId: string }): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`evaluation.authority.field.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const bodyUnit = draft.holderUnit?.id ?? unitId;
  const isBody = draft.holderKind === "BODY";
  const bodies = useAsk(BodiesOfUnit, { filter: { unitId: bodyUnit } }, { enabled: isBody });
  const titled = draft.holderKind === "HEAD_OF_UNIT" || draft.holderKind === "POSITION" || isBody;
  return (
    <>
      <TextField
        select
        label={label("holderKind")}
        value={draft.holderKind}
        onChange={(event) => set({ holderKind: event.target.value as Draft["holderKind"] })}
      >
        {HOLDERS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`evaluation.authority.holderKind.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {titled && (
        <UnitPicker
          label={label("holderUnit")}
          value={draft.holderUnit}
          onPick={(holderUnit) => set({ holderUnit, holderBodyId: "" })}
        />
      )}
      {draft.holderKind === "POSITION" && (
        <PositionPicker
          required
          label={label("holderPosition")}
          value={draft.holderPosition}
          onPick={(holderPosition) => set({ holderPosition })}
        />
      )}
      {isBody && (
        <TextField
          select
          required
          label={label("holderBody")}
          value={draft.holderBodyId}
          onChange={(event) => set({ holderBodyId: event.target.value })}
        >
          {(bodies.data?.bodies.items ?? []).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextLine label={label("basis")} value={draft.basis} maxLength={300} onChange={(basis) => set({ basis })} />
      <DayField label={label("startsOn")} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
    </>
  );
}
