import RuleOutlinedIcon from "@mui/icons-material/RuleOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { adoptionEn } from "./adoption/messages.en.ts";
import { adoptionVi } from "./adoption/messages.vi.ts";
import { frameworkResources } from "./data.ts";
import { frameworkEn } from "./messages.en.ts";
import { frameworkVi } from "./messages.vi.ts";

export const framework: ConsoleSlice = {
  resources: frameworkResources,
  messages: { vi: mergeMessages([frameworkVi, adoptionVi]), en: mergeMessages([frameworkEn, adoptionEn]) },
  menu: [
    {
      group: "framework",
      to: "/frameworks",
      label: "resources.frameworks.name",
      icon: RuleOutlinedIcon,
      resource: "frameworks",
    },
  ],
};
