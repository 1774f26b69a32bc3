import { describe, expect, it } from "vitest";
import { adoptionState, byState, type Usage } from "../../admin/framework/adoption/adoption-rows.ts";
import { changedPosts, openPosts, readCount, staffingOf } from "../../admin/organization/unit/staffing.ts";

const head = { id: "head", name: "Trưởng phòng" };
const clerk = { id: "clerk", name: "Chuyên viên" };

describe("posts beside people", () => {
  it("counts the people of each position beside the posts assigned to it", () => {
    const rows = staffingOf(
      [
        { count: 1, position: head },
        { count: 3, position: clerk },
      ],
      [{ position: clerk }, { position: clerk }],
    );
    expect(rows.map(({ assigned, present }) => [assigned, present])).toEqual([
      [1, 0],
      [3, 2],
    ]);
    expect(rows.map(openPosts)).toEqual([1, 1]);
  });

  it("shows people in a position that has no posts, and no open posts beyond the assigned ones", () => {
    const [row] = staffingOf([], [{ position: clerk }]);
    expect(row).toEqual({ positionId: "clerk", name: "Chuyên viên", assigned: 0, present: 1 });
    expect(row && openPosts(row)).toBe(0);
  });

  it("says nothing about people whom the viewer may not see", () => {
    const [row] = staffingOf([{ count: 2, position: clerk }], null);
    expect(row?.present).toBeNull();
    expect(row && openPosts(row)).toBeNull();
  });
});

describe("setting posts", () => {
  const assigned = new Map([
    ["head", 1],
    ["clerk", 3],
  ]);
  const entry = (positionId: string, count: string) => ({ positionId, name: positionId, count });

  it("sends only the positions whose number changed", () => {
    expect(changedPosts([entry("head", "1"), entry("clerk", " 4 "), entry("driver", "0")], assigned)).toEqual([
      { positionId: "clerk", count: 4 },
      { positionId: "driver", count: 0 },
    ]);
  });

  it("sends nothing while a number is none", () => {
    expect(changedPosts([entry("head", ""), entry("clerk", "4")], assigned)).toBeNull();
    expect(["1,5", "-1", "năm", "123456"].map(readCount)).toEqual([null, null, null, null]);
  });
});

describe("the units that run a framework", () => {
  const usage = (startsOn: string, endsOn: string | null): Usage =>
    ({ adoption: { id: startsOn, startsOn, endsOn } }) as Usage;

  it("counts the last day as a day on which the framework runs", () => {
    const july = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    expect(["2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"].map((day) => adoptionState(july, day))).toEqual([
      "coming",
      "running",
      "running",
      "ended",
    ]);
  });

  it("puts those that run before those that are coming and those that have ended", () => {
    const sorted = byState(
      [usage("2026-08-01", null), usage("2026-01-01", "2026-06-30"), usage("2026-07-01", null)],
      "2026-07-15",
    );
    expect(sorted.map(({ adoption }) => adoption.startsOn)).toEqual(["2026-07-01", "2026-08-01", "2026-01-01"]);
  });
});
