import { Checkbox, FormControlLabel, TextField } from "@mui/material";
import type { ReactElement } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
}

/** A day as the API writes days. */
export function DayField({ label, value, onChange, required = true }: FieldProps): ReactElement {
  return (
    <TextField
      type="date"
      required={required}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

/** A line of text. */
export function TextLine({
  label,
  value,
  onChange,
  required = false,
  maxLength = 80,
}: FieldProps & { readonly maxLength?: number }): ReactElement {
  return (
    <TextField
      required={required}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength } }}
    />
  );
}

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A yes or no. */
export function Tick({ label, value, onChange }: TickProps): ReactElement {
  return (
    <FormControlLabel
      sx={{ display: "flex" }}
      control={<Checkbox checked={value} onChange={(event) => onChange(event.target.checked)} />}
      label={label}
    />
  );
}
