import { describe, expect, it } from "vitest";
import { axisEnds } from "../../../admin/statistics/charts/label-room.ts";
import { outliersCsv } from "../../../admin/statistics/overview/outliers-file.ts";
import { departure, outliersOf } from "../../../admin/statistics/overview/outliers.ts";
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

describe("units that differ", () => {
  it("are measured by how many people would need another grade", () => {
    const even = new Map([
      ["A", 0.5],
      ["B", 0.5],
    ]);
    const lenient = new Map([
      ["A", 0.8],
      ["B", 0.2],
    ]);
    expect(departure(even, lenient)).toBeCloseTo(0.3);
    expect(departure(even, even)).toBe(0);
    expect(departure(even, new Map([["C", 1]]))).toBe(1);
  });

  it("stand first, and units with fewer than five rated people are not judged", () => {
    const unit = (id: string, rated: string, gap: string | null): Row => ({
      keys: [key("UNIT", id)],
      values: [value("RATED", rated), value("SELF_GAP", gap)],
    });
    const share = (id: string, grade: string, part: string): Row => ({
      keys: [key("UNIT", id), key("GRADE", grade)],
      values: [value("SHARE", part)],
    });
    const found = outliersOf({
      units: {
        total: { values: [value("SELF_GAP", "1/10")] },
        rows: [
          unit("like", "10", "1/10"),
          unit("few", "4", "3"),
          unit("far", "10", "1/10"),
          unit("proud", "5", "7/10"),
        ],
      },
      grades: {
        rows: [
          { keys: [key("GRADE", "A")], values: [value("SHARE", "1/2")] },
          { keys: [key("GRADE", "B")], values: [value("SHARE", "1/2")] },
        ],
      },
      unitGrades: {
        rows: [
          ...[
            share("like", "A", "1/2"),
            share("like", "B", "1/2"),
            share("far", "A", "9/10"),
            share("far", "B", "1/10"),
          ],
          ...[share("proud", "A", "1/2"), share("proud", "B", "1/2"), share("few", "A", "1")],
        ],
      },
    });
    expect(found.map((one) => [one.unit.id, one.isFar])).toEqual([
      ["far", true],
      ["proud", true],
      ["like", false],
    ]);
    expect(found[0]?.departure).toBeCloseTo(0.4);
    expect(found[1]?.gap).toBeCloseTo(0.6);
  });
});

describe("a table that is saved from the screen", () => {
  it("is written as files of the server are: no formulas, decimal commas in Vietnamese, per cent", () => {
    const outliers = [
      { unit: key("UNIT", '=Sở A; "Một"'), rated: 1200, departure: 0.30005, gap: -0.5, isFar: true },
      { unit: key("UNIT", "Xã B"), rated: 10, departure: 0, gap: null, isFar: false },
    ];
    const words = {
      heads: ["Đơn vị", "Khác", "Lệch", "Số người", "Nhận định"] as const,
      ...{ isFar: "Xa", isNear: "Gần" },
    };
    const text = (localized: { vi: string } | null | undefined) => localized?.vi ?? "";
    const lines = (locale: string) => outliersCsv(outliers, words, { locale, text } as never).split("\r\n");
    expect(lines("vi")).toEqual([
      "\uFEFFĐơn vị;Khác, %;Lệch;Số người;Nhận định",
      `"'=Sở A; ""Một""";30,01;-0,5;1200;Xa`,
      "Xã B;0;;10;Gần",
      "",
    ]);
    expect(lines("en")[1]).toContain(";30.01;-0.5;1200;");
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
