import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Cycles } from "../../schema/operations/cycle.ts";
import { Units } from "../../schema/operations/organization.ts";
import { useKnownUnit } from "../organization/own-unit.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { localToday } from "../shared/text/format.ts";
import type { CycleStatus } from "./cycle-rows.ts";

interface Option {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

interface PickerProps {
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}

/** A unit by name or code, with the server's accent-insensitive search. */
export function UnitPicker({ value, onPick }: PickerProps): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState(false);
  const search = useDeferredValue(typed.trim());
  const found = useAsk(
    Units,
    { filter: search === "" ? {} : { search }, page: { page: 1, perPage: 25 } },
    { staleTime: 60_000, enabled: opened },
  );
  const known = useKnownUnit(value);
  const chosen = useAsk(
    Units,
    { filter: { ids: value === null ? [] : [value], anyTime: true } },
    { enabled: value !== null && known === undefined, staleTime: 60_000 },
  );
  const option = (unit: {
    readonly id: string;
    readonly name: string;
    readonly parent: { readonly name: string } | null;
  }): Option => ({ id: unit.id, name: unit.name, hint: unit.parent?.name ?? "" });
  const read = chosen.data?.units.items.find((unit) => unit.id === value);
  const current = known ? option({ ...known, parent: null }) : read ? option(read) : null;
  return (
    <Picker
      label={translate("resources.units.name", 1)}
      value={current}
      options={(found.data?.units.items ?? []).map(option)}
      loading={found.isFetching}
      onOpen={() => setOpened(true)}
      onType={setTyped}
      onPick={onPick}
    />
  );
}

interface CyclePickerProps extends PickerProps {
  readonly status?: CycleStatus;
  /** Chooses the newest one that has been opened and has begun while nothing is chosen. */
  readonly pickFirst?: boolean;
}

const FIRST = { page: 1, perPage: 50 };

/** A cycle by name or code, the newest first; the list is read once it is opened or something is chosen. */
export function CyclePicker({ value, onPick, status, pickFirst = false }: CyclePickerProps): ReactElement {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState(false);
  const search = useDeferredValue(typed.trim());
  const filter = { ...(status === undefined ? {} : { status }), ...(search === "" ? {} : { search }) };
  const enabled = opened || pickFirst || value !== null;
  const { data, isFetching } = useAsk(Cycles, { filter, page: FIRST }, { staleTime: 60_000, enabled });
  const [last, setLast] = useState<Option | null>(null);
  const options = (data?.cycles.items ?? []).map((cycle) => ({
    id: cycle.id,
    name: cycle.name,
    hint: cycle.unit.name,
  }));
  // One may be opened before its first day; until then people work in the one before it.
  const usable = (data?.cycles.items ?? []).filter((cycle) => cycle.status !== "PLANNED");
  const first = usable.find(({ startsOn }) => startsOn <= localToday()) ?? usable[0] ?? options[0];
  useEffect(() => {
    if (pickFirst && value === null && first !== undefined) onPick(first.id);
  }, [pickFirst, value, first?.id]);
  const current = options.find((option) => option.id === value) ?? (last?.id === value ? last : null);
  const pick = (id: string | null): void => {
    setLast(options.find((option) => option.id === id) ?? null);
    onPick(id);
  };
  return (
    <Picker
      label={translate("resources.cycles.name", 1)}
      value={current}
      options={options}
      loading={isFetching}
      onOpen={() => setOpened(true)}
      onType={setTyped}
      onPick={pick}
    />
  );
}

interface BoxProps {
  readonly label: string;
  readonly value: Option | null;
  readonly options: readonly Option[];
  readonly loading: boolean;
  readonly onOpen: () => void;
  readonly onType: (text: string) => void;
  readonly onPick: (id: string | null) => void;
}

function Picker({ label, value, options, loading, onOpen, onType, onPick }: BoxProps): ReactElement {
  return (
    <Autocomplete<Option>
      fullWidth
      sx={{ maxWidth: { sm: 380 } }}
      value={value}
      options={options}
      loading={loading}
      onOpen={onOpen}
      getOptionLabel={(option) => option.name}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => onType(reason === "input" ? text : "")}
      onChange={(_event, option) => onPick(option?.id ?? null)}
      renderOption={({ key: _key, ...props }, option) => (
        <li {...props} key={option.id}>
          <span>
            {option.name}
            {option.hint !== "" && <small style={{ display: "block", opacity: 0.75 }}>{option.hint}</small>}
          </span>
        </li>
      )}
      renderInput={(props) => <TextField {...props} label={label} />}
    />
  );
}
