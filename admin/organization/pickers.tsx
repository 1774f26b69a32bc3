import { Autocomplete, TextField } from "@mui/material";
import { type ReactElement, useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { Positions, Units } from "../../schema/operations/organization.ts";
import { useAsk } from "../shared/api/useRun.ts";
import { useFieldProblem } from "../shared/ui/form/problems.tsx";

/** A record that was picked, with what tells it from others of its name. */
export interface Picked {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
}

interface PickerProps {
  readonly label: string;
  readonly value: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
  /** Records that make no sense here, such as the unit itself. */
  readonly except?: readonly string[];
  readonly required?: boolean;
  /** Field of the input: what the server says about it stands below it. */
  readonly name?: string;
  /** A sentence below the field. */
  readonly hint?: string;
}

/** A unit by name or code, with the server's accent-insensitive search. */
export function UnitPicker(props: PickerProps): ReactElement {
  const { setTyped, filter, opened, open } = useSearch();
  const { data, isFetching } = useAsk(Units, { filter, page: FIRST }, { staleTime: 60_000, enabled: opened });
  const options = (data?.units.items ?? []).map(({ id, name, code, parent }): Picked => ({
    id,
    name,
    hint: [code, parent?.name].filter(Boolean).join(" · "),
  }));
  return <SearchBox {...props} options={options} loading={isFetching} onOpen={open} onType={setTyped} />;
}

/** A job position by name or code. */
export function PositionPicker(props: PickerProps): ReactElement {
  const translate = useTranslate();
  const { setTyped, filter, opened, open } = useSearch();
  const { data, isFetching } = useAsk(Positions, { filter, page: FIRST }, { staleTime: 60_000, enabled: opened });
  const options = (data?.positions.items ?? []).map(({ id, name, code, positionClass }): Picked => ({
    id,
    name,
    hint: `${code} · ${translate(`organization.positionClass.${positionClass}`)}`,
  }));
  return <SearchBox {...props} options={options} loading={isFetching} onOpen={open} onType={setTyped} />;
}

const FIRST = { page: 1, perPage: 25 };

interface Search {
  readonly setTyped: (text: string) => void;
  readonly filter: { readonly search?: string };
  /** Whether the list was ever opened: a closed one is not read. */
  readonly opened: boolean;
  readonly open: () => void;
}

/** What was typed into a picker, as the filter of its list, which is read once it is opened. */
export function useSearch(): Search {
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState(false);
  const search = useDeferredValue(typed.trim());
  return { setTyped, filter: search === "" ? {} : { search }, opened, open: () => setOpened(true) };
}

export type { PickerProps };

interface BoxProps extends PickerProps {
  readonly options: readonly Picked[];
  readonly loading: boolean;
  readonly onOpen: () => void;
  readonly onType: (text: string) => void;
}

/** A field that looks for records while one types; each option says below its name what tells it from others. */
export function SearchBox({ label, value, onPick, except = [], required = false, ...box }: BoxProps): ReactElement {
  const { problem, forget } = useFieldProblem(box.name);
  return (
    <Autocomplete<Picked>
      fullWidth
      value={value}
      options={box.options.filter(({ id }) => !except.includes(id))}
      loading={box.loading}
      onOpen={box.onOpen}
      autoHighlight
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      filterOptions={(all) => all}
      onInputChange={(_event, text, reason) => box.onType(reason === "input" ? text : "")}
      onChange={(_event, picked) => {
        forget();
        onPick(picked);
      }}
      renderOption={({ key: _key, ...props }, picked) => (
        <li {...props} key={picked.id}>
          <span>
            {picked.name}
            <small style={{ display: "block", opacity: 0.75 }}>{picked.hint}</small>
          </span>
        </li>
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          label={label}
          required={required}
          error={problem !== ""}
          helperText={problem || box.hint}
          data-field={box.name}
        />
      )}
    />
  );
}
