import { Chip, MenuItem, Stack, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { BodiesOfUnit } from "../../../schema/operations/evaluation/meeting.ts";
import { Units } from "../../../schema/operations/organization.ts";
import { PositionPicker, UnitPicker } from "../../organization/pickers.tsx";
import { useAsk } from "../../shared/api/useRun.ts";
import { TextLine } from "../../shared/ui/fields.tsx";
import type { Draft } from "./row-draft.ts";

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

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Whom a row is about. */
export function SubjectFields({ draft, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`evaluation.authority.field.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const words = (field: "labelVi" | "labelEn", required = false): ReactElement => (
    <TextLine
      required={required}
      label={label(field)}
      value={draft[field]}
      maxLength={300}
      onChange={(text) => set({ [field]: text })}
    />
  );
  return (
    <>
      {words("labelVi", true)}
      {words("labelEn")}
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
      <UnitFields draft={draft} onChange={onChange} />
    </>
  );
}

function UnitFields({ draft, onChange }: FieldsProps): ReactElement {
  const translate = useTranslate();
  const { unitIds } = draft;
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const filter = { ids: [...unitIds], anyTime: true };
  const chosen = useAsk(Units, { filter, page: { page: 1, perPage: 200 } }, { enabled: unitIds.length > 0 });
  const nameOf = (id: string): string => chosen.data?.units.items.find((unit) => unit.id === id)?.name ?? "…";
  return (
    <>
      <TextField
        select
        label={translate("evaluation.authority.field.unitKinds")}
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
      <UnitPicker
        key={unitIds.length}
        label={translate("evaluation.authority.field.units")}
        value={null}
        except={unitIds}
        onPick={(unit) => unit && set({ unitIds: [...unitIds, unit.id] })}
      />
      {unitIds.length > 0 && (
        <Stack direction="row" sx={{ gap: 0.75, flexWrap: "wrap" }}>
          {unitIds.map((id) => (
            <Chip
              key={id}
              label={nameOf(id)}
              onDelete={() => set({ unitIds: unitIds.filter((other) => other !== id) })}
            />
          ))}
        </Stack>
      )}
    </>
  );
}

/** Who decides under a row, and on which basis; titles and collectives stand in the table's unit unless another is named. */
export function HolderFields({ unitId, draft, onChange }: FieldsProps & { readonly unitId: string }): ReactElement {
  const translate = useTranslate();
  const label = (field: string): string => translate(`evaluation.authority.field.${field}`);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const titled = draft.holderKind === "HEAD_OF_UNIT" || draft.holderKind === "POSITION" || draft.holderKind === "BODY";
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
      {draft.holderKind === "BODY" && (
        <BodyField
          unitId={draft.holderUnit?.id ?? unitId}
          value={draft.holderBodyId}
          onPick={(holderBodyId) => set({ holderBodyId })}
        />
      )}
      <TextLine label={label("basis")} value={draft.basis} maxLength={300} onChange={(basis) => set({ basis })} />
    </>
  );
}

interface BodyFieldProps {
  readonly unitId: string;
  readonly value: string;
  readonly onPick: (id: string) => void;
}

function BodyField({ unitId, value, onPick }: BodyFieldProps): ReactElement {
  const translate = useTranslate();
  const bodies = useAsk(BodiesOfUnit, { filter: { unitId } });
  const items = bodies.data?.bodies.items ?? [];
  const none = bodies.data !== undefined && items.length === 0;
  return (
    <TextField
      select
      required
      label={translate("evaluation.authority.field.holderBody")}
      value={items.some(({ id }) => id === value) ? value : ""}
      helperText={none ? translate("evaluation.authority.noBody") : undefined}
      onChange={(event) => onPick(event.target.value)}
    >
      {items.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
