import AdminPanelSettingsOutlinedIcon from "@mui/icons-material/AdminPanelSettingsOutlined";
import AutoDeleteOutlinedIcon from "@mui/icons-material/AutoDeleteOutlined";
import BadgeOutlinedIcon from "@mui/icons-material/BadgeOutlined";
import PrivacyTipOutlinedIcon from "@mui/icons-material/PrivacyTipOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { accountVi } from "./account/messages.vi.ts";
import { identityResources } from "./data.ts";
import { identityLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { identityVi } from "./messages.vi.ts";
import { tokenVi } from "./token/messages.vi.ts";

export const identity: ConsoleSlice = {
  resources: identityResources,
  messages: {
    vi: mergeMessages([identityVi, tokenVi, accountVi, deskVi]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
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
    {
      group: "organization",
      to: "/data-requests",
      label: "identity.requests",
      icon: PrivacyTipOutlinedIcon,
      resource: "dataRequests",
    },
    {
      group: "system",
      to: "/retention",
      label: "identity.retention",
      icon: AutoDeleteOutlinedIcon,
      resource: "retention",
    },
  ],
  desk: identityLines,
};
