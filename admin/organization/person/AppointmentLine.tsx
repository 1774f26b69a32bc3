import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import type { AppointmentFields } from "../../../schema/operations/person.ts";
import { localToday, useFormat } from "../../shared/text/format.ts";
import { GoTo, Status } from "../../shared/ui/parts.tsx";
import { ChangeButton } from "./ChangeButton.tsx";
import { EndButton } from "./EndButton.tsx";
import { TransferButton } from "./TransferButton.tsx";

export type Appointment = ResultOf<typeof AppointmentFields>;

/** One appointment of a person, with its marks and what can be done to it. */
export function AppointmentLine({ appointment }: { readonly appointment: Appointment }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const isPast = appointment.endsOn !== null && appointment.endsOn < localToday();
  return (
    <Stack component="li" direction="row" sx={{ px: 2, py: 1, gap: 1.5, alignItems: "center", flexWrap: "wrap" }}>
      <Box sx={{ flexGrow: 1, minWidth: 220 }}>
        <Typography variant="subtitle2">{appointment.position.name}</Typography>
        <GoTo to={`/units/${appointment.unit.id}/show`}>{appointment.unit.name}</GoTo>
        <Typography variant="body2" color="textSecondary">
          {format.span(appointment.startsOn, appointment.endsOn)} ·{" "}
          {translate(`organization.subjectType.${appointment.subjectType}`)}
          {appointment.documentNumber !== null &&
            ` · ${translate("organization.person.document", { number: appointment.documentNumber })}`}
        </Typography>
      </Box>
      {isPast && <Status label={translate("organization.person.past")} />}
      {appointment.leading && <Status tone="primary" label={translate("organization.person.leading")} />}
      {appointment.deputy && <Status tone="info" label={translate("organization.person.deputy")} />}
      {appointment.acting && <Status tone="primary" label={translate("organization.person.acting")} />}
      {appointment.isPrimary && !isPast && <Status label={translate("organization.person.primary")} />}
      {!isPast && <ChangeButton appointment={appointment} />}
      {appointment.endsOn === null && (
        <>
          <TransferButton appointment={appointment} />
          <EndButton appointment={appointment} />
        </>
      )}
    </Stack>
  );
}
