import EventAvailableOutlinedIcon from "@mui/icons-material/EventAvailableOutlined";
import type { DeskLine, DeskReader, Door } from "../../shared/ui/desk-line.ts";

/** Cycles begin to wait for their opening so many days before their first day. */
const DAYS_AHEAD = 14;

/** Planned cycles that the viewer opens, once their first day is near or past. */
export function cycleLines({ planned }: Door, { today }: DeskReader): DeskLine[] {
  const near = dayAfter(today, DAYS_AHEAD);
  return (planned?.items ?? [])
    .filter(({ abilities, startsOn }) => abilities.canOpen.allowed && startsOn <= near)
    .map(({ id, name, startsOn, unit }) => ({
      ...{ key: `open ${id}`, group: "keeping", icon: EventAvailableOutlinedIcon, count: 1, dueOn: startsOn },
      ...{ text: "cycle.desk.open", values: { cycle: name }, detail: unit.name },
      ...{ to: `/cycles/${id}/show`, act: "cycle.desk.do" },
    }));
}

/** Example: fourteen days after 2026-07-20 → "2026-08-03". */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
