import { Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Tick } from "../../shared/ui/fields.tsx";

/** How somebody stands in the unit: at its head, deputy, or in charge while it has no head. */
export interface Duties {
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly acting: boolean;
}

/** Whether the ticks contradict each other: one is head, deputy, or acting head; a deputy may act. */
export function contradict({ leading, deputy, acting }: Duties): boolean {
  return leading && (deputy || acting);
}

interface DutyTicksProps {
  readonly value: Duties;
  readonly onChange: (duties: Duties) => void;
}

/** Ticks of head, deputy and acting head. */
export function DutyTicks({ value, onChange }: DutyTicksProps): ReactElement {
  const translate = useTranslate();
  const tick = (name: keyof Duties): ReactElement => (
    <Tick
      label={translate(`resources.appointments.fields.${name}`)}
      value={value[name]}
      onChange={(on) => onChange({ ...value, [name]: on })}
    />
  );
  return (
    <>
      {tick("leading")}
      {tick("deputy")}
      {tick("acting")}
      {(value.acting || contradict(value)) && (
        <Typography variant="body2" color={contradict(value) ? "error" : "textSecondary"} role="status">
          {translate(contradict(value) ? "organization.person.oneDuty" : "organization.person.actingHint")}
        </Typography>
      )}
    </>
  );
}
