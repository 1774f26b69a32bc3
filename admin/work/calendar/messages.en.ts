import type { SameKeys } from "../../shared/text/messages.ts";
import type { taskCalendarVi } from "./messages.vi.ts";

export const taskCalendarEn: SameKeys<typeof taskCalendarVi> = {
  taskCalendar: {
    title: "Calendar of deadlines",
    subtitle: "Due dates of the month's tasks.",
    before: "The month before",
    after: "The next month",
    today: "Today",
    whose: "Whose tasks",
    mine: "Mine",
    unit: "The unit's",
    none: "Nothing is due this month",
    more: "+ %{count} tasks",
    done: "Done",
    late: "Overdue",
    tooMany: "The %{count} earliest of %{total} are shown; look at smaller units.",
    weekday: { 1: "Monday", 2: "Tuesday", 3: "Wednesday", 4: "Thursday", 5: "Friday", 6: "Saturday", 7: "Sunday" },
    feed: {
      open: "Put into my calendar",
      title: "Address of the calendar",
      hint: "Calendar programs (Outlook, Google Calendar, a phone) read the last days of your tasks from a secret address. Whoever knows it can read them.",
      none: "You have no address yet.",
      since: "One is in use, made on %{at}; the address itself cannot be shown again.",
      make: "Make an address",
      renew: "Make a new address",
      end: "Take it back",
      closed: "The address was taken back",
      once: "The address is shown this once. Copy it into the calendar program now; an earlier one no longer works.",
      address: "Address",
      copy: "Copy the address",
    },
  },
};
