import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { Persons } from "../../../schema/operations/person.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import type { Picked } from "../pickers.tsx";

interface PersonPickerProps {
  readonly label: string;
  readonly value: Picked | null;
  readonly required?: boolean;
  readonly onPick: (picked: Picked | null) => void;
}

const FIRST = { page: 1, perPage: 25 };

/** A person by name or code, with the posts that tell two of a name apart. */
export function PersonPicker({ label, value, required = false, onPick }: PersonPickerProps): ReactElement {
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const filter = search === "" ? {} : { search };
  const { data, isFetching } = useAsk(Persons, { filter, page: FIRST }, { staleTime: 60_000 });
  const options = (data?.persons.items ?? []).map(({ id, fullName, appointments }): Picked => {
    const posts = appointments.filter(({ endsOn }) => endsOn === null);
    return { id, name: fullName, hint: posts.map(({ position, unit }) => `${position.name}, ${unit.name}`).join("; ") };
  });
  return (
    <Autocomplete<Picked>
      fullWidth
      value={value}
      options={options}
      loading={isFetching}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
      onChange={(_event, picked) => onPick(picked)}
      renderOption={({ key: _key, ...props }, picked) => (
        <li {...props} key={picked.id}>
          <span>
            {picked.name}
            <small style={{ display: "block", opacity: 0.75 }}>{picked.hint}</small>
          </span>
        </li>
      )}
      renderInput={(props) => <TextField {...props} label={label} required={required} />}
    />
  );
}
