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

/** A meeting on a wall, `/meetings/ID/screen`. */
export const MeetingScreen = lazy(() =>
  import("./meeting/screen/MeetingScreen.tsx").then((module) => ({ default: module.MeetingScreen })),
);

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

/** One's own period on one screen, `/my-month`. */
export const MyMonth = lazy(() => import("./month/MyMonth.tsx").then((module) => ({ default: module.MyMonth })));

/** Pages of one's own evaluations, `/my-evaluations` and `/my-evaluations/ID`. */
export const MyEvaluations = lazy(() =>
  import("./mine/MyEvaluations.tsx").then((module) => ({ default: module.MyEvaluations })),
);
export const SelfRating = lazy(() =>
  import("./mine/SelfRating.tsx").then((module) => ({ default: module.SelfRating })),
);

/** The quota of an agency, `/quota`, and what results are used for, `/result-uses`. */
export const QuotaPage = lazy(() => import("./quota/QuotaPage.tsx").then((module) => ({ default: module.QuotaPage })));
export const UsesPage = lazy(() => import("./uses/UsesPage.tsx").then((module) => ({ default: module.UsesPage })));

/** Objections to answer, `/objections`; people who moved away, `/former-units`; the printed result, `/evaluation-sheet/ID`. */
export const ObjectionsPage = lazy(() =>
  import("./objection/ObjectionsPage.tsx").then((module) => ({ default: module.ObjectionsPage })),
);
export const FormerUnitsPage = lazy(() =>
  import("./periods/FormerUnitsPage.tsx").then((module) => ({ default: module.FormerUnitsPage })),
);
export const SheetPage = lazy(() =>
  import("./why/sheet/SheetPage.tsx").then((module) => ({ default: module.SheetPage })),
);

/** Who decides on whom, `/authority`. */
export const AuthorityPage = lazy(() =>
  import("./authority/AuthorityPage.tsx").then((module) => ({ default: module.AuthorityPage })),
);
