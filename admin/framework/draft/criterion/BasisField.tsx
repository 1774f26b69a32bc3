import { Autocomplete, TextField } from "@mui/material";
import { memo, type ReactElement, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { holds } from "../find/fold.ts";
import { useWorkWords } from "../words/words.ts";
import { useDraftAround } from "./draft-access.ts";
import { usedBases } from "./part-faults.ts";

interface BasisFieldProps {
  readonly value: string | null | undefined;
  /** Keeps its identity, so that typing elsewhere does not draw this field. */
  readonly onChange: (basis: string | null) => void;
}

interface Suggested {
  readonly text: string;
  readonly from: "used" | "own";
}

/** Where the law or the regulation says it: typed, or taken from what the draft names already. */
export const BasisField = memo(function BasisField({ value, onChange }: BasisFieldProps): ReactElement {
  const translate = useTranslate();
  const word = useWorkWords();
  const around = useDraftAround();
  const [open, setOpen] = useState(false);
  const known = useMemo<Suggested[]>(() => {
    const content = open ? around?.read() : undefined;
    if (!content) return [];
    const used = usedBases(content);
    const documents = content.documents.map(({ number }) => number).filter((one) => one !== "" && !used.includes(one));
    return [
      ...used.map((text) => ({ text, from: "used" as const })),
      ...documents.map((text) => ({ text, from: "own" as const })),
    ];
  }, [open, around]);
  return (
    <Autocomplete<Suggested, false, false, true>
      freeSolo
      open={open && known.length > 0}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={known}
      data-place="basis"
      inputValue={value ?? ""}
      groupBy={({ from }) => word(`basis.${from}`)}
      getOptionLabel={(one) => (typeof one === "string" ? one : one.text)}
      filterOptions={(all) => all.filter(({ text }) => text !== value && holds(text, value ?? "")).slice(0, 8)}
      onInputChange={(_event, text, reason) => {
        if (reason !== "reset") onChange(text === "" ? null : text.slice(0, 500));
      }}
      onChange={(_event, picked) => {
        if (typeof picked === "object" && picked !== null) onChange(picked.text);
      }}
      renderInput={(props) => (
        <TextField
          {...props}
          label={translate("framework.draft.basis")}
          placeholder={word("example.basis")}
          slotProps={{ ...props.slotProps, inputLabel: { ...props.slotProps.inputLabel, shrink: true } }}
        />
      )}
    />
  );
});
