import AccountTreeOutlinedIcon from "@mui/icons-material/AccountTreeOutlined";
import GroupsOutlinedIcon from "@mui/icons-material/GroupsOutlined";
import WorkOutlineIcon from "@mui/icons-material/WorkOutlineOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { organizationResources } from "./data.ts";
import { organizationEn } from "./messages.en.ts";
import { organizationVi } from "./messages.vi.ts";

export const organization: ConsoleSlice = {
  resources: organizationResources,
  messages: { vi: organizationVi, en: organizationEn },
  menu: [
    {
      group: "organization",
      to: "/units",
      label: "resources.units.name",
      icon: AccountTreeOutlinedIcon,
      resource: "units",
    },
    {
      group: "organization",
      to: "/positions",
      label: "resources.positions.name",
      icon: WorkOutlineIcon,
      resource: "positions",
    },
    {
      group: "organization",
      to: "/persons",
      label: "resources.persons.name",
      icon: GroupsOutlinedIcon,
      resource: "persons",
    },
  ],
};
