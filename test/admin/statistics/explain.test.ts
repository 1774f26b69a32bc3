import { describe, expect, it } from "vitest";
import {
  countsEvaluations,
  evaluationsBehind,
  evaluationsPath,
} from "../../../admin/statistics/explain/evaluations-behind.ts";

describe("the evaluations behind a number", () => {
  it("are those of its row within what the table was asked", () => {
    const behind = evaluationsBehind({
      unitId: "top",
      keys: [
        { dimension: "UNIT", id: "u" },
        { dimension: "GRADE", id: "A" },
      ],
      filter: { cycleIds: ["c"], positionClasses: ["LEADER"] },
    });
    expect(behind).toEqual({
      filter: {
        unitId: "u",
        includeSubtree: true,
        subject: "PERSON",
        grade: "A",
        cycleId: "c",
        positionClass: "LEADER",
      },
      ...{ period: null, isManyCycles: false, notFiltered: [] },
    });
  });

  it("are named by the days of their cycle where no cycle is, and by none where there are many", () => {
    const filter = { kind: "MONTH", track: "STATE", from: "2026-07-31", to: "2026-07-31" } as const;
    expect(evaluationsBehind({ unitId: "u", keys: [], filter }).period).toEqual({
      ...{ kind: "MONTH", track: "STATE", lastDay: "2026-07-31" },
    });
    const year = { ...filter, from: "2026-01-31" };
    expect(evaluationsBehind({ unitId: "u", keys: [], filter: year }).isManyCycles).toBe(true);
    const period = { dimension: "PERIOD", id: "2026-06-01/2026-06-30" } as const;
    expect(evaluationsBehind({ unitId: "u", keys: [period], filter: year }).period?.lastDay).toBe("2026-06-30");
  });

  it("say by what their list cannot be filtered", () => {
    const keys = [{ dimension: "SELF_GRADE", id: "A" }] as const;
    const filter = { cycleIds: ["c"], leading: true, steps: ["SELF", "DECISION"] as ("SELF" | "DECISION")[] };
    expect(evaluationsBehind({ unitId: "u", keys, filter }).notFiltered).toEqual(["SELF_GRADE", "STEP", "LEADING"]);
  });

  it("are none of units, posts and competencies", () => {
    expect(["RATED", "SELF_GAP", "CRITERION_MEAN", "OBJECTIONS"].every((id) => countsEvaluations(id as "RATED"))).toBe(
      true,
    );
    expect(["ADOPTION", "POSTS", "COMPETENCY_GAPS"].some((id) => countsEvaluations(id as "ADOPTION"))).toBe(false);
  });

  it("have an address that shows its filters", () => {
    const [path, search] = evaluationsPath({ unitId: "u", grade: "A", subject: "PERSON" }).split("?");
    expect(path).toBe("/evaluations");
    const said = new URLSearchParams(search);
    expect(JSON.parse(said.get("filter") ?? "")).toEqual({ unitId: "u", grade: "A" });
    expect(JSON.parse(said.get("displayedFilters") ?? "")).toEqual({ unitId: true, grade: true });
  });
});
