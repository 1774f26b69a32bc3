import { z } from "zod";
import { Code, ExactText } from "../content-text.ts";

/** Where the value of a metric comes from. */
export const MetricSource = z.enum(["TYPED", "PROGRAMME", "TASKS", "SUBORDINATES"]).meta({
  id: "MetricSource",
  description:
    "Where the value comes from. TYPED: people type it (default); PROGRAMME: the result of the person's action programme, 1 is fully done; TASKS: the tasks of the period, as `tasks` says; SUBORDINATES: the scores of subordinates in the same period, as `subordinates` says (nguồn số liệu).",
});
export type MetricSource = z.infer<typeof MetricSource>;

/** What of the tasks of a period is measured. */
export const TaskMeasure = z.enum(["QUANTITY", "QUALITY", "PROGRESS", "DONE", "ON_TIME", "LATE"]).meta({
  id: "TaskMeasure",
  description:
    "QUANTITY: converted products completed of those assigned; QUALITY: the same less what errors take off; PROGRESS: less what delays take off; DONE, ON_TIME, LATE: tasks done, done in time, late, of all tasks by their number (chỉ số từ nhiệm vụ).",
});
export type TaskMeasure = z.infer<typeof TaskMeasure>;

const taken = (what: string): z.ZodOptional<typeof ExactText> =>
  ExactText.optional().meta({ description: `What ${what} takes off the product's share, from 0 to 1 (mức trừ).` });

/** How a metric is made of tasks. */
export const TaskSource = z
  .strictObject({
    measure: TaskMeasure,
    majorError: taken("each major error (QUALITY: required; DONE, ON_TIME: default 0)"),
    minorError: taken("each minor error (QUALITY, DONE, ON_TIME; default 0)"),
    delay: taken("each delay (PROGRESS: required)"),
  })
  .meta({ id: "TaskSource", description: "A metric made of the tasks of the period (lấy từ nhiệm vụ)." });
export type TaskSource = z.infer<typeof TaskSource>;

/** How a choice is made of the scores of subordinates. */
export const SubordinateSource = z
  .strictObject({
    below: Code.meta({ description: "Grade; scores in the bands of worse ones are below it (mức so sánh)." }),
    none: Code.meta({ description: "Option when nobody's score is below (không có ai thấp hơn)." }),
    some: Code.meta({ description: "Option when somebody's is (có người thấp hơn)." }),
  })
  .meta({
    id: "SubordinateSource",
    description: "A choice made of the scores of subordinates, once all of them have one (lấy từ điểm cấp dưới).",
  });
export type SubordinateSource = z.infer<typeof SubordinateSource>;

/** How a value came about that nobody typed, as stored with what was rated. */
export interface SourcedValue {
  readonly source: "TASKS" | "SUBORDINATES";
  /** What was counted of how much, exact; of subordinates: how many are below, of how many. */
  readonly numerator: string;
  readonly denominator: string;
  /** How many tasks or subordinates were counted. */
  readonly count: number;
}

/** Metrics whose value may come from tasks or from subordinates. */
export function isSourced({ source }: { readonly source?: MetricSource | undefined }): boolean {
  return source === "TASKS" || source === "SUBORDINATES";
}
