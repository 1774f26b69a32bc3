import CampaignOutlinedIcon from "@mui/icons-material/CampaignOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { publicationVi } from "./messages.vi.ts";

export const publication: ConsoleSlice = {
  resources: [],
  messages: { vi: publicationVi, en: () => import("./english.ts").then(({ english }) => english) },
  menu: [
    {
      group: "report",
      to: "/publications",
      label: "publication.title",
      icon: CampaignOutlinedIcon,
      resource: "publications",
    },
  ],
};
