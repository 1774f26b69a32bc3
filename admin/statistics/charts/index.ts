import { lazy } from "react";

/** Charts come with the first page that draws one. */
export const ValueBars = lazy(() => import("./ValueBars.tsx").then((module) => ({ default: module.ValueBars })));
export const ValueLine = lazy(() => import("./ValueLine.tsx").then((module) => ({ default: module.ValueLine })));
