import { describe, expect, it } from "vitest";
import {
  metricOfTasks,
  QualityVerdict,
  TaskEventKind as Kind,
  TaskOrigin,
  workMeasures,
} from "../../../../server/work/measure/index.ts";
import { type Happening, measuresOf, shareOf } from "./history-builder.ts";

const ASSIGNED: Happening = [Kind.ASSIGNED, "2026-07-01", { dueOn: "2026-07-10" }];
const NONE = { majorError: null, minorError: null, delay: null };

describe("deadlines at their edges", () => {
  it("a last day that is set while a late product waits for its answer is no further deadline", () => {
    const share = shareOf("anh", "1", [
      ASSIGNED,
      [Kind.SUBMITTED, "2026-07-12"],
      [Kind.DUE_CHANGED, "2026-07-13", { dueOn: "2026-07-20" }],
      [Kind.RETURNED, "2026-07-14", { verdict: QualityVerdict.NONE }],
      [Kind.SUBMITTED, "2026-07-26"],
    ]);
    expect(share.delays).toBe(1);
  });

  it("excusing the change that showed a day to be missed excuses that day alone, not the one that it set", () => {
    const share = shareOf("anh", "1", [
      ASSIGNED,
      [Kind.DUE_CHANGED, "2026-07-12", { dueOn: "2026-07-20" }],
      [Kind.SUBMITTED, "2026-07-25"],
      [Kind.EXEMPTED, "2026-07-26", { aboutNumber: 2 }],
    ]);
    expect(share.delays).toBe(1);
  });

  it("a missed day is shown by the first event after it: excusing that one excuses the delay", () => {
    const excused = (aboutNumber: number) =>
      shareOf("anh", "1", [
        ASSIGNED,
        [Kind.SUBMITTED, "2026-07-12"],
        [Kind.SUBMITTED, "2026-07-13"],
        [Kind.EXEMPTED, "2026-07-14", { aboutNumber }],
      ]).delays;
    expect([excused(2), excused(3)]).toEqual([0, 1]);
  });

  it("a product that was sent back without being handed in was there on that day: late when the day had passed", () => {
    const sentBack = (day: string) =>
      shareOf("anh", "1", [ASSIGNED, [Kind.RETURNED, day, { verdict: QualityVerdict.NONE, dueOn: "2026-07-30" }]])
        .delays;
    expect([sentBack("2026-07-10"), sentBack("2026-07-11")]).toEqual([0, 1]);
  });

  it("handed back on the last day itself is no delay, a day later it is one", () => {
    const handedBack = (day: string) => shareOf("anh", "1", [ASSIGNED, [Kind.HANDED_BACK, day]]);
    expect(handedBack("2026-07-10").delays).toBe(0);
    expect(handedBack("2026-07-11").delays).toBe(1);
  });

  it("what was met stays met when it is handed in once more after the last day", () => {
    const twice: Happening[] = [ASSIGNED, [Kind.SUBMITTED, "2026-07-09"], [Kind.SUBMITTED, "2026-07-12"]];
    expect(shareOf("anh", "1", twice).delays).toBe(0);
  });
});

describe("several turns of one person at one task", () => {
  it("are one share: delays and errors of both, done as the last turn is", () => {
    const share = shareOf("anh", "2", [
      ASSIGNED,
      [Kind.HANDED_BACK, "2026-07-12"],
      [Kind.TAKEN_OVER, "2026-07-13", { ownerPersonId: "binh", dueOn: "2026-07-20" }],
      [Kind.HANDED_BACK, "2026-07-14", { ownerPersonId: "binh" }],
      [Kind.TAKEN_OVER, "2026-07-15", { dueOn: "2026-07-20" }],
      [Kind.SUBMITTED, "2026-07-21"],
      [Kind.DONE, "2026-07-22", { verdict: QualityVerdict.MAJOR }],
    ]);
    expect(share).toMatchObject({ delays: 2, majorErrors: 1, isDone: true, isHandedBack: false, isTakenOver: true });
    expect([share.assigned, share.completed].map(String)).toEqual(["2", "2"]);
    expect(share.dueOn).toBe("2026-07-10");
  });

  it("done once and taken over again is open until it is done again", () => {
    const share = shareOf("anh", "2", [
      ASSIGNED,
      [Kind.DONE, "2026-07-05"],
      [Kind.TAKEN_OVER, "2026-07-15", { dueOn: "2026-07-20" }],
    ]);
    expect(share.isDone).toBe(false);
    expect(share.isHandedBack).toBe(false);
  });

  it("unplanned work from which one was released is not assigned when one gets it again", () => {
    const share = shareOf("anh", "2", [
      [Kind.ASSIGNED, "2026-07-01", { dueOn: "2026-07-10", origin: TaskOrigin.UNPLANNED }],
      [Kind.RELEASED, "2026-07-03"],
      [Kind.TAKEN_OVER, "2026-07-05", { dueOn: "2026-07-20" }],
    ]);
    expect(share).toMatchObject({ isTakenOver: true });
    expect(String(share.assigned)).toBe("0");
  });

  it("planned work from which one was released is assigned again, and taken over from nobody", () => {
    const share = shareOf("anh", "2", [
      ASSIGNED,
      [Kind.RELEASED, "2026-07-03"],
      [Kind.TAKEN_OVER, "2026-07-05", { dueOn: "2026-07-20" }],
    ]);
    expect(share.isTakenOver).toBe(false);
    expect(String(share.assigned)).toBe("2");
  });

  it("who is released only after it was accepted keeps what was done", () => {
    const done = shareOf("anh", "2", [ASSIGNED, [Kind.DONE, "2026-07-05"], [Kind.RELEASED, "2026-07-06"]]);
    expect(done.isDone).toBe(true);
  });
});

describe("what errors and delays take off", () => {
  const faulty = shareOf("anh", "10", [
    ASSIGNED,
    [Kind.SUBMITTED, "2026-07-12", { quantity: "1/2" }],
    [Kind.DONE, "2026-07-13", { verdict: QualityVerdict.MINOR }],
  ]);

  it("counts minor ones as the regulation says, and the quantity that was handed in where none was stated", () => {
    const strict = { majorError: "1/2", minorError: "1/10", delay: "1/5" };
    const { quality, progress, completed } = workMeasures([faulty], () => strict);
    expect([completed, quality, progress].map(String)).toEqual(["5", "4.5", "4"]);
    expect(measuresOf([faulty]).quality?.toFraction()).toBe("5");
  });

  it("is not known of a sum where it is not known of one of the shares", () => {
    const { quantityShare, qualityShare, progressShare } = workMeasures([faulty, faulty], () => NONE);
    expect([quantityShare?.toFraction(), qualityShare, progressShare]).toEqual(["1/2", null, null]);
    let first = true;
    const one = workMeasures([faulty, faulty], () => {
      const known = first;
      first = false;
      return known ? { majorError: "1/4", minorError: "0", delay: null } : NONE;
    });
    expect([one.quality, one.progress]).toEqual([null, null]);
  });

  it("by the number of tasks: alike ones count as often as there are, errors take at most the task, late is not in time", () => {
    const alike = { assigned: "1", completed: "1", isDone: true, isHandedBack: false, delays: 0, times: 3 };
    const shares = [
      { ...alike, majorErrors: 0, minorErrors: 0 },
      { ...alike, majorErrors: 3, minorErrors: 0, times: 1 },
      { ...alike, majorErrors: 0, minorErrors: 0, delays: 1, times: 1 },
    ];
    const shareOfAll = (measure: "DONE" | "ON_TIME" | "LATE", majorError?: string) =>
      metricOfTasks({ measure, ...(majorError ? { majorError } : {}) }, shares).value?.toFraction();
    expect([shareOfAll("DONE"), shareOfAll("ON_TIME"), shareOfAll("LATE")]).toEqual(["1", "4/5", "1/5"]);
    expect(shareOfAll("DONE", "1/2")).toBe("4/5");
    expect(metricOfTasks({ measure: "ON_TIME" }, shares)).toMatchObject({ tasks: 5 });
    expect(workMeasures(shares, () => NONE)).toMatchObject({ tasks: 5, done: 5, onTime: 4, late: 1 });
  });
});
