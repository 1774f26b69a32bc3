import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  khung: {
    desk: {
      waiting: "%{smart_count} thing is waiting for you |||| %{smart_count} things are waiting for you",
      late: "%{smart_count} of them overdue |||| %{smart_count} of them overdue",
      group: {
        mine: "My own work",
        office: "Waiting for my action",
        keeping: "Organization work",
        system: "Administration",
        audit: "Oversight",
        figures: "Figures",
      },
      nothing: "Nothing is waiting for you",
      nothingHint: "New work appears here as soon as it is your turn. You will also get a notice.",
      firstRun: "Initial setup",
      firstRunHint: "From an empty installation to the first opened cycle, about 15 minutes.",
      firstRunGo: "Continue",
      due: "due %{day}",
      overdue: "overdue since %{day}",
      at: "at %{at}",
      recent: "Recently viewed",
      rights: "Your rights",
    },
  },
};
