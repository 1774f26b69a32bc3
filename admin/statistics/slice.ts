import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import InsightsOutlinedIcon from "@mui/icons-material/InsightsOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { dashboardsEn } from "./dashboard/messages.en.ts";
import { dashboardsVi } from "./dashboard/messages.vi.ts";
import { statisticsEn } from "./messages.en.ts";
import { statisticsVi } from "./messages.vi.ts";
import { trackingEn } from "./tracking/messages.en.ts";
import { trackingVi } from "./tracking/messages.vi.ts";

export const statistics: ConsoleSlice = {
  resources: [],
  messages: {
    vi: { ...statisticsVi, ...dashboardsVi, ...trackingVi },
    en: { ...statisticsEn, ...dashboardsEn, ...trackingEn },
  },
  menu: [
    {
      group: "report",
      to: "/statistics/overview",
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
