import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  khung: {
    desk: {
      waiting: "%{smart_count} thing waits for you |||| %{smart_count} things wait for you",
      late: "%{smart_count} of them overdue |||| %{smart_count} of them overdue",
      group: {
        mine: "My own work",
        office: "Waiting for me to act",
        keeping: "Organization work",
        system: "Administration",
        audit: "Oversight",
        figures: "Figures",
      },
      nothing: "Nothing waits for you",
      nothingHint: "What comes next will show here as soon as it is your turn. You will get a notice too.",
      firstRun: "First set-up",
      firstRunHint: "From an empty installation to the first opened cycle, about 15 minutes.",
      firstRunGo: "Go on",
      due: "due %{day}",
      overdue: "overdue since %{day}",
      at: "at %{at}",
      recent: "Recently seen",
      rights: "Your rights",
    },
  },
};
