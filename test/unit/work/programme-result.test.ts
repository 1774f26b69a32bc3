import { describe, expect, it } from "vitest";
import { MilestoneState } from "../../../server/work/index.ts";
import { countOf, type CountedMilestone, programmeShare } from "../../../server/work/programme/programme-result.ts";

const CONFIRMED = "2026-07-01T00:00:00.000Z";

function milestone(over: Partial<CountedMilestone> = {}): CountedMilestone {
  return {
    commitmentId: "a",
    dueOn: "2026-06-30",
    state: MilestoneState.DONE,
    doneOn: "2026-06-30",
    confirmedAt: CONFIRMED,
    excuse: null,
    ...over,
  };
}

const half = ["2026-01-01", "2026-06-30"] as const;
const open = { state: MilestoneState.OPEN, doneOn: null, confirmedAt: null };

describe("what a milestone does to the result", () => {
  it("done on its last day and confirmed, it is reached; a day late it is not", () => {
    expect(countOf(milestone(), ...half)).toBe("REACHED");
    expect(countOf(milestone({ doneOn: "2026-07-01" }), ...half)).toBe("NOT_REACHED");
  });

  it("late with a confirmed objective cause it is reached, not done at all it is left out", () => {
    const excuse = "Bão lụt";
    expect(countOf(milestone({ doneOn: "2026-07-09", excuse }), ...half)).toBe("REACHED");
    expect(countOf(milestone({ ...open, excuse }), ...half)).toBe("LEFT_OUT");
  });

  it("what nobody confirmed is not reached, even with an excuse it only stays out", () => {
    expect(countOf(milestone({ confirmedAt: null }), ...half)).toBe("NOT_REACHED");
    expect(countOf(milestone({ confirmedAt: null, excuse: "Bão" }), ...half)).toBe("LEFT_OUT");
    expect(countOf(milestone(open), ...half)).toBe("NOT_REACHED");
    expect(countOf(milestone({ ...open, state: MilestoneState.MISSED }), ...half)).toBe("NOT_REACHED");
  });

  it("cancelled ones and those due outside the period are left out", () => {
    expect(countOf(milestone({ ...open, state: MilestoneState.CANCELLED }), ...half)).toBe("LEFT_OUT");
    expect(countOf(milestone(), "2026-07-01", "2026-12-31")).toBe("LEFT_OUT");
    expect(countOf(milestone(), "2026-01-01", "2026-06-29")).toBe("LEFT_OUT");
  });
});

describe("the result of a programme", () => {
  const commitments = [
    { id: "a", weight: "3" },
    { id: "b", weight: "2" },
  ];

  it("is the weight reached over the weight due, as in the worked example", () => {
    const milestones = [
      milestone(),
      milestone({ doneOn: "2026-07-02" }),
      milestone({ ...open, dueOn: "2026-12-31" }),
      milestone({ commitmentId: "b" }),
    ];
    expect(programmeShare({ commitments, milestones }, ...half)).toEqual({
      ...{ share: "3/4", reachedWeight: "3/1", dueWeight: "4/1" },
      ...{ reached: 2, due: 3 },
    });
  });

  it("is absent, not zero, where nothing is due", () => {
    expect(programmeShare({ commitments, milestones: [] }, ...half)).toBeNull();
    expect(programmeShare({ commitments, milestones: [milestone()] }, "2027-01-01", "2027-12-31")).toBeNull();
  });

  it("stays exact where a weight does not divide evenly", () => {
    const milestones = [milestone(), milestone(open), milestone(open), milestone({ commitmentId: "b" })];
    const weights = [
      { id: "a", weight: "1" },
      { id: "b", weight: "1/7" },
    ];
    expect(programmeShare({ commitments: weights, milestones }, ...half)?.share).toBe("5/12");
  });

  it("does not weigh the others more when one is cancelled", () => {
    const cancelled = milestone({ ...open, state: MilestoneState.CANCELLED });
    const milestones = [milestone(), cancelled, cancelled, milestone({ ...open, commitmentId: "b" })];
    expect(programmeShare({ commitments, milestones }, ...half)?.share).toBe("1/3");
  });
});
