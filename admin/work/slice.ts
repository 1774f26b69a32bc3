import AssignmentTurnedInOutlinedIcon from "@mui/icons-material/AssignmentTurnedInOutlined";
import CalendarMonthOutlinedIcon from "@mui/icons-material/CalendarMonthOutlined";
import EventNoteOutlinedIcon from "@mui/icons-material/EventNoteOutlined";
import FlagOutlinedIcon from "@mui/icons-material/FlagOutlined";
import InventoryOutlinedIcon from "@mui/icons-material/Inventory2Outlined";
import SpeedOutlinedIcon from "@mui/icons-material/SpeedOutlined";
import ViewKanbanOutlinedIcon from "@mui/icons-material/ViewKanbanOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { catalogueVi } from "./catalogue/messages.vi.ts";
import { taskCalendarVi } from "./calendar/messages.vi.ts";
import { drillVi } from "./drill/messages.vi.ts";
import { taskInboxVi } from "./inbox/messages.vi.ts";
import { workVi } from "./messages.vi.ts";
import { myWorkVi } from "./mine/messages.vi.ts";
import { workLines } from "./mine/desk-lines.ts";
import { planVi } from "./plan/messages.vi.ts";
import { unitWorkVi } from "./unit/messages.vi.ts";
import { taskVi } from "./task/messages.vi.ts";

export const work: ConsoleSlice = {
  resources: [],
  messages: {
    vi: {
      ...workVi,
      ...taskVi,
      ...myWorkVi,
      ...taskInboxVi,
      ...catalogueVi,
      ...drillVi,
      ...unitWorkVi,
      ...planVi,
      ...taskCalendarVi,
    },
    en: () => import("./english.ts").then(({ english }) => english),
  },
  menu: [
    { group: "mine", to: "/work/mine", label: "myWork.title", icon: ViewKanbanOutlinedIcon, resource: "myWork" },
    {
      group: "mine",
      to: "/work/inbox",
      label: "taskInbox.title",
      icon: AssignmentTurnedInOutlinedIcon,
      resource: "taskInbox",
    },
    { group: "mine", to: "/plans", label: "plan.title", icon: EventNoteOutlinedIcon, resource: "plans" },
    {
      group: "mine",
      to: "/work/calendar",
      label: "taskCalendar.title",
      icon: CalendarMonthOutlinedIcon,
      resource: "taskCalendar",
    },
    { group: "report", to: "/work/unit", label: "unitWork.title", icon: SpeedOutlinedIcon, resource: "unitWork" },
    {
      group: "framework",
      to: "/catalogues",
      label: "catalogue.title",
      icon: InventoryOutlinedIcon,
      resource: "catalogues",
    },
    {
      group: "mine",
      to: "/programmes",
      label: "programme.title",
      icon: FlagOutlinedIcon,
      resource: "programmes",
    },
  ],
  desk: workLines,
};
