import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import InsightsOutlinedIcon from "@mui/icons-material/InsightsOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { dashboardsVi } from "./dashboard/messages.vi.ts";
import { statisticsLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { statisticsVi } from "./messages.vi.ts";
import { trackingVi } from "./tracking/messages.vi.ts";

export const statistics: ConsoleSlice = {
  resources: [],
  messages: {
    vi: { ...statisticsVi, ...dashboardsVi, ...trackingVi, ...deskVi },
    en: () => import("./english.ts").then(({ english }) => english),
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
  desk: statisticsLines,
};
