import { describe, expect, it } from "vitest";
import {
  mergedPlan,
  planDifferences,
  type PlanSides,
  type PlanWords,
} from "../../../admin/work/plan/grid/merge-plan.ts";
import { emptyRow, type PlanRow } from "../../../admin/work/plan/plan-rows.ts";
import { likelySide } from "../../../admin/shared/ui/StaleDialog.tsx";

const WORDS: PlanWords = {
  title: "Tên kế hoạch",
  line: ({ title }, place, isMine) => `${isMine ? "Dòng" : "Dòng đang lưu"} ${String(place)}: ${title}`,
  cell: (column, place) => `${column}, dòng ${String(place)}`,
  text: (_column, text) => text,
};

const row = (id: string, over: Partial<PlanRow> = {}): PlanRow => ({
  ...emptyRow("2026-07-31"),
  ...{ key: id, id, title: `Việc ${id}`, output: "Báo cáo" },
  ...over,
});

const base = { title: "Tháng 7", rows: [row("a"), row("b"), row("c")] };
const added = { ...emptyRow("2026-07-31"), title: "Việc tôi thêm" };

const sides: PlanSides = {
  base,
  mine: { title: "Tháng 7/2026", rows: [row("a", { quantity: "3" }), row("b", { note: "gấp" }), added] },
  theirs: {
    title: "Tháng 7",
    rows: [row("a", { quantity: "5", lead: "Đào Thị An" }), row("c"), row("d", { title: "Việc đồng nghiệp thêm" })],
  },
};

describe("a plan that two people wrote at the same time", () => {
  const differences = planDifferences(sides, WORDS);
  const likely = new Set(differences.filter((one) => likelySide(one) === "theirs").map(({ label }) => label));

  it("shows cell by cell where lines differ, and whole lines that one side has alone", () => {
    expect(differences.map(({ label }) => label).sort()).toEqual(
      [
        ...["Tên kế hoạch", "quantity, dòng 1", "lead, dòng 1", "Dòng 2: Việc b", "Dòng 3: Việc tôi thêm"],
        ...["Dòng đang lưu 2: Việc c", "Dòng đang lưu 3: Việc đồng nghiệp thêm"],
      ].sort(),
    );
    expect(differences.find(({ label }) => label === "quantity, dòng 1")).toMatchObject({
      ...{ base: "1", mine: "3", theirs: "5" },
    });
  });

  it("loses nothing that only one of them wrote, as long as nobody says otherwise", () => {
    const { title, rows } = mergedPlan(sides, differences, likely);
    expect(title).toBe("Tháng 7/2026");
    expect(rows.find(({ id }) => id === "a")).toMatchObject({ quantity: "3", lead: "Đào Thị An" });
    expect(rows.map((each) => each.title)).toContain("Việc tôi thêm");
    expect(rows.map((each) => each.title)).toContain("Việc đồng nghiệp thêm");
    expect(rows.some(({ id }) => id === "c")).toBe(false);
  });

  it("makes a line that the colleague took off and I keep a new one, for the stored one is gone", () => {
    const kept = mergedPlan(sides, differences, new Set()).rows.find((each) => each.title === "Việc b");
    expect(kept).toMatchObject({ id: null, note: "gấp" });
    const taken = mergedPlan(sides, differences, new Set(["Dòng 2: Việc b"])).rows;
    expect(taken.some((each) => each.title === "Việc b")).toBe(false);
  });

  it("is the stored plan where the stored side is taken for all", () => {
    const all = new Set(differences.map(({ label }) => label));
    const { title, rows } = mergedPlan(sides, differences, all);
    expect(title).toBe("Tháng 7");
    expect(rows.map(({ id }) => id).sort()).toEqual(["a", "c", "d"]);
    expect(rows.find(({ id }) => id === "a")).toMatchObject({ quantity: "5", lead: "Đào Thị An" });
  });

  it("has no differences where both wrote the same", () => {
    expect(planDifferences({ base, mine: sides.theirs, theirs: sides.theirs }, WORDS)).toEqual([]);
  });
});
