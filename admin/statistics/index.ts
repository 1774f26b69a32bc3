import { lazy } from "react";
import { lazyPage } from "../shared/ui/lazy-page.ts";
import { fetchPart } from "../shared/trouble/parts.ts";

/** The page of numbers, `/statistics`. */
export const StatisticsPage = lazy(() =>
  fetchPart(() => import("./StatisticsPage.tsx")).then((module) => ({ default: module.StatisticsPage })),
);

/** The board of the units below, `/progress-tracking`. */
export const TrackingPage = lazy(() =>
  fetchPart(() => import("./tracking/TrackingPage.tsx")).then((module) => ({ default: module.TrackingPage })),
);

/** The dashboards below `/statistics`: overview, unit, criteria and what one puts together. */
export const StatisticsOverviewPage = lazyPage(() => import("./overview/OverviewPage.tsx"), "OverviewPage");
export const UnitDashboard = lazyPage(() => import("./unit/UnitDashboard.tsx"), "UnitDashboard");
export const CriterionDashboard = lazyPage(() => import("./criterion/CriterionDashboard.tsx"), "CriterionDashboard");
export const StatisticsBuilder = lazyPage(() => import("./builder/BuilderPage.tsx"), "BuilderPage");
