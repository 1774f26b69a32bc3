import InsightsOutlinedIcon from "@mui/icons-material/InsightsOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { statisticsEn } from "./messages.en.ts";
import { statisticsVi } from "./messages.vi.ts";

export const statistics: ConsoleSlice = {
  resources: [],
  messages: { vi: statisticsVi, en: statisticsEn },
  menu: [
    {
      group: "report",
      to: "/statistics",
      label: "statistics.title",
      icon: InsightsOutlinedIcon,
      resource: "statistics",
    },
  ],
};
