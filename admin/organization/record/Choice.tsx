import { MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  /** Message key before each option's own. */
  readonly prefix: string;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, prefix, onChange }: ChoiceProps<T>): ReactElement {
  const translate = useTranslate();
  return (
    <TextField select required label={label} value={value} onChange={(event) => onChange(event.target.value as T)}>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {translate(`${prefix}.${option}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
