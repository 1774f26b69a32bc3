import { Box, MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import type { ProgrammeChoices } from "../../../../schema/operations/work/programme.ts";
import { localToday } from "../../../shared/text/format.ts";
import { DayField } from "../../../shared/ui/fields.tsx";
import type { ProgrammeDraft } from "../draft-rows.ts";

export type Choices = ResultOf<typeof ProgrammeChoices>;

interface WhereProps {
  readonly choices: Choices;
  readonly draft: ProgrammeDraft;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<ProgrammeDraft>) => void;
}

/** Post, collective, days and context. */
export function Where({ choices, draft, isNew, onChange }: WhereProps): ReactElement {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr 1fr", md: "1fr 1fr 170px 170px" } }}>
      <TextField
        select
        disabled={!isNew}
        label={translate("programme.post")}
        value={draft.appointmentId}
        onChange={(event) => onChange({ appointmentId: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
      >
        {posts(choices, draft.appointmentId).map(({ id, position, unit }) => (
          <MenuItem key={id} value={id}>
            {position.name} · {unit.name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        required
        label={translate("programme.body")}
        value={draft.bodyId}
        onChange={(event) => onChange({ bodyId: event.target.value })}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
      >
        {choices.bodies.items.map(({ id, name, unit }) => (
          <MenuItem key={id} value={id}>
            {name} · {unit.name}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        name="startsOn"
        label={translate("programme.startsOn")}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <DayField
        name="endsOn"
        notBefore={draft.startsOn}
        label={translate("programme.endsOn")}
        value={draft.endsOn}
        onChange={(endsOn) => onChange({ endsOn })}
      />
      <TextField
        multiline
        minRows={3}
        label={translate("programme.context")}
        value={draft.context}
        onChange={(event) => onChange({ context: event.target.value })}
        sx={{ gridColumn: "1 / -1" }}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
    </Box>
  );
}

/** Posts that the person holds, and the one that the programme is for. */
export function posts({ person }: Choices, appointmentId: string): Choices["person"]["appointments"] {
  const today = localToday();
  return person.appointments.filter(({ id, endsOn }) => id === appointmentId || endsOn === null || endsOn >= today);
}
