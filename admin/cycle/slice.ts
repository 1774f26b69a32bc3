import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import EventRepeatOutlinedIcon from "@mui/icons-material/EventRepeatOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { cycleResources } from "./data.ts";
import { cycleLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { cycleVi } from "./messages.vi.ts";
import { seriesVi } from "./series/messages.vi.ts";
import { runningVi } from "./show/running.vi.ts";

export const cycle: ConsoleSlice = {
  resources: cycleResources,
  messages: {
    vi: mergeMessages([cycleVi, deskVi, seriesVi, runningVi]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
  menu: [
    { group: "cycle", to: "/cycles", label: "resources.cycles.name", icon: EventNoteOutlinedIcon, resource: "cycles" },
    {
      group: "cycle",
      to: "/cycleSeries",
      label: "resources.cycleSeries.name",
      icon: EventRepeatOutlinedIcon,
      resource: "cycleSeries",
    },
  ],
  desk: cycleLines,
};
