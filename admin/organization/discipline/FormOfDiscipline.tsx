import { Autocomplete, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFieldProblem } from "../../shared/ui/form/problems.tsx";
import { type ExampleKey, useExamples } from "../examples.ts";

/** The forms that the law knows: for civil servants and public employees, and for members of the Party. */
const FORMS: Readonly<Record<"STATE" | "PARTY", readonly ExampleKey[]>> = {
  STATE: ["reprimand", "warning", "salary", "demotion", "removal", "dismissal"],
  PARTY: ["reprimand", "warning", "removal", "expulsion"],
};

interface FormOfDisciplineProps {
  readonly draft: { readonly form: string; readonly tree: "STATE" | "PARTY" };
  readonly label: string;
  readonly onChange: (form: string) => void;
}

/** The form of a discipline in the words of the law; other words may be typed. */
export function FormOfDiscipline({ draft, label, onChange }: FormOfDisciplineProps): ReactElement {
  const word = useExamples();
  const { problem, forget } = useFieldProblem("form");
  return (
    <Autocomplete<string, false, false, true>
      freeSolo
      forcePopupIcon
      fullWidth
      options={FORMS[draft.tree].map((form) => word(form))}
      inputValue={draft.form}
      onInputChange={(_event, text, reason) => {
        if (reason === "reset" && text === "") return;
        forget();
        onChange(text.slice(0, 120));
      }}
      renderInput={(props) => (
        <TextField {...props} required label={label} error={problem !== ""} helperText={problem} data-field="form" />
      )}
    />
  );
}
