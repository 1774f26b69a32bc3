import { Autocomplete, MenuItem, Stack, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Me } from "../../../../schema/operations/identity.ts";
import { AssignUnits } from "../../../../schema/operations/work/assign.ts";
import { useAsk } from "../../../shared/api/useRun.ts";

interface UnitChoiceProps {
  readonly value: string | null;
  readonly onPick: (unitId: string | null) => void;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

/** The unit in which the work is done: one that the viewer heads, or one below it. */
export function UnitChoice({ value, onPick }: UnitChoiceProps): ReactElement {
  const translate = useTranslate();
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const headed = data?.me?.headedUnits ?? [];
  const [rootId, setRootId] = useState<string | null>(null);
  const root = headed.find(({ id }) => id === rootId) ?? headed[0];
  useEffect(() => {
    if (value === null && root !== undefined) onPick(root.id);
  }, [value, root?.id]);
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5 }}>
      {headed.length > 1 && (
        <TextField
          select
          label={translate("task.assign.root")}
          value={root?.id ?? ""}
          onChange={({ target }) => (setRootId(target.value), onPick(target.value))}
        >
          {headed.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {root !== undefined && <Below root={root} value={value} onPick={onPick} />}
    </Stack>
  );
}

function Below({ root, value, onPick }: UnitChoiceProps & { readonly root: Option }): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const { data, isFetching } = useAsk(
    AssignUnits,
    { withinId: root.id, search: search === "" ? null : search },
    { staleTime: 60_000 },
  );
  const [picked, setPicked] = useState<Option | null>(null);
  const options: readonly Option[] = data?.units.items ?? [];
  const known = [root, ...options, ...(picked === null ? [] : [picked])].find(({ id }) => id === value) ?? null;
  return (
    <Autocomplete<Option>
      fullWidth
      value={known}
      options={options}
      loading={isFetching}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_event, option) => (setPicked(option), onPick(option?.id ?? null))}
      renderInput={(props) => <TextField {...props} required label={translate("task.field.unit")} />}
    />
  );
}
