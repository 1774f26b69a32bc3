import { lazy } from "react";

/** The page of numbers, `/statistics`. */
export const StatisticsPage = lazy(() =>
  import("./StatisticsPage.tsx").then((module) => ({ default: module.StatisticsPage })),
);

/** The board of the units below, `/progress-tracking`. */
export const TrackingPage = lazy(() =>
  import("./tracking/TrackingPage.tsx").then((module) => ({ default: module.TrackingPage })),
);
