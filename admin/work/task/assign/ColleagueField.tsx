import { Autocomplete, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Me } from "../../../../schema/operations/identity.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { plain } from "../task-words.ts";
import { type Colleague, useUnitLoad } from "./useUnitLoad.ts";

interface ColleagueFieldProps {
  readonly label: string;
  readonly unitId: string;
  readonly value: string;
  readonly required: boolean;
  /** Whoever makes no sense here, such as the present owner. */
  readonly except: string | null;
  readonly onChange: (personId: string) => void;
}

/** One person of a unit, with the load that he or she has this month. */
export function ColleagueField({
  label,
  unitId,
  value,
  required,
  except,
  onChange,
}: ColleagueFieldProps): ReactElement {
  const { people, loading } = useUnitLoad(unitId);
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  // Nobody hands work to oneself.
  const self = data?.me?.person?.id;
  const say = useLoadWords();
  return (
    <Autocomplete<Colleague>
      fullWidth
      value={people.find(({ id }) => id === value) ?? null}
      options={people.filter(({ id }) => id !== except && id !== self)}
      loading={loading}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(left, right) => left.id === right.id}
      onChange={(_event, picked) => onChange(picked?.id ?? "")}
      renderOption={({ key: _key, ...props }, picked) => (
        <li {...props} key={picked.id}>
          <span>
            {picked.name}
            <small style={{ display: "block", opacity: 0.75 }}>{say(picked)}</small>
          </span>
        </li>
      )}
      renderInput={(props) => <TextField {...props} label={label} required={required} />}
    />
  );
}

/** Says somebody's load of this month. */
export function useLoadWords(): (person: Colleague) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ open, assigned }) =>
    translate("task.assign.load", { smart_count: open, assigned: format.exact(plain(assigned)) });
}
