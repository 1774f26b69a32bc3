import { describe, expect, it } from "vitest";
import { exact, exactText } from "../../../server/rating/index.ts";
import { departure, type Graded, outliersOf } from "../../../server/statistics/outliers/outliers.ts";

const shares = (parts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(parts).map(([grade, share]) => [grade, exact(share)]));
const apart = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  exactText(departure(shares(one), shares(other)));

describe("units that differ", () => {
  it("are measured by how many people would need another grade, exactly", () => {
    const even = { A: "1/2", B: "1/2" };
    expect(apart(even, { A: "4/5", B: "1/5" })).toBe("3/10");
    expect(apart(even, even)).toBe("0/1");
    expect(apart(even, { C: "1" })).toBe("1/1");
    expect(apart({ A: "1/3", B: "2/3" }, { A: "1/7", B: "6/7" })).toBe("4/21");
  });

  it("stand first, and units with fewer than five rated people are not judged", () => {
    const unit = (id: string, rated: number, gap: string | null, parts: Record<string, string>): Graded<string> => ({
      ...{ unit: id, rated, gap: gap === null ? null : exact(gap), shares: shares(parts) },
    });
    const even = { A: "1/2", B: "1/2" };
    const found = outliersOf({ gap: exact("1/10"), shares: shares(even) }, [
      unit("like", 10, "1/10", even),
      unit("few", 4, "3", { A: "1" }),
      unit("far", 10, null, { A: "9/10", B: "1/10" }),
      unit("edge", 10, "1/10", { A: "7/10", B: "3/10" }),
      unit("proud", 5, "7/10", even),
    ]);
    expect(found.map((one) => [one.unit, one.isFar])).toEqual([
      ["far", true],
      ["edge", true],
      ["proud", true],
      ["like", false],
    ]);
    expect(found.map(({ gap }) => gap && exactText(gap))).toEqual([null, "0/1", "3/5", "0/1"]);
  });
});
