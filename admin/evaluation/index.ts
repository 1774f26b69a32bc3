import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";

const DecisionTable = lazy(() =>
  import("./decision/DecisionTable.tsx").then((module) => ({ default: module.DecisionTable })),
);
const EvaluationShow = lazy(() =>
  import("./why/EvaluationShow.tsx").then((module) => ({ default: module.EvaluationShow })),
);
const MeetingList = lazy(() => import("./meeting/MeetingList.tsx").then((module) => ({ default: module.MeetingList })));
const MeetingShow = lazy(() => import("./meeting/MeetingShow.tsx").then((module) => ({ default: module.MeetingShow })));

export const evaluations: ResourceProps = {
  name: "evaluations",
  list: DecisionTable,
  show: EvaluationShow,
  icon: GavelOutlinedIcon,
};

export const meetings: ResourceProps = {
  name: "meetings",
  list: MeetingList,
  show: MeetingShow,
  icon: HowToVoteOutlinedIcon,
};

/** Pages of one's own evaluations, `/my-evaluations` and `/my-evaluations/ID`. */
export const MyEvaluations = lazy(() =>
  import("./mine/MyEvaluations.tsx").then((module) => ({ default: module.MyEvaluations })),
);
export const SelfRating = lazy(() =>
  import("./mine/SelfRating.tsx").then((module) => ({ default: module.SelfRating })),
);
