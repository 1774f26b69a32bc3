import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Box, Button, Collapse, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Line } from "../draft/inputs.tsx";
import { AudienceField } from "./AudienceField.tsx";
import { useGradeCodes } from "./scheme-context.ts";
import type { Audience } from "./scheme-data.ts";

/** An exact number of the rules; empty when there is none. */
export function Exact({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { locale } = useFormat();
  const shown = locale === "en" ? (value ?? "") : (value ?? "").replace(".", ",");
  const isWrong = value !== undefined && value !== "" && !/^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/.test(value);
  return (
    <TextField
      label={label}
      value={shown}
      error={isWrong}
      onChange={(event) => onChange(event.target.value.replace(",", ".").trim())}
      slotProps={{ htmlInput: { inputMode: "decimal", maxLength: 65 } }}
      sx={{ minWidth: 90 }}
    />
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly all: readonly string[];
  /** Branch of the messages that has a word for each. */
  readonly words?: string;
  readonly open?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few words; `open` lets it be none. */
export function Pick({ label, value = "", all, words, open = false, onChange }: PickProps): ReactElement {
  const translate = useTranslate();
  const choices = value === "" || all.includes(value) ? all : [...all, value];
  return (
    <TextField select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {(open || value === "") && <MenuItem value="">–</MenuItem>}
      {choices.map((one) => (
        <MenuItem key={one} value={one}>
          {words === undefined ? one : translate(`${words}.${one}`, { _: one })}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One of the grades of these rules. */
export function PickGrade(props: Omit<PickProps, "label" | "all" | "words">): ReactElement {
  const translate = useTranslate();
  return <Pick {...props} label={translate("framework.studio.grade")} all={useGradeCodes()} />;
}

/** Fields side by side where there is room. */
export function Across({
  columns,
  children,
}: {
  readonly columns: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Box
      sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: columns }, minWidth: 0 }}
    >
      {children}
    </Box>
  );
}

interface Wording {
  readonly vi: string;
  readonly en?: string;
}

interface Detailed {
  readonly label: Wording;
  readonly appliesTo?: Audience;
  readonly basis?: string;
}

interface DetailsProps<T extends Detailed> {
  readonly part: T;
  readonly onChange: (part: T) => void;
}

/** What is seldom changed: English wording, whom the part concerns, its legal basis. */
export function Details<T extends Detailed>({ part, onChange }: DetailsProps<T>): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { appliesTo: _audience, ...others } = part;
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-expanded={open}
        endIcon={<ExpandMoreIcon sx={{ transform: open ? "rotate(180deg)" : "none" }} />}
        onClick={() => setOpen(!open)}
      >
        {translate("framework.studio.details")}
      </Button>
      <Collapse in={open} unmountOnExit>
        <Stack>
          <Line
            label={translate("framework.draft.textEn")}
            value={part.label.en}
            onChange={(en) => onChange({ ...part, label: en === "" ? { vi: part.label.vi } : { ...part.label, en } })}
          />
          <Line
            label={translate("framework.draft.basis")}
            value={part.basis}
            maxLength={500}
            onChange={(basis) => onChange({ ...part, basis })}
          />
          <AudienceField
            value={part.appliesTo}
            onChange={(appliesTo) => onChange(appliesTo === undefined ? (others as T) : { ...part, appliesTo })}
          />
        </Stack>
      </Collapse>
    </>
  );
}
