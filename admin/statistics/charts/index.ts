import { lazy } from "react";
import { fetchPart } from "../../shared/trouble/parts.ts";

/** Charts come with the first page that draws one. */
export const ValueBars = lazy(() =>
  fetchPart(() => import("./ValueBars.tsx")).then((module) => ({ default: module.ValueBars })),
);
export const ValueLine = lazy(() =>
  fetchPart(() => import("./ValueLine.tsx")).then((module) => ({ default: module.ValueLine })),
);
