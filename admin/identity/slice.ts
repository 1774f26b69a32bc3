import AdminPanelSettingsOutlinedIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import BadgeOutlinedIcon from "@mui/icons-material/BadgeOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { identityResources } from "./data.ts";
import { identityEn } from "./messages.en.ts";
import { identityVi } from "./messages.vi.ts";

export const identity: ConsoleSlice = {
  resources: identityResources,
  messages: { vi: identityVi, en: identityEn },
  menu: [
    {
      group: "system",
      to: "/accounts",
      label: "resources.accounts.name",
      icon: BadgeOutlinedIcon,
      resource: "accounts",
    },
    {
      group: "system",
      to: "/grants",
      label: "resources.grants.name",
      icon: AdminPanelSettingsOutlinedIcon,
      resource: "grants",
    },
  ],
};
