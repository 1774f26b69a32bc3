import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import EventRepeatOutlinedIcon from "@mui/icons-material/EventRepeatOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { cycleResources } from "./data.ts";
import { cycleEn } from "./messages.en.ts";
import { cycleVi } from "./messages.vi.ts";
import { seriesEn } from "./series/messages.en.ts";
import { seriesVi } from "./series/messages.vi.ts";
import { runningEn } from "./show/running.en.ts";
import { runningVi } from "./show/running.vi.ts";

export const cycle: ConsoleSlice = {
  resources: cycleResources,
  messages: {
    vi: mergeMessages([cycleVi, seriesVi, runningVi]),
    en: mergeMessages([cycleEn, seriesEn, runningEn]),
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
};
