import AccountTreeOutlinedIcon from "@mui/icons-material/AccountTreeOutlined";
import EventBusyOutlinedIcon from "@mui/icons-material/EventBusyOutlined";
import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import GroupsOutlinedIcon from "@mui/icons-material/GroupsOutlined";
import WorkOutlineIcon from "@mui/icons-material/WorkOutlineOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { factsVi } from "./absence/messages.vi.ts";
import { organizationResources } from "./data.ts";
import { organizationVi } from "./messages.vi.ts";
import { personVi } from "./person/messages.vi.ts";
import { positionVi } from "./position/messages.vi.ts";
import { optInVi } from "./unit/opt-in/messages.vi.ts";

export const organization: ConsoleSlice = {
  resources: organizationResources,
  messages: {
    vi: mergeMessages([organizationVi, personVi, positionVi, optInVi, factsVi]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
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
      to: "/post-targets",
      label: "organization.target.title",
      icon: FlagOutlinedIcon,
      resource: "postTargets",
    },
    {
      group: "organization",
      to: "/persons",
      label: "resources.persons.name",
      icon: GroupsOutlinedIcon,
      resource: "persons",
    },
    {
      group: "system",
      to: "/holidays",
      label: "organization.holiday.title",
      icon: EventBusyOutlinedIcon,
      resource: "holidays",
    },
  ],
};
