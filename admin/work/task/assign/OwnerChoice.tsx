import { Box, Checkbox, FormControlLabel, LinearProgress, Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { Me } from "../../../../schema/operations/identity.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { Waiting } from "../../../shared/ui/states.tsx";
import { type AssignChoice, withOwner } from "./assignment.ts";
import { useLoadWords } from "./ColleagueField.tsx";
import { type Colleague, useUnitLoad } from "./useUnitLoad.ts";

interface OwnerChoiceProps {
  readonly choice: AssignChoice;
  readonly problem: string;
  readonly onChange: (part: Partial<AssignChoice>) => void;
}

/** Who gets the work: people of the unit with their load of this month; of several, each gets a task and a quantity. */
export function OwnerChoice({ choice, problem, onChange }: OwnerChoiceProps): ReactElement | null {
  const translate = useTranslate();
  const heading = useId();
  const { people: everybody, loading } = useUnitLoad(choice.unitId);
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  // Nobody assigns work to oneself.
  const people = everybody.filter(({ id }) => id !== data?.me?.person?.id);
  const several = Object.keys(choice.owners).length > 1;
  if (choice.unitId === null) return null;
  return (
    <Box role="group" aria-labelledby={heading} sx={{ mt: 1 }}>
      <Typography id={heading} variant="subtitle2">
        {translate("task.field.owner")}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("task.assign.owners")}
      </Typography>
      {problem !== "" && (
        <Typography variant="body2" color="error" role="alert">
          {problem}
        </Typography>
      )}
      {loading && people.length === 0 && <Waiting lines={3} />}
      {!loading && people.length === 0 && <Typography>{translate("task.assign.nobody")}</Typography>}
      <Box
        sx={{ maxHeight: 280, overflowY: "auto", border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, mt: 1 }}
        tabIndex={0}
        role="region"
        aria-labelledby={heading}
      >
        {people.map((person) => (
          <OwnerLine key={person.id} {...{ person, choice, several, onChange }} />
        ))}
      </Box>
    </Box>
  );
}

interface OwnerLineProps {
  readonly person: Colleague;
  readonly choice: AssignChoice;
  readonly several: boolean;
  readonly onChange: (part: Partial<AssignChoice>) => void;
}

function OwnerLine({ person, choice, several, onChange }: OwnerLineProps): ReactElement {
  const translate = useTranslate();
  const say = useLoadWords();
  const { owners } = choice;
  const quantity = owners[person.id];
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", py: 0.25, flexWrap: "wrap" }}>
      <FormControlLabel
        sx={{ flexGrow: 1, flexBasis: 220, minWidth: 0, mr: 0 }}
        control={
          <Checkbox
            size="small"
            checked={quantity !== undefined}
            onChange={(event) => onChange(withOwner(choice, person.id, event.target.checked))}
          />
        }
        label={person.name}
      />
      <Box sx={{ width: { xs: "100%", sm: 220 }, pl: { xs: 3.5, sm: 0 } }}>
        <LinearProgress
          variant="determinate"
          value={person.bar}
          aria-hidden
          sx={{ height: 5, borderRadius: 3, bgcolor: "divider" }}
        />
        <Typography variant="caption" color="textSecondary">
          {say(person)}
        </Typography>
      </Box>
      {several && quantity !== undefined && (
        <TextField
          label={translate("task.field.quantity")}
          value={quantity}
          onChange={(event) => onChange({ owners: { ...owners, [person.id]: event.target.value } })}
          sx={{ width: 110 }}
          slotProps={{
            htmlInput: { maxLength: 40, inputMode: "decimal", "aria-label": quantityLabel(translate, person.name) },
          }}
        />
      )}
    </Stack>
  );
}

function quantityLabel(translate: ReturnType<typeof useTranslate>, name: string): string {
  return translate("task.assign.quantityOf", { name });
}
