import { FormControlLabel, Switch, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";

interface LineProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly multiline?: boolean;
  readonly required?: boolean;
  readonly type?: "text" | "date";
}

/** One line or a block of text. */
export function Line({
  label,
  value,
  onChange,
  maxLength = 2000,
  multiline = false,
  required = false,
  type = "text",
}: LineProps): ReactElement {
  return (
    <TextField
      type={type}
      label={label}
      value={value ?? ""}
      required={required}
      multiline={multiline}
      {...(multiline ? { minRows: 2 } : {})}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength }, ...(type === "date" ? { inputLabel: { shrink: true } } : {}) }}
    />
  );
}

interface ExactLineProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
  readonly helperText?: string;
}

/** An exact number, typed with the language's decimal sign and kept as text: no float ever sees it. */
export function ExactLine({ label, value, onChange, helperText }: ExactLineProps): ReactElement {
  const { locale } = useFormat();
  const shown = locale === "en" ? (value ?? "") : (value ?? "").replace(".", ",");
  const isWrong =
    value !== null && value !== undefined && value !== "" && !/^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/.test(value);
  return (
    <TextField
      label={label}
      value={shown}
      error={isWrong}
      helperText={helperText}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value.replace(",", ".").trim())}
      slotProps={{ htmlInput: { inputMode: "decimal", maxLength: 65 } }}
    />
  );
}

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Toggle({ label, checked, onChange }: ToggleProps): ReactElement {
  return (
    <FormControlLabel
      control={<Switch checked={checked} onChange={(event) => onChange(event.target.checked)} />}
      label={label}
    />
  );
}
