import ChecklistOutlinedIcon from "@mui/icons-material/ChecklistOutlined";
import PsychologyOutlinedIcon from "@mui/icons-material/PsychologyOutlined";
import StairsOutlinedIcon from "@mui/icons-material/StairsOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { competencyVi } from "./messages.vi.ts";

export const competency: ConsoleSlice = {
  resources: [],
  messages: { vi: competencyVi, en: () => import("./english.ts").then(({ english }) => english) },
  menu: [
    {
      group: "mine",
      to: "/competencies/persons/me",
      label: "competency.mine",
      icon: StairsOutlinedIcon,
      resource: "myCompetencies",
    },
    {
      group: "organization",
      to: "/competencies",
      label: "competency.title",
      icon: PsychologyOutlinedIcon,
      resource: "competencies",
    },
    {
      group: "organization",
      to: "/competencies/matrix",
      label: "competency.matrixTitle",
      icon: ChecklistOutlinedIcon,
      resource: "competencies",
    },
  ],
};
