import AddIcon from "@mui/icons-material/Add";
import DeleteOutlineIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton, MenuItem, Stack, TextField, Tooltip, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../shared/ui/parts.tsx";
import { Quiet } from "../../shared/ui/states.tsx";
import type { DraftContent, DraftGroup } from "../draft/draft-content.ts";
import { ExactLine, Line } from "../draft/inputs.tsx";
import { Across } from "../scheme/fields.tsx";
import { readScheme } from "../scheme/scheme-data.ts";

type DraftSlot = NonNullable<DraftContent["slots"]>[number];
const KINDS = ["GROUP", "PARAMETER", "GATE"] as const;

interface SlotsFormProps {
  readonly content: DraftContent;
  readonly onChange: (content: DraftContent) => void;
}

/** What the draft leaves open to lower levels, slot by slot. */
export function SlotsForm({ content, onChange }: SlotsFormProps): ReactElement {
  const translate = useTranslate();
  const slots = content.slots ?? [];
  const put = (next: DraftSlot[]): void => onChange({ ...content, slots: next });
  const word = (key: string): string => translate(`framework.extension.${key}`);
  return (
    <Section title={word("slots")} subtitle={word("slotsHint")}>
      {slots.length === 0 && <Quiet dense title={word("form.none")} />}
      <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {slots.map((slot, index) => (
          <Entry
            key={index}
            slot={slot}
            index={index}
            content={content}
            onChange={(next) => put(slots.map((one, position) => (position === index ? next : one)))}
            onRemove={() => put(slots.filter((_, position) => position !== index))}
          />
        ))}
      </Box>
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() =>
          put([
            ...slots,
            { kind: "GROUP", groupCode: content.groups[0]?.code ?? null, label: { vi: word("kind.GROUP") } },
          ])
        }
      >
        {word("form.add")}
      </Button>
    </Section>
  );
}

interface EntryProps {
  readonly slot: DraftSlot;
  readonly index: number;
  readonly content: DraftContent;
  readonly onChange: (slot: DraftSlot) => void;
  readonly onRemove: () => void;
}

function Entry({ slot, index, content, onChange, onRemove }: EntryProps): ReactElement {
  const translate = useTranslate();
  const word = (key: string): string => translate(`framework.extension.form.${key}`);
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: "divider" }}>
      <Stack direction="row" sx={{ alignItems: "center" }}>
        <Typography variant="subtitle2" component="h3" sx={{ flexGrow: 1 }}>
          {translate("framework.extension.form.entry", { number: index + 1 })}
        </Typography>
        <Tooltip title={translate("framework.draft.remove")}>
          <IconButton size="small" aria-label={translate("framework.draft.remove")} onClick={onRemove}>
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
      <Across columns="1fr 2fr">
        <TextField
          select
          label={word("kind")}
          value={slot.kind}
          onChange={({ target }) => onChange({ kind: asKind(target.value), label: slot.label })}
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {translate(`framework.extension.kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <Place slot={slot} content={content} onChange={onChange} />
      </Across>
      <Line
        required
        multiline
        label={word("label")}
        value={slot.label.vi}
        onChange={(vi) => onChange({ ...slot, label: { ...slot.label, vi } })}
      />
      <Line
        label={word("labelEn")}
        value={slot.label.en}
        onChange={(en) => onChange({ ...slot, label: { ...slot.label, en: en === "" ? null : en } })}
      />
    </Box>
  );
}

function Place({ slot, content, onChange }: Pick<EntryProps, "slot" | "content" | "onChange">): ReactElement | null {
  const translate = useTranslate();
  const word = (key: string): string => translate(`framework.extension.form.${key}`);
  if (slot.kind === "GATE") return null;
  if (slot.kind === "PARAMETER") {
    return (
      <Across columns="2fr 1fr 1fr">
        <Choice
          label={word("parameter")}
          value={slot.name}
          all={constants(content)}
          hint={constants(content).length === 0 ? word("noParameters") : word("parameterHint")}
          onChange={(name) => onChange({ ...slot, name })}
        />
        <ExactLine label={word("min")} value={slot.min} onChange={(min) => onChange({ ...slot, min })} />
        <ExactLine label={word("max")} value={slot.max} onChange={(max) => onChange({ ...slot, max })} />
      </Across>
    );
  }
  return (
    <Across columns="1fr 1fr">
      <Choice
        label={word("group")}
        value={slot.groupCode}
        all={groupNames(content.groups)}
        onChange={(groupCode) => onChange({ ...slot, groupCode })}
      />
      <ExactLine
        label={word("maxPoints")}
        value={slot.maxPoints}
        helperText={word("maxPointsHint")}
        onChange={(maxPoints) => onChange({ ...slot, maxPoints })}
      />
    </Across>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null | undefined;
  /** Code and what is shown for it. */
  readonly all: readonly (readonly [code: string, text: string])[];
  readonly hint?: string;
  readonly onChange: (code: string) => void;
}

function Choice({ label, value, all, hint, onChange }: ChoiceProps): ReactElement {
  const chosen = value ?? "";
  const known = all.some(([code]) => code === chosen);
  return (
    <TextField
      select
      required
      label={label}
      value={chosen}
      error={chosen !== "" && !known}
      helperText={hint}
      onChange={(event) => onChange(event.target.value)}
    >
      {chosen !== "" && !known && <MenuItem value={chosen}>{chosen}</MenuItem>}
      {all.map(([code, text]) => (
        <MenuItem key={code} value={code} sx={{ whiteSpace: "normal" }}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

function groupNames(groups: readonly DraftGroup[]): (readonly [string, string])[] {
  return groups.flatMap((group) => [
    [group.code, `${group.code}. ${group.text.vi}`] as const,
    ...groupNames(group.groups ?? []),
  ]);
}

/** Formulas that are one number: only they can be parameters. */
function constants(content: DraftContent): (readonly [string, string])[] {
  const formulas = readScheme(content.scheme)?.formulas ?? [];
  return formulas
    .filter(({ text }) => /^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/.test(text))
    .map(({ name, label, text }) => [name, `${name} = ${text} (${label.vi})`] as const);
}

function asKind(value: string): DraftSlot["kind"] {
  return KINDS.find((kind) => kind === value) ?? "GROUP";
}
