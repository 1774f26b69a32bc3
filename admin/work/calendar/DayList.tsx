import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { daysWithTasks } from "./month-days.ts";
import { DueLine, type WeeksProps } from "./MonthGrid.tsx";

/** The same on a phone: days on which something is due, one under the other. */
export function DayList({ weeks, today, named }: WeeksProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const days = daysWithTasks(weeks);
  if (days.length === 0) return <Typography color="textSecondary">{translate("taskCalendar.none")}</Typography>;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {days.map(({ day, tasks }) => {
        const weekday = ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
        const name = `${translate(`taskCalendar.weekday.${String(weekday)}`)}, ${format.day(day)}`;
        return (
          <Section
            key={day}
            title={day === today ? `${name} · ${translate("taskCalendar.today").toLowerCase()}` : name}
          >
            {tasks.map((task) => (
              <DueLine key={task.id} task={task} today={today} named={named} whole />
            ))}
          </Section>
        );
      })}
    </Stack>
  );
}
