import { Autocomplete, Box, MenuItem, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { Frameworks } from "../../../schema/operations/framework.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { type FrameworkRow, wording } from "../framework-rows.ts";

/** A framework as far as one of its versions can be chosen. */
export type Choosable = Pick<FrameworkRow, "id" | "code" | "nameVi" | "nameEn"> & {
  readonly versions: readonly Pick<FrameworkRow["versions"][number], "id" | "number" | "status">[];
};

interface VersionChoiceProps {
  readonly label: string;
  readonly framework: Choosable;
  readonly version: string;
  readonly onFramework: (framework: Choosable) => void;
  readonly onVersion: (id: string) => void;
}

/** One side of a comparison: a framework and one of its versions. */
export function VersionChoice({ label, framework, version, onFramework, onVersion }: VersionChoiceProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ flex: 1, minWidth: 0 }} role="group" aria-label={label}>
      <FrameworkPicker label={translate("framework.compare.framework")} value={framework} onPick={onFramework} />
      <TextField select label={label} value={version} onChange={(event) => onVersion(event.target.value)}>
        {framework.versions.map(({ id, number, status }) => (
          <MenuItem key={id} value={id}>
            {`${translate("framework.version.title", { number })} · ${translate(`framework.status.${status}`)}`}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

interface FrameworkPickerProps {
  readonly label: string;
  readonly value: Choosable;
  readonly onPick: (framework: Choosable) => void;
}

function FrameworkPicker({ label, value, onPick }: FrameworkPickerProps): ReactElement {
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const { data, isFetching } = useAsk(
    Frameworks,
    { filter: search === "" ? {} : { search }, page: { page: 1, perPage: 25 } },
    { staleTime: 60_000 },
  );
  return (
    <Autocomplete<Choosable, false, true>
      fullWidth
      disableClearable
      value={value}
      options={data?.frameworks.items ?? []}
      loading={isFetching}
      getOptionLabel={({ code, nameVi, nameEn }) => `${code} · ${format.text(wording(nameVi, nameEn))}`}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_event, picked) => onPick(picked)}
      renderInput={(props) => <TextField {...props} label={label} />}
    />
  );
}
