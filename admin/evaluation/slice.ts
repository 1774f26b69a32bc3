import AssignmentIndOutlinedIcon from "@mui/icons-material/AssignmentIndOutlined";
import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { evaluationResources } from "./data.ts";
import { Waiting } from "./desk/Waiting.tsx";
import { evaluationEn } from "./messages.en.ts";
import { evaluationVi } from "./messages.vi.ts";

export const evaluation: ConsoleSlice = {
  resources: evaluationResources,
  messages: { vi: evaluationVi, en: evaluationEn },
  menu: [
    {
      group: "mine",
      to: "/my-evaluations",
      label: "evaluation.mine.title",
      icon: AssignmentIndOutlinedIcon,
      resource: "myEvaluations",
    },
    {
      group: "cycle",
      to: "/meetings",
      label: "resources.meetings.name",
      icon: HowToVoteOutlinedIcon,
      resource: "meetings",
    },
    {
      group: "cycle",
      to: "/evaluations",
      label: "evaluation.table.title",
      icon: GavelOutlinedIcon,
      resource: "evaluations",
    },
  ],
  desk: [{ key: "evaluation.waiting", Card: Waiting }],
};
