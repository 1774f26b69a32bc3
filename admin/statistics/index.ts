import { lazy } from "react";

/** The page of numbers, `/statistics`. */
export const StatisticsPage = lazy(() =>
  import("./StatisticsPage.tsx").then((module) => ({ default: module.StatisticsPage })),
);
