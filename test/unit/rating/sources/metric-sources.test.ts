import { describe, expect, it } from "vitest";
import {
  checkContent,
  deductionsOf,
  type Metric,
  rate,
  type Scheme,
  schemeDeductions,
} from "../../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../../support/build-rating.ts";

const DONE: Metric = { name: "done", label: { vi: "Tỷ lệ hoàn thành" }, kind: "RATIO", typedBy: "SELF" };
const TASKS: Metric = { ...DONE, source: "TASKS", tasks: { measure: "QUANTITY" }, typedToo: true };
const BELOW: Metric = {
  ...DONE,
  kind: "CHOICE",
  options: ["full", "half"].map((key, place) => ({ key, label: { vi: key }, value: place === 0 ? "1" : "0.5" })),
  source: "SUBORDINATES",
  subordinates: { below: "B", none: "full", some: "half" },
};

function defects(metric: Metric): string[] {
  return checkContent(makeContent({ metrics: [metric] })).map(({ path, rule }) => `${path} ${rule}`);
}

function traceOf(scheme: Partial<Scheme>, input = makeRatingInput()) {
  return rate(makeContent(scheme), input).trace.find(({ kind, key }) => kind === "METRIC" && key === "done");
}

describe("where a metric's value comes from", () => {
  it("may be tasks or the scores of subordinates, as the metric says", () => {
    expect(defects(TASKS)).toEqual([]);
    expect(defects({ ...TASKS, tasks: { measure: "QUALITY", majorError: "1/4", minorError: "0" } })).toEqual([]);
    expect(defects({ ...TASKS, tasks: { measure: "ON_TIME", majorError: "1" } })).toEqual([]);
    expect(defects(BELOW)).toEqual([]);
  });

  it("what does not fit the source is a defect at its field", () => {
    const at = "scheme.metrics.0";
    const { tasks: _, ...noTasks } = TASKS;
    expect(defects(noTasks)).toEqual([`${at} content.sourceWants`]);
    expect(defects({ ...DONE, tasks: { measure: "DONE" } })).toEqual([`${at}.tasks content.sourceHasNo`]);
    expect(defects({ ...DONE, typedToo: true })).toEqual([`${at}.typedToo content.sourceHasNo`]);
    expect(defects({ ...TASKS, kind: "NUMBER" })).toEqual([`${at}.kind content.sourceKind`]);
    expect(defects({ ...TASKS, tasks: { measure: "PROGRESS", delay: "1/4", majorError: "1/4" } })).toEqual([
      `${at}.tasks.majorError content.deductionForeign`,
    ]);
    expect(defects({ ...TASKS, tasks: { measure: "PROGRESS", delay: "5/4" } })).toEqual([
      `${at}.tasks.delay content.deductionOutside`,
    ]);
    expect(defects({ ...BELOW, subordinates: { below: "Z", none: "full", some: "none" } })).toEqual([
      `${at}.subordinates.below content.unknownGrade`,
      `${at}.subordinates.some content.unknownOption`,
    ]);
  });

  it("the regulation itself says what an error or a delay takes off: leaving it out is a defect", () => {
    const at = "scheme.metrics.0.tasks";
    expect(defects({ ...TASKS, tasks: { measure: "QUALITY", minorError: "0" } })).toEqual([
      `${at}.majorError content.deductionMissing`,
    ]);
    expect(defects({ ...TASKS, tasks: { measure: "PROGRESS" } })).toEqual([`${at}.delay content.deductionMissing`]);
    expect(defects({ ...TASKS, tasks: { measure: "PROGRESS", delay: "0" } })).toEqual([]);
    expect(defects({ ...TASKS, tasks: { measure: "DONE" } })).toEqual([]);
  });

  it("people are measured by the metric that is for them; where the regulation has none nothing is known", () => {
    const ofLeaders = { ...TASKS, appliesTo: { leading: true }, tasks: { measure: "QUALITY", majorError: "1/2" } };
    const ofAll = { ...TASKS, tasks: { measure: "QUALITY", majorError: "1/10", minorError: "1/20" } };
    const late = { ...TASKS, tasks: { measure: "PROGRESS", delay: "1/3" } };
    const metrics = [ofLeaders, ofAll, late] as Metric[];
    const [leader, clerk] = [makeRatingInput({ leading: true }), makeRatingInput({ leading: false })];
    expect(schemeDeductions({ metrics }, leader)).toEqual({ majorError: "1/2", minorError: "0", delay: "1/3" });
    expect(schemeDeductions({ metrics }, clerk)).toEqual({ majorError: "1/10", minorError: "1/20", delay: "1/3" });
    const none = { majorError: null, minorError: null, delay: null };
    expect(schemeDeductions({ metrics: [TASKS] }, clerk)).toEqual(none);
    expect(schemeDeductions({}, clerk)).toEqual(none);
  });

  it("a version that was published before it had to say so goes on taking a quarter off", () => {
    expect(deductionsOf({ measure: "QUALITY" })).toEqual({ majorError: "1/4", minorError: "0", delay: null });
    expect(deductionsOf({ measure: "PROGRESS" })).toEqual({ majorError: null, minorError: null, delay: "1/4" });
  });

  it("stands in the trace: computed from tasks, typed by hand, or not enough data", () => {
    const sourced = { done: { source: "TASKS" as const, numerator: "4/1", denominator: "5/1", count: 3 } };
    expect(
      traceOf({ metrics: [TASKS] }, makeRatingInput({ metrics: { done: "4/5" }, sourced }))?.children,
    ).toMatchObject([{ key: "TASKS", answer: "4/1 : 5/1", label: { vi: "Tính từ 3 nhiệm vụ trong kỳ: 4 trên 5" } }]);
    expect(traceOf({ metrics: [TASKS] })?.children).toMatchObject([{ key: "TYPED", label: { vi: "Nhập tay" } }]);
    expect(traceOf({ metrics: [TASKS] }, makeRatingInput({ metrics: {} }))?.children).toMatchObject([
      { key: "INSUFFICIENT" },
    ]);
  });

  it("of a metric that is simply typed nothing new is told, so that stored results stay the same", () => {
    expect(traceOf({ metrics: [DONE] })?.children).toEqual([]);
  });
});
