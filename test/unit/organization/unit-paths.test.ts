import { describe, expect, it } from "vitest";
import { contains, covers, isReversed, overlapOf } from "../../../server/organization/span.ts";
import { pathsOf } from "../../../server/organization/unit/unit-paths.ts";

const life = { startsOn: "2020-01-01", endsOn: null };

function edge(unitId: string, parentId: string | null, startsOn = "2020-01-01", endsOn: string | null = null) {
  return { unitId, parentId, startsOn, endsOn };
}

function pathTexts(paths: ReturnType<typeof pathsOf>, unitId: string): string[] {
  return (paths.get(unitId) ?? [])
    .map((path) => `${path.ancestorId}+${String(path.depth)} ${path.startsOn}..${path.endsOn ?? ""}`)
    .sort();
}

describe("paths of the dated tree", () => {
  it("a unit is below every unit above it, and below itself at depth 0", () => {
    const lives = new Map([
      ["a", life],
      ["b", life],
      ["c", life],
    ]);
    const paths = pathsOf({ lives, edges: [edge("a", null), edge("b", "a"), edge("c", "b")], known: new Map() });
    expect(pathTexts(paths, "c")).toEqual(["a+2 2020-01-01..", "b+1 2020-01-01..", "c+0 2020-01-01.."]);
  });

  it("a move of the middle unit changes the paths below it from that day on", () => {
    const lives = new Map([
      ["b", life],
      ["c", life],
    ]);
    const known = new Map([
      ["a", [{ ancestorId: "a", depth: 0, ...life }]],
      [
        "x",
        [
          { ancestorId: "x", depth: 0, ...life },
          { ancestorId: "a", depth: 1, ...life },
        ],
      ],
    ]);
    const edges = [edge("b", "a", "2020-01-01", "2025-06-30"), edge("b", "x", "2025-07-01"), edge("c", "b")];
    const paths = pathsOf({ lives, edges, known });
    expect(pathTexts(paths, "c")).toEqual([
      "a+2 2020-01-01..2025-06-30",
      "a+3 2025-07-01..",
      "b+1 2020-01-01..",
      "c+0 2020-01-01..",
      "x+2 2025-07-01..",
    ]);
  });

  it("two units that change places over time have right paths in both times", () => {
    const lives = new Map([
      ["a", life],
      ["b", life],
    ]);
    const known = new Map([["r", [{ ancestorId: "r", depth: 0, ...life }]]]);
    const edges = [
      edge("a", "b", "2020-01-01", "2020-06-30"),
      edge("a", "r", "2020-07-01"),
      edge("b", "r", "2020-01-01", "2020-06-30"),
      edge("b", "a", "2020-07-01"),
    ];
    const paths = pathsOf({ lives, edges, known });
    expect(pathTexts(paths, "a")).toEqual([
      "a+0 2020-01-01..",
      "b+1 2020-01-01..2020-06-30",
      "r+1 2020-07-01..",
      "r+2 2020-01-01..2020-06-30",
    ]);
    expect(pathTexts(paths, "b")).toEqual([
      "a+1 2020-07-01..",
      "b+0 2020-01-01..",
      "r+1 2020-01-01..2020-06-30",
      "r+2 2020-07-01..",
    ]);
  });
});

describe("spans of days", () => {
  it("count their first and last day", () => {
    const june = { startsOn: "2026-06-01", endsOn: "2026-06-30" };
    expect([covers(june, "2026-06-01"), covers(june, "2026-06-30"), covers(june, "2026-07-01")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("overlap when they share a single day, and not when one ends the day before", () => {
    const first = { startsOn: "2026-01-01", endsOn: "2026-06-30" };
    expect(overlapOf(first, { startsOn: "2026-06-30", endsOn: null })).toEqual({
      startsOn: "2026-06-30",
      endsOn: "2026-06-30",
    });
    expect(overlapOf(first, { startsOn: "2026-07-01", endsOn: null })).toBeNull();
  });

  it("an open span lies only in an open one", () => {
    const open = { startsOn: "2026-01-01", endsOn: null };
    expect(contains(open, { startsOn: "2026-01-01", endsOn: null })).toBe(true);
    expect(contains({ startsOn: "2026-01-01", endsOn: "2026-12-31" }, open)).toBe(false);
    expect(isReversed({ startsOn: "2026-01-02", endsOn: "2026-01-01" })).toBe(true);
  });
});
