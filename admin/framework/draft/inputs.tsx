import { FormControlLabel, Switch, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";

interface LineProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly multiline?: boolean;
  /** One line that grows with its text, which stays without line breaks. */
  readonly grows?: boolean;
  readonly required?: boolean;
  readonly type?: "text" | "date" | "url";
  /** Where the framework file has it, for whoever goes to a fault. */
  readonly place?: string;
}

/** One line or a block of text. */
export function Line({
  label,
  value,
  onChange,
  maxLength = 2000,
  multiline = false,
  grows = false,
  required = false,
  type = "text",
  place,
}: LineProps): ReactElement {
  return (
    <TextField
      type={type}
      label={label}
      value={value ?? ""}
      required={required}
      multiline={multiline || grows}
      data-place={place}
      {...(multiline ? { minRows: 2 } : {})}
      onChange={(event) => onChange(grows ? event.target.value.replace(/\s*\n\s*/g, " ") : event.target.value)}
      slotProps={{ htmlInput: { maxLength }, ...(type === "date" ? { inputLabel: { shrink: true } } : {}) }}
    />
  );
}

interface ExactLineProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
  readonly helperText?: string;
  readonly place?: string;
}

/** An exact number, typed with the language's decimal sign and kept as text: no float ever sees it. */
export function ExactLine({ label, value, onChange, helperText, place }: ExactLineProps): ReactElement {
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
      data-place={place}
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
