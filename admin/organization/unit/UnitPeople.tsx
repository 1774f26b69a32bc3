import PersonAddOutlinedIcon from "@mui/icons-material/PersonAddOutlined";
import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Appointments } from "../../../schema/operations/person.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { localToday } from "../../shared/text/format.ts";
import { type Ability, AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { GoTo, Section, Status } from "../../shared/ui/parts.tsx";
import { Asked, Quiet } from "../../shared/ui/states.tsx";
import type { Appointment } from "../person/AppointmentLine.tsx";

/** Who works in the unit today, the head first. */
export function UnitPeople({
  unitId,
  canAppoint,
}: {
  readonly unitId: string;
  readonly canAppoint: Ability;
}): ReactElement {
  const translate = useTranslate();
  const query = useAsk(Appointments, { filter: { unitId, asOf: localToday() }, page: { page: 1, perPage: 200 } });
  const appoint = (
    <AbilityButton
      ability={canAppoint}
      size="small"
      startIcon={<PersonAddOutlinedIcon />}
      to={`/appointments/create?source=${encodeURIComponent(JSON.stringify({ unitId }))}`}
    >
      {translate("organization.person.appoint")}
    </AbilityButton>
  );
  return (
    <Section title={translate("organization.unit.people")} flush actions={appoint}>
      <Asked query={query}>
        {({ appointments }) =>
          appointments.items.length === 0 ? (
            <Quiet
              dense
              title={translate("organization.unit.noPeople")}
              hint={translate("organization.person.notYourScope")}
            />
          ) : (
            <Stack component="ul" sx={{ listStyle: "none", m: 0, p: 0, pb: 1 }}>
              {headFirst(appointments.items).map((appointment) => (
                <PersonLine key={appointment.id} appointment={appointment} />
              ))}
            </Stack>
          )
        }
      </Asked>
    </Section>
  );
}

function PersonLine({ appointment }: { readonly appointment: Appointment }): ReactElement {
  const translate = useTranslate();
  return (
    <Stack component="li" direction="row" sx={{ px: 2, py: 0.6, gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Stack sx={{ flexGrow: 1, minWidth: 200 }}>
        <GoTo to={`/persons/${appointment.person.id}/show`}>{appointment.person.fullName}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {appointment.position.name}
        </Typography>
      </Stack>
      {appointment.leading && <Status tone="primary" label={translate("organization.person.leading")} />}
      {appointment.deputy && <Status tone="info" label={translate("organization.person.deputy")} />}
      {appointment.acting && <Status tone="primary" label={translate("organization.person.acting")} />}
    </Stack>
  );
}

function headFirst(appointments: readonly Appointment[]): Appointment[] {
  const rank = (appointment: Appointment): number =>
    appointment.leading || appointment.acting ? 0 : appointment.deputy ? 1 : 2;
  return [...appointments].sort((left, right) => rank(left) - rank(right));
}
