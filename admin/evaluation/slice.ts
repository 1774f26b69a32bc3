import AccountBalanceOutlinedIcon from "@mui/icons-material/AccountBalanceOutlined";
import AssessmentOutlinedIcon from "@mui/icons-material/AssessmentOutlined";
import AssignmentIndOutlinedIcon from "@mui/icons-material/AssignmentIndOutlined";
import BalanceOutlinedIcon from "@mui/icons-material/BalanceOutlined";
import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import PlaylistAddCheckOutlinedIcon from "@mui/icons-material/PlaylistAddCheckOutlined";
import TodayOutlinedIcon from "@mui/icons-material/TodayOutlined";
import { mergeMessages } from "../shared/text/messages.ts";
import type { ConsoleSlice } from "../shared/ui/console-slice.ts";
import { authorityVi } from "./authority/messages.vi.ts";
import { evaluationResources } from "./data.ts";
import { evaluationLines } from "./desk/lines.ts";
import { deskVi } from "./desk/messages.vi.ts";
import { headsVi } from "./decision/messages.vi.ts";
import { evaluationVi } from "./messages.vi.ts";
import { personVi } from "./mine/messages.vi.ts";

export const evaluation: ConsoleSlice = {
  resources: evaluationResources,
  messages: {
    vi: mergeMessages([evaluationVi, authorityVi, headsVi, personVi, deskVi]),
    en: () => import("./english.ts").then(({ english }) => english),
  },
  menu: [
    {
      group: "mine",
      to: "/my-month",
      label: "evaluation.mine.month",
      icon: TodayOutlinedIcon,
      resource: "myEvaluations",
    },
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
      to: "/authority",
      label: "evaluation.authority.title",
      icon: AccountBalanceOutlinedIcon,
      resource: "authorityRows",
    },
    {
      group: "cycle",
      to: "/evaluations",
      label: "evaluation.table.title",
      icon: GavelOutlinedIcon,
      resource: "decisionBoard",
    },
    {
      group: "cycle",
      to: "/objections",
      label: "evaluation.objections.title",
      icon: BalanceOutlinedIcon,
      resource: "decisionBoard",
    },
    {
      group: "cycle",
      to: "/quota",
      label: "evaluation.quota.title",
      icon: AssessmentOutlinedIcon,
      resource: "quota",
    },
    {
      group: "cycle",
      to: "/result-uses",
      label: "evaluation.uses.title",
      icon: PlaylistAddCheckOutlinedIcon,
      resource: "resultUses",
    },
  ],
  desk: evaluationLines,
};
