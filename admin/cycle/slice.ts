import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { cycleResources } from "./data.ts";
import { cycleEn } from "./messages.en.ts";
import { cycleVi } from "./messages.vi.ts";

export const cycle: ConsoleSlice = {
  resources: cycleResources,
  messages: { vi: cycleVi, en: cycleEn },
  menu: [
    { group: "cycle", to: "/cycles", label: "resources.cycles.name", icon: EventNoteOutlinedIcon, resource: "cycles" },
  ],
};
