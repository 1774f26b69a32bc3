import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../text/format.ts";
import { documentHint, documentLabel, offered, type RegisteredDocument } from "./document-words.ts";
import { DocumentOption } from "./DocumentOption.tsx";
import { useDocuments } from "./useDocuments.ts";

interface DocumentPickerProps {
  readonly label: string;
  /** Id of the chosen document; empty while none is chosen. */
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (id: string) => void;
}

/** A document of the register, found by number, title or issuer. */
export function DocumentPicker({ label, value, required = false, onChange }: DocumentPickerProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [last, setLast] = useState<RegisteredDocument | null>(null);
  const { documents, total, loading, failed } = useDocuments(typed, open);
  const chosen = last?.id === value ? last : null;
  const more = total > documents.length;
  return (
    <Autocomplete<RegisteredDocument>
      fullWidth
      value={chosen}
      open={open}
      options={offered(documents, chosen)}
      loading={loading}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      getOptionLabel={documentLabel}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_event, picked) => {
        setLast(picked);
        onChange(picked?.id ?? "");
      }}
      noOptionsText={translate(failed ? "khung.document.failed" : "khung.document.none")}
      renderOption={({ key: _key, ...row }, document) => (
        <DocumentOption key={document.id} document={document} row={row} />
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          required={required}
          label={label}
          helperText={
            chosen !== null
              ? documentHint(chosen, format.day)
              : translate(open && more ? "khung.document.more" : "khung.document.hint", { count: format.exact(total) })
          }
        />
      )}
    />
  );
}
