import { TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFieldProblem } from "../shared/ui/form/problems.tsx";

export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

interface PasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
}

/** The new password, twice. */
export function PasswordFields({ value, onChange }: PasswordFieldsProps): ReactElement {
  const translate = useTranslate();
  const { problem, forget } = useFieldProblem("newPassword");
  const differs = value.again !== "" && value.again !== value.next;
  const limits = { htmlInput: { minLength: 8, maxLength: 128 } };
  return (
    <>
      <TextField
        required
        type="password"
        autoComplete="new-password"
        label={translate("identity.mine.next")}
        error={problem !== ""}
        helperText={problem || translate("identity.mine.rule")}
        value={value.next}
        onChange={(event) => {
          forget();
          onChange({ ...value, next: event.target.value });
        }}
        slotProps={limits}
        data-field="newPassword"
      />
      <TextField
        required
        type="password"
        autoComplete="new-password"
        label={translate("identity.mine.again")}
        error={differs}
        helperText={differs ? translate("identity.mine.differs") : " "}
        value={value.again}
        onChange={(event) => onChange({ ...value, again: event.target.value })}
        slotProps={limits}
      />
    </>
  );
}

/** Whether the two are alike and long enough; the server has the last word. */
export function isReady({ next, again }: NewPassword): boolean {
  return [...next].length >= 8 && next === again;
}
