import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import HowToVoteOutlinedIcon from "@mui/icons-material/HowToVoteOutlined";
import { lazy } from "react";
import type { ResourceProps } from "react-admin";
import { fetchPart } from "../shared/trouble/parts.ts";

const DecisionTable = lazy(() =>
  fetchPart(() => import("./decision/DecisionTable.tsx")).then((module) => ({ default: module.DecisionTable })),
);
const EvaluationShow = lazy(() =>
  fetchPart(() => import("./why/EvaluationShow.tsx")).then((module) => ({ default: module.EvaluationShow })),
);
const MeetingList = lazy(() =>
  fetchPart(() => import("./meeting/MeetingList.tsx")).then((module) => ({ default: module.MeetingList })),
);
const MeetingShow = lazy(() =>
  fetchPart(() => import("./meeting/MeetingShow.tsx")).then((module) => ({ default: module.MeetingShow })),
);

/** A meeting on a wall, `/meetings/ID/screen`. */
export const MeetingScreen = lazy(() =>
  fetchPart(() => import("./meeting/screen/MeetingScreen.tsx")).then((module) => ({ default: module.MeetingScreen })),
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
export const MyMonth = lazy(() =>
  fetchPart(() => import("./month/MyMonth.tsx")).then((module) => ({ default: module.MyMonth })),
);

/** Pages of one's own evaluations, `/my-evaluations` and `/my-evaluations/ID`. */
export const MyEvaluations = lazy(() =>
  fetchPart(() => import("./mine/MyEvaluations.tsx")).then((module) => ({ default: module.MyEvaluations })),
);
export const SelfRating = lazy(() =>
  fetchPart(() => import("./mine/SelfRating.tsx")).then((module) => ({ default: module.SelfRating })),
);

/** The quota of an agency, `/quota`, and what results are used for, `/result-uses`. */
export const QuotaPage = lazy(() =>
  fetchPart(() => import("./quota/QuotaPage.tsx")).then((module) => ({ default: module.QuotaPage })),
);
export const UsesPage = lazy(() =>
  fetchPart(() => import("./uses/UsesPage.tsx")).then((module) => ({ default: module.UsesPage })),
);

/** Objections to answer, `/objections`; people who moved away, `/former-units`; the printed result, `/evaluation-sheet/ID`. */
export const ObjectionsPage = lazy(() =>
  fetchPart(() => import("./objection/ObjectionsPage.tsx")).then((module) => ({ default: module.ObjectionsPage })),
);
export const FormerUnitsPage = lazy(() =>
  fetchPart(() => import("./periods/FormerUnitsPage.tsx")).then((module) => ({ default: module.FormerUnitsPage })),
);
export const SheetPage = lazy(() =>
  fetchPart(() => import("./why/sheet/SheetPage.tsx")).then((module) => ({ default: module.SheetPage })),
);

/** Who decides on whom, `/authority`. */
export const AuthorityPage = lazy(() =>
  fetchPart(() => import("./authority/AuthorityPage.tsx")).then((module) => ({ default: module.AuthorityPage })),
);
