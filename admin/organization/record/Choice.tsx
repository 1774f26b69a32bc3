import { MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFieldProblem } from "../../shared/ui/form/problems.tsx";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  /** Message key before each option's own. */
  readonly prefix: string;
  /** Field of the input: what the server says about it stands below it. */
  readonly name?: string;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { label, value, options, prefix, name, onChange } = props;
  const translate = useTranslate();
  const { problem, forget } = useFieldProblem(name);
  return (
    <TextField
      select
      required
      label={label}
      value={value}
      error={problem !== ""}
      helperText={problem}
      data-field={name}
      onChange={(event) => {
        forget();
        onChange(event.target.value as T);
      }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {translate(`${prefix}.${option}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
