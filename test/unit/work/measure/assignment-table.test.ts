import { describe, expect, it } from "vitest";
import { QualityVerdict, TaskEventKind as Kind, TaskOrigin } from "../../../../server/work/measure/index.ts";
import { type Happening, measuresOf, shareOf, shares } from "./history-builder.ts";

const ASSIGNED: Happening = [Kind.ASSIGNED, "2026-07-01"];
const SUBMITTED: Happening = [Kind.SUBMITTED, "2026-07-20"];
const DONE: Happening = [Kind.DONE, "2026-07-21"];

function sums(share: ReturnType<typeof shareOf>): string[] {
  return [share.assigned, share.completed].map((value) => value.toFraction());
}

describe("what assigning does to the totals", () => {
  it("a planned task is assigned at once and completed when it is accepted", () => {
    expect(sums(shareOf("anh", "5/2", [ASSIGNED]))).toEqual(["5/2", "0"]);
    expect(sums(shareOf("anh", "5/2", [ASSIGNED, SUBMITTED]))).toEqual(["5/2", "0"]);
    expect(sums(shareOf("anh", "5/2", [ASSIGNED, SUBMITTED, DONE]))).toEqual(["5/2", "5/2"]);
  });

  it("a task handed back stays assigned and is not completed; whoever takes it over completes without being assigned", () => {
    const both = shares("5", [
      ASSIGNED,
      [Kind.HANDED_BACK, "2026-07-05"],
      [Kind.TAKEN_OVER, "2026-07-06", { ownerPersonId: "binh" }],
      SUBMITTED,
      DONE,
    ]);
    expect([...both.values()].map(sums)).toEqual([
      ["5", "0"],
      ["0", "5"],
    ]);
    expect(both.get("anh")).toMatchObject({ isHandedBack: true, isDone: false });
    expect(both.get("binh")).toMatchObject({ isTakenOver: true, isDone: true });
  });

  it("a task handed on by the assigner without a reason stays with the first owner", () => {
    const both = shares("5", [ASSIGNED, [Kind.TAKEN_OVER, "2026-07-06", { ownerPersonId: "binh" }]]);
    expect(both.get("anh")).toMatchObject({ isHandedBack: true });
    expect(both.get("anh")?.assigned.toFraction()).toBe("5");
  });

  it("a task outside the plan adds to what is completed only", () => {
    const unplanned: Happening = [Kind.ASSIGNED, "2026-07-01", { origin: TaskOrigin.UNPLANNED }];
    expect(sums(shareOf("anh", "3", [unplanned, SUBMITTED, DONE]))).toEqual(["0", "3"]);
  });

  it("what is only proposed counts nothing until it is assigned", () => {
    const proposed: Happening = [Kind.PROPOSED, "2026-07-01"];
    expect(shares("3", [proposed]).size).toBe(0);
    const assigned: Happening = [Kind.ASSIGNED, "2026-07-02", { origin: TaskOrigin.UNPLANNED }];
    expect(sums(shareOf("anh", "3", [proposed, assigned, SUBMITTED, DONE]))).toEqual(["0", "3"]);
  });

  it("of a long product split into outputs each counts for itself, in its own period", () => {
    const august: Happening = [Kind.ASSIGNED, "2026-07-01", { dueOn: "2026-08-31" }];
    const parts = [shareOf("anh", "4", [ASSIGNED, SUBMITTED, DONE]), shareOf("anh", "6", [august])];
    expect(parts.map(sums)).toEqual([
      ["4", "4"],
      ["6", "0"],
    ]);
    expect(parts.map(({ dueOn }) => dueOn)).toEqual(["2026-07-31", "2026-08-31"]);
  });

  it("a part that is accepted counts as a part", () => {
    const share = shareOf("anh", "10", [ASSIGNED, SUBMITTED, [Kind.DONE, "2026-07-21", { quantity: "3/4" }]]);
    expect(sums(share)).toEqual(["10", "15/2"]);
  });

  it("a cancelled task falls away for everybody, a released one for the person", () => {
    expect(shares("5", [ASSIGNED, [Kind.CANCELLED, "2026-07-05"]]).size).toBe(0);
    expect(shares("5", [ASSIGNED, [Kind.RELEASED, "2026-07-05"]]).size).toBe(0);
    const handed = shares("5", [
      ASSIGNED,
      [Kind.RELEASED, "2026-07-05"],
      [Kind.TAKEN_OVER, "2026-07-05", { ownerPersonId: "binh" }],
    ]);
    expect([...handed.keys()]).toEqual(["binh"]);
  });

  it("whoever gets a task again has one share of it, in the period of the first turn", () => {
    const share = shareOf("anh", "5", [
      ASSIGNED,
      [Kind.HANDED_BACK, "2026-07-05"],
      [Kind.TAKEN_OVER, "2026-07-06", { dueOn: "2026-08-10" }],
      SUBMITTED,
      DONE,
    ]);
    expect(sums(share)).toEqual(["5", "5"]);
    expect(share).toMatchObject({ dueOn: "2026-07-31", isHandedBack: false, isDone: true });
  });
});

describe("deadlines", () => {
  it("the day itself is in time, the next day is a delay", () => {
    const on = (day: string): number => shareOf("anh", "1", [ASSIGNED, [Kind.SUBMITTED, day], [Kind.DONE, day]]).delays;
    expect([on("2026-07-31"), on("2026-08-01")]).toEqual([0, 1]);
  });

  it("a deadline moved in time is replaced, and the period with it", () => {
    const moved: Happening = [Kind.DUE_CHANGED, "2026-07-31", { dueOn: "2026-08-15" }];
    const share = shareOf("anh", "1", [ASSIGNED, moved, [Kind.SUBMITTED, "2026-08-15"], [Kind.DONE, "2026-08-16"]]);
    expect(share).toMatchObject({ dueOn: "2026-08-15", delays: 0 });
  });

  it("a deadline moved after it passed stays a delay, and the new one can be missed too", () => {
    const moved: Happening = [Kind.DUE_CHANGED, "2026-08-01", { dueOn: "2026-08-05" }];
    const late = shareOf("anh", "1", [ASSIGNED, moved, [Kind.SUBMITTED, "2026-08-06"], [Kind.DONE, "2026-08-06"]]);
    expect(late).toMatchObject({ dueOn: "2026-07-31", delays: 2 });
    const kept = shareOf("anh", "1", [ASSIGNED, moved, [Kind.SUBMITTED, "2026-08-05"], [Kind.DONE, "2026-08-06"]]);
    expect(kept.delays).toBe(1);
  });

  it("returning sets a further deadline; waiting for the assigner is no delay", () => {
    const share = shareOf("anh", "1", [
      ASSIGNED,
      [Kind.SUBMITTED, "2026-07-31"],
      [Kind.RETURNED, "2026-08-10", { verdict: QualityVerdict.NONE, dueOn: "2026-08-12" }],
      [Kind.SUBMITTED, "2026-08-12"],
      [Kind.DONE, "2026-08-30"],
    ]);
    expect(share).toMatchObject({ dueOn: "2026-07-31", delays: 0, majorErrors: 0 });
  });

  it("what was accepted without being handed in is as late as its acceptance", () => {
    expect(shareOf("anh", "1", [ASSIGNED, [Kind.DONE, "2026-08-01"]]).delays).toBe(1);
  });
});

describe("errors and exemptions", () => {
  const majorOnce: Happening[] = [
    ASSIGNED,
    [Kind.SUBMITTED, "2026-08-02"],
    [Kind.RETURNED, "2026-08-03", { verdict: QualityVerdict.MAJOR, dueOn: "2026-08-10" }],
    [Kind.SUBMITTED, "2026-08-11"],
    [Kind.DONE, "2026-08-12", { verdict: QualityVerdict.MINOR }],
  ];

  it("each time that a product is found wrong is an error of its kind", () => {
    expect(shareOf("anh", "1", majorOnce)).toMatchObject({ majorErrors: 1, minorErrors: 1, delays: 2 });
  });

  it("an exemption takes away the error or the delay that it is about, nothing else", () => {
    const exempted = (aboutNumber: number): object =>
      shareOf("anh", "1", [...majorOnce, [Kind.EXEMPTED, "2026-08-20", { aboutNumber }]]);
    expect(exempted(1)).toMatchObject({ majorErrors: 1, minorErrors: 1, delays: 1 });
    expect(exempted(3)).toMatchObject({ majorErrors: 0, minorErrors: 1, delays: 2 });
    expect(exempted(4)).toMatchObject({ majorErrors: 1, minorErrors: 1, delays: 1 });
    expect(exempted(5)).toMatchObject({ majorErrors: 1, minorErrors: 0, delays: 2 });
  });

  it("errors take at most the whole product, and minor ones nothing", () => {
    const returned: Happening = [Kind.RETURNED, "2026-07-10", { verdict: QualityVerdict.MAJOR, dueOn: "2026-07-31" }];
    const five = Array.from({ length: 5 }, (): Happening[] => [[Kind.SUBMITTED, "2026-07-09"], returned]).flat();
    const measures = measuresOf([shareOf("anh", "8", [ASSIGNED, ...five, SUBMITTED, DONE])]);
    expect(measures.majorErrors).toBe(5);
    expect(
      [measures.quantityShare, measures.qualityShare, measures.progressShare].map((one) => one?.toFraction()),
    ).toEqual(["1", "0", "1"]);
    const minor = shareOf("anh", "8", [
      ASSIGNED,
      SUBMITTED,
      [Kind.DONE, "2026-07-21", { verdict: QualityVerdict.MINOR }],
    ]);
    expect(measuresOf([minor]).qualityShare?.toFraction()).toBe("1");
  });
});

describe("measures of a period", () => {
  it("without anything assigned there is not enough data, also when something was completed", () => {
    expect(measuresOf([])).toMatchObject({ quantityShare: null, qualityShare: null, progressShare: null });
    const extra = shareOf("anh", "3", [[Kind.TAKEN_OVER, "2026-07-01"], SUBMITTED, DONE]);
    expect(measuresOf([extra])).toMatchObject({ quantityShare: null, done: 1 });
  });

  it("work outside the plan and work taken over lift a share above 100 %", () => {
    const own = shareOf("anh", "4", [ASSIGNED, SUBMITTED, DONE]);
    const extra = shareOf("anh", "1", [[Kind.TAKEN_OVER, "2026-07-01"], SUBMITTED, DONE]);
    expect(measuresOf([own, extra]).quantityShare?.toFraction()).toBe("5/4");
  });
});
