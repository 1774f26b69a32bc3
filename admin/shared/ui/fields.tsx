import { Checkbox, FormControlLabel, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../text/format.ts";
import { isBefore } from "./form/days.ts";
import { useFieldProblem } from "./form/problems.tsx";
import { useFormWords } from "./form/words.ts";

export { isBefore } from "./form/days.ts";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** Field of the input: what the server says about it stands below it. */
  readonly name?: string;
  /** A sentence below the field. */
  readonly hint?: string;
}

interface DayProps extends FieldProps {
  /** The day before which this one makes no sense. */
  readonly notBefore?: string;
}

/** A day as the API writes days. */
export function DayField({ notBefore = "", ...field }: DayProps): ReactElement {
  const words = useFormWords();
  const format = useFormat();
  const { label, value, required = true, hint = "" } = field;
  const { problem, change } = useField(field);
  const early = isBefore(value, notBefore) ? words("notBefore", { day: format.day(notBefore) }) : "";
  return (
    <TextField
      type="date"
      required={required}
      label={label}
      value={value}
      error={problem !== "" || early !== ""}
      helperText={problem || early || hint}
      onChange={(event) => change(event.target.value)}
      slotProps={{
        inputLabel: { shrink: true },
        ...(notBefore === "" ? {} : { htmlInput: { min: notBefore } }),
      }}
      data-field={field.name}
    />
  );
}

interface LineProps extends FieldProps {
  readonly maxLength?: number;
  /** What one might write, shown while the field is empty. */
  readonly example?: string;
  readonly multiline?: boolean;
}

/** A line of text, or a few. */
export function TextLine({ maxLength = 80, example = "", multiline = false, ...field }: LineProps): ReactElement {
  const { label, value, required = false, hint = "" } = field;
  const { problem, change } = useField(field);
  return (
    <TextField
      required={required}
      label={label}
      value={value}
      placeholder={example}
      multiline={multiline}
      minRows={multiline ? 2 : 1}
      error={problem !== ""}
      helperText={problem || hint}
      onChange={(event) => change(event.target.value)}
      slotProps={{ htmlInput: { maxLength }, ...(example === "" ? {} : { inputLabel: { shrink: true } }) }}
      data-field={field.name}
    />
  );
}

function useField({ name, onChange }: FieldProps): {
  readonly problem: string;
  readonly change: (value: string) => void;
} {
  const { problem, forget } = useFieldProblem(name);
  return {
    problem,
    change: (value) => {
      forget();
      onChange(value);
    },
  };
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
