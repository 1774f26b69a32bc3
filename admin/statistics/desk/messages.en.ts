import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  statisticsDesk: {
    overview: "Overview of the results",
    builder: "Build a table by unit, period and position",
    cycle: "%{cycle} is running",
    progress: "See the progress",
    open: "Open",
  },
};
