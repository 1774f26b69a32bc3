import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import InsightsOutlinedIcon from "@mui/icons-material/InsightsOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { statisticsEn } from "./messages.en.ts";
import { statisticsVi } from "./messages.vi.ts";
import { trackingEn } from "./tracking/messages.en.ts";
import { trackingVi } from "./tracking/messages.vi.ts";

export const statistics: ConsoleSlice = {
  resources: [],
  messages: { vi: { ...statisticsVi, ...trackingVi }, en: { ...statisticsEn, ...trackingEn } },
  menu: [
    {
      group: "report",
      to: "/statistics",
      label: "statistics.title",
      icon: InsightsOutlinedIcon,
      resource: "statistics",
    },
    {
      group: "report",
      to: "/progress-tracking",
      label: "tracking.title",
      icon: FlagOutlinedIcon,
      resource: "progressTracking",
    },
  ],
};
