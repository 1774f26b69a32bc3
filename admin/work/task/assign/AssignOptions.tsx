import { Autocomplete, Box, MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { AssignChoice } from "./assignment.ts";
import { type Colleague, useUnitLoad } from "./useUnitLoad.ts";

interface AssignOptionsProps {
  readonly choice: AssignChoice;
  /** An output is planned or unplanned as its whole is. */
  readonly isPart: boolean;
  readonly onChange: (part: Partial<AssignChoice>) => void;
}

/** Planned or not, done or directed, and who helps. */
export function AssignOptions({ choice, isPart, onChange }: AssignOptionsProps): ReactElement {
  const translate = useTranslate();
  const { people } = useUnitLoad(choice.unitId);
  return (
    <>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <TextField
          select
          disabled={isPart}
          label={translate("task.field.origin")}
          value={choice.origin}
          helperText={translate(`task.assign.origin.${choice.origin}`)}
          slotProps={{ formHelperText: { sx: { "&.Mui-disabled": { color: "text.secondary" } } } }}
          onChange={({ target }) => onChange({ origin: target.value === "UNPLANNED" ? "UNPLANNED" : "PLANNED" })}
        >
          {(["PLANNED", "UNPLANNED"] as const).map((origin) => (
            <MenuItem key={origin} value={origin}>
              {translate(`task.origin.${origin}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("task.field.duty")}
          value={choice.duty}
          onChange={({ target }) => onChange({ duty: target.value === "DIRECTING" ? "DIRECTING" : "DIRECT" })}
        >
          {(["DIRECT", "DIRECTING"] as const).map((duty) => (
            <MenuItem key={duty} value={duty}>
              {translate(`task.duty.${duty}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Autocomplete<Colleague, true>
        multiple
        fullWidth
        value={people.filter(({ id }) => choice.collaborators.includes(id))}
        options={people.filter(({ id }) => choice.owners[id] === undefined)}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(left, right) => left.id === right.id}
        onChange={(_event, picked) => onChange({ collaborators: picked.map(({ id }) => id) })}
        renderInput={(props) => (
          <TextField
            {...props}
            label={translate("task.field.collaborators")}
            helperText={translate("task.assign.helpers")}
          />
        )}
      />
    </>
  );
}
