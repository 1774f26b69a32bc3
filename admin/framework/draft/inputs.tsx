import { FormControlLabel, Switch, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";
import { useWorkWords } from "./words/words.ts";

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
  /** What might stand here, shown while nothing does. */
  readonly example?: string;
  /** What is wrong with what stands here. */
  readonly fault?: string;
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
  example,
  fault,
}: LineProps): ReactElement {
  return (
    <TextField
      type={type}
      label={label}
      value={value ?? ""}
      required={required}
      multiline={multiline || grows}
      data-place={place}
      error={fault !== undefined}
      helperText={fault}
      {...(multiline ? { minRows: 2 } : {})}
      {...(example === undefined ? {} : { placeholder: example })}
      onChange={(event) => onChange(grows ? event.target.value.replace(/\s*\n\s*/g, " ") : event.target.value)}
      slotProps={{
        htmlInput: { maxLength },
        ...(type === "date" || example !== undefined ? { inputLabel: { shrink: true } } : {}),
      }}
    />
  );
}

interface ExactLineProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
  readonly helperText?: string;
  readonly place?: string;
  readonly example?: string;
  /** What is wrong with the number, beside not being one. */
  readonly fault?: string | undefined;
}

/** An exact number, typed with the language's decimal sign and kept as text: no float ever sees it. */
export function ExactLine(props: ExactLineProps): ReactElement {
  const { label, value, onChange, helperText, place, example, fault } = props;
  const { locale } = useFormat();
  const word = useWorkWords();
  const shown = locale === "en" ? (value ?? "") : (value ?? "").replace(".", ",");
  const isWrong =
    value !== null && value !== undefined && value !== "" && !/^-?\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,29})?$/.test(value);
  return (
    <TextField
      label={label}
      value={shown}
      error={isWrong || fault !== undefined}
      helperText={isWrong ? word("wrong.number") : (fault ?? helperText)}
      data-place={place}
      {...(example === undefined ? {} : { placeholder: example })}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value.replace(",", ".").trim())}
      slotProps={{
        htmlInput: { inputMode: "decimal", maxLength: 65 },
        ...(example === undefined ? {} : { inputLabel: { shrink: true } }),
      }}
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
