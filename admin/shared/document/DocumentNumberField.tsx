import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useFieldProblem } from "../ui/form/problems.tsx";
import { byNumber, type RegisteredDocument } from "./document-words.ts";
import { DocumentOption } from "./DocumentOption.tsx";
import { useDocuments } from "./useDocuments.ts";

interface DocumentNumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  /** Field of the input: what the server says about it stands below it. */
  readonly name?: string;
  /** What one might write, shown while the field is empty. */
  readonly example?: string;
  readonly onChange: (number: string) => void;
}

/** The number of a document as the paper says it; numbers of the register are offered while one types. */
export function DocumentNumberField({
  label,
  value,
  required = false,
  maxLength = 80,
  name,
  example,
  onChange: write,
}: DocumentNumberFieldProps): ReactElement {
  const [open, setOpen] = useState(false);
  const { problem, forget } = useFieldProblem(name);
  const onChange = (number: string): void => {
    forget();
    write(number);
  };
  const { documents } = useDocuments(value, open && value.trim() !== "");
  return (
    <Autocomplete<RegisteredDocument, false, true, true>
      freeSolo
      fullWidth
      disableClearable
      open={open && value.trim() !== "" && documents.length > 0}
      inputValue={value}
      options={byNumber(documents)}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      getOptionLabel={(option) => (typeof option === "string" ? option : option.number)}
      filterOptions={(all) => all}
      onInputChange={(_event, number, reason) => {
        if (reason !== "reset" && reason !== "blur") onChange(number);
        if (reason === "input") setOpen(true);
      }}
      onChange={(_event, picked) => {
        if (typeof picked !== "string") onChange(picked.number.slice(0, maxLength));
      }}
      renderOption={({ key: _key, ...row }, document) => (
        <DocumentOption key={document.id} document={document} row={row} />
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          required={required}
          label={label}
          placeholder={example}
          error={problem !== ""}
          helperText={problem}
          data-field={name}
          slotProps={{
            ...props.slotProps,
            htmlInput: { ...props.slotProps.htmlInput, maxLength },
            ...(example === undefined ? {} : { inputLabel: { ...props.slotProps.inputLabel, shrink: true } }),
          }}
        />
      )}
    />
  );
}
