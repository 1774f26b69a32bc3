import AdminPanelSettingsOutlinedIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import BadgeOutlinedIcon from "@mui/icons-material/BadgeOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { identityResources } from "./data.ts";
import { identityEn } from "./messages.en.ts";
import { identityVi } from "./messages.vi.ts";
import { tokenEn } from "./token/messages.en.ts";
import { tokenVi } from "./token/messages.vi.ts";

export const identity: ConsoleSlice = {
  resources: identityResources,
  messages: { vi: mergeMessages([identityVi, tokenVi]), en: mergeMessages([identityEn, tokenEn]) },
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
