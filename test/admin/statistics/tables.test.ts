import { describe, expect, it } from "vitest";
import { axisEnds } from "../../../admin/statistics/charts/label-room.ts";
import { explorerPath, queryText } from "../../../admin/statistics/table/query-text.ts";
import { hidesSomething, type Key, pivot, predecessorsIn, type Row } from "../../../admin/statistics/table/table.ts";
import { parse } from "graphql";

const key = (dimension: Key["dimension"], id: string, predecessors: string[] = []): Key => ({
  ...{ dimension, id, code: id, nameVi: id, nameEn: null },
  predecessors,
});
const value = (measure: Row["values"][number]["measure"], text: string | null, base = 0, hidden = false) => ({
  ...{ measure, value: text, base, hidden },
});

describe("a table of two dimensions", () => {
  const rows: Row[] = [
    { keys: [key("UNIT", "one"), key("STEP", "SELF")], values: [value("SUBJECTS", "3")] },
    { keys: [key("UNIT", "two"), key("STEP", "DECISION")], values: [value("SUBJECTS", null, 4, true)] },
  ];

  it("stands as rows and columns, with nothing where there is nothing to count", () => {
    const laid = pivot({ rows }, [key("STEP", "DECISION")]);
    expect(laid.rows.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(laid.columns.map(({ id }) => id)).toEqual(["DECISION", "SELF"]);
    const [one, two] = laid.rows;
    const [decision, self] = laid.columns;
    if (!one || !two || !decision || !self) throw new RangeError("the table is not laid out");
    expect(laid.at(one, self)?.values[0]?.value).toBe("3");
    expect(laid.at(one, decision)).toBeNull();
    expect(laid.at(two, decision)?.values[0]?.hidden).toBe(true);
  });

  it("says when it protects somebody, and which units counted for a later one", () => {
    expect(hidesSomething({ rows, total: { values: [] } })).toBe(true);
    expect(hidesSomething({ rows: rows.slice(0, 1), total: { values: [] } })).toBe(false);
    const successor = { keys: [key("UNIT", "new", ["Xã A", "Xã B"])], values: [] };
    expect(predecessorsIn({ rows: [successor, successor] })).toEqual(["Xã A", "Xã B"]);
  });
});

describe("the query behind a chart", () => {
  const query = {
    ...{ unitId: "u-1", groupBy: ["UNIT" as const, "GRADE" as const], measures: ["RATED" as const] },
    filter: { kind: "MONTH" as const, from: "2026-07-31", grades: ["HTT"], byUnit: "CHILDREN" as const, leading: true },
  };

  it("is a whole document with texts in quotes and enum values without", () => {
    const text = queryText(query);
    expect(() => parse(text)).not.toThrow();
    for (const line of ['unitId: "u-1"', "groupBy: [UNIT, GRADE]", "measures: [RATED]"]) expect(text).toContain(line);
    expect(text).toContain(
      'filter: {kind: MONTH, from: "2026-07-31", grades: ["HTT"], byUnit: CHILDREN, leading: true}',
    );
  });

  it("opens in the explorer as it stands", () => {
    const address = new URL(explorerPath(query), "http://khung");
    expect(address.pathname).toBe("/graphiql");
    expect(address.searchParams.get("query")).toBe(queryText(query));
  });
});

describe("the number beside the longest bar", () => {
  const drawn = (heights: number[], letters: number, pixels: number) => {
    const { min, max } = axisEnds(heights, letters, pixels);
    return ((max - Math.max(0, ...heights)) / (max - min)) * pixels;
  };

  it("has its room on any width", () => {
    expect(drawn([100, 3], 3, 600)).toBeCloseTo(3 * 7.5 + 12);
    expect(drawn([12345], 6, 160)).toBeCloseTo(6 * 7.5 + 12);
    expect(drawn([-2, 4], 5, 400)).toBeCloseTo(5 * 7.5 + 12);
  });

  it("leaves at least half of a narrow chart to the bars", () => {
    expect(drawn([100], 30, 100)).toBeCloseTo(45);
    expect(axisEnds([], 0, 0)).toEqual({ min: 0, max: expect.any(Number) as number });
  });
});
