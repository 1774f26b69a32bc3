import { describe, expect, it } from "vitest";
import { sumOf, toggled } from "../../../admin/work/plan/assignment-rows.ts";
import {
  emptyRow,
  firstDayOf,
  isBlank,
  itemInput,
  type Lookups,
  pasted,
  type PlanItem,
  type PlanRow,
  takenRow,
  typedDay,
  unknownCells,
} from "../../../admin/work/plan/plan-rows.ts";

const lookups: Lookups = {
  products: [{ id: "p1", code: "VP.05", name: "Văn bản đi, đến", output: "Sổ văn bản", coefficient: "5/2" }],
  people: [
    { id: "a", fullName: "Nguyễn Văn An" },
    { id: "b", fullName: "Trần Thị Bình" },
    { id: "c", fullName: "Trần Thị Bình" },
  ],
};
const put = { lookups, dueOn: "2026-07-31" };

function first(rows: readonly PlanRow[]): PlanRow {
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

describe("lines pasted from a spreadsheet", () => {
  it("fill cells downwards and to the right, and add the lines that lack", () => {
    const rows = pasted([emptyRow("2026-07-31")], { row: 0, column: 1 }, [["Họp", "Kết luận", "2"], ["Báo cáo"]], put);
    expect(rows.map(({ title, output, quantity }) => [title, output, quantity])).toEqual([
      ["Họp", "Kết luận", "2"],
      ["Báo cáo", "", "1"],
    ]);
  });

  it("take title and output from the product of a code, unless the line says its own", () => {
    const rows = pasted([], { row: 0, column: 0 }, [["vp.05"], ["VP.05", "Sổ công văn"]], put);
    expect(rows.map(({ title, output }) => [title, output])).toEqual([
      ["Văn bản đi, đến", "Sổ văn bản"],
      ["Sổ công văn", "Sổ văn bản"],
    ]);
  });

  it("leave alone what stands where the pasted cell is empty", () => {
    const rows = pasted([{ ...emptyRow("2026-07-31"), title: "Họp" }], { row: 0, column: 0 }, [["", "", "X"]], put);
    expect(rows[0]).toMatchObject({ title: "Họp", output: "X" });
  });

  it("are sent with the product's and the person's id; a code or name that is not known is told before", () => {
    const [row] = pasted([], { row: 0, column: 0 }, [["VP.05", "", "", "1,5", "", "5/7/2026", "nguyễn văn an"]], put);
    expect(row && itemInput(row, lookups, [])).toMatchObject({
      ...{ productId: "p1", leadPersonId: "a", quantity: "1.5", dueOn: "2026-07-05", coefficient: null },
    });
    const wrong = { ...emptyRow("2026-07-31"), code: "VP.99", lead: "Trần Thị Bình" };
    expect(unknownCells(wrong, lookups)).toEqual(["code", "lead"]);
  });
});

describe("a line of a plan", () => {
  it("that says nothing is not sent", () => {
    expect(isBlank(emptyRow("2026-07-31"))).toBe(true);
    expect(isBlank({ ...emptyRow("2026-07-31"), title: "Họp" })).toBe(false);
  });

  it("that was stored keeps product and person that are no longer on offer", () => {
    const stored = {
      ...{ id: "i1", productId: "old", leadPersonId: "gone" },
      ...{ product: { id: "old", code: "CU.1" }, lead: { id: "gone", fullName: "Người đã chuyển" } },
    } as never;
    const row = { ...first(pasted([], { row: 0, column: 1 }, [["Họp"]], put)), id: "i1", code: "CU.1" };
    expect(itemInput({ ...row, lead: "Người đã chuyển" }, lookups, [stored])).toMatchObject({
      ...{ productId: "old", leadPersonId: "gone" },
    });
  });

  it("that is taken from a longer plan names its origin and is due in the plan's own days", () => {
    const item = { ...{ id: "i9", productId: null, product: null, lead: null, note: null }, parentItemId: "i1" };
    const year = { ...item, title: "Họp", output: "Kết luận", quantity: "5/2", coefficient: "1", dueOn: "2026-12-31" };
    const month = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    expect(takenRow(year as PlanItem, month, "vi")).toMatchObject({
      ...{ id: null, parentItemId: "i9", title: "Họp", quantity: "2,5", dueOn: "2026-07-31", lead: "" },
    });
  });

  it("reads days as people write them", () => {
    expect([typedDay("5/7/2026"), typedDay("05-07-2026"), typedDay("2026-07-05")]).toEqual([
      ...["2026-07-05", "2026-07-05", "2026-07-05"],
    ]);
  });
});

describe("a line split between people", () => {
  it("gives the next person what is left", () => {
    expect(toggled({ a: "2" }, "b", 5)).toEqual({ a: "2", b: "3" });
    expect(toggled({ a: "2", b: "3" }, "a", 5)).toEqual({ b: "3" });
  });

  it("has no sum while something is no number above 0", () => {
    expect([sumOf({ a: "1,5", b: "2" }), sumOf({ a: "0" }), sumOf({ a: "" })]).toEqual([3.5, null, null]);
  });
});

it("plans begin on a Monday, or the first day of a month, quarter or year", () => {
  expect((["WEEK", "MONTH", "QUARTER", "YEAR"] as const).map((kind) => firstDayOf(kind, "2026-08-16"))).toEqual([
    ...["2026-08-10", "2026-08-01", "2026-07-01", "2026-01-01"],
  ]);
});
