import readXlsxFile from "read-excel-file/node";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { type Cell, csvLines, keyOf, titles } from "../../../../server/exchange/export/csv.ts";
import { jsonParts } from "../../../../server/exchange/export/file/json.ts";
import { escaped, sheetXml } from "../../../../server/exchange/export/file/sheet-xml.ts";
import { workbookStream } from "../../../../server/exchange/export/file/workbook.ts";
import { xlsxFile } from "../../../../server/exchange/export/xlsx.ts";

const HEADER: Cell[] = [
  { title: "Mã", key: "code" },
  { title: "Tên", key: "name" },
  { title: "Điểm", key: "points" },
  { title: "Ngày", key: "day" },
  { title: "Loại", key: "kind" },
];
const ROW: Cell[] = [
  "A1",
  "=1+1 & <b>",
  { decimal: "90.50" },
  { day: "2026-07-31" },
  { word: "Sở", code: "DEPARTMENT" },
];
const plan = (pages: Iterable<Cell[][]>) => ({
  ...{ name: "Dữ liệu", pages, isFiltered: true },
  count: { rows: 0, columns: 0, cut: 0 },
});

describe("a workbook", () => {
  it("opens with texts as texts, numbers as numbers and days as days", async () => {
    const [{ sheet, data } = { sheet: "", data: [] }] = await readXlsxFile(
      await xlsxFile([[HEADER, ROW]], { sheet: "a/b" }),
    );
    expect(sheet).toBe("a b");
    expect(data[0]).toEqual(["Mã", "Tên", "Điểm", "Ngày", "Loại"]);
    expect(data[1]).toEqual(["A1", "=1+1 & <b>", 90.5, new Date("2026-07-31T00:00:00Z"), "Sở"]);
  });

  it("keeps numbers beyond fifteen digits and days before 1 March 1900 as texts", async () => {
    const row: Cell[] = [{ decimal: "1234567890123456.5" }, { day: "1899-12-31" }, 7];
    const [{ data } = { data: [] }] = await readXlsxFile(await xlsxFile([[["a", "b", "c"], row]], { sheet: "x" }));
    expect(data[1]).toEqual(["1234567890123456.5", "1899-12-31", 7]);
  });

  it("has a frozen header, a filter over all rows and no formula", async () => {
    const xml = await text(Readable.from(sheetXml(plan([[HEADER], [ROW, ROW]]))));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:E3"/>');
    expect(xml).not.toContain("<f>");
  });

  it("says how many cells were longer than a spreadsheet's cell may be", async () => {
    const sheet = plan([[["a"], ["x".repeat(40_000)], ["y".repeat(32_767)]]]);
    await text(Readable.from(sheetXml(sheet)));
    expect(sheet.count).toEqual({ rows: 3, columns: 1, cut: 1 });
  });

  it("is refused beyond the rows that a sheet has", async () => {
    const many = Array.from({ length: 1024 }, () => Array.from({ length: 1024 }, () => [1]));
    await expect(text(Readable.from(sheetXml(plan([...many, [[1]]]))))).rejects.toMatchObject({
      rule: "export.xlsxRows",
    });
  });

  it("ends the reading when whoever takes it breaks off", async () => {
    let isEnded = false;
    function* endless(): Generator<Cell[][]> {
      try {
        for (;;) yield Array.from({ length: 500 }, (_, at) => [`${String(at)} ${String(Math.random())}`]);
      } finally {
        isEnded = true;
      }
    }
    for await (const chunk of workbookStream([plan(endless())])) if (String(chunk).length > 1_000) break;
    await expect.poll(() => isEnded).toBe(true);
  });

  it("holds whatever a text holds, as far as XML can", () => {
    expect(escaped("a\u0000<\r\n_x0041_\ud800")).toBe("a&lt;\n_x005F_x0041_\ufffd");
  });
});

describe("a JSON file", () => {
  it("has keys, codes and all digits of numbers", async () => {
    const pages = [[HEADER, ROW], [[null, "b", { decimal: "1234567890123456.5" }, null, 3]]];
    const written = await text(Readable.from(jsonParts(pages, { name: "X" })));
    expect(written).toContain('"points":1234567890123456.5');
    expect(JSON.parse(written)).toMatchObject({
      meta: { name: "X" },
      rows: [
        { code: "A1", points: 90.5, day: "2026-07-31", kind: "DEPARTMENT" },
        { code: null, kind: 3 },
      ],
      rowCount: 2,
    });
  });
});

describe("a CSV file", () => {
  it("may be separated by tabulators, and have commas in decimals whatever separates", () => {
    const row: Cell[] = ["a\tb", "c;d", { decimal: "1.5" }];
    expect(csvLines([row], { separator: "\t", decimalComma: false })).toBe('"a\tb"\tc;d\t1.5\r\n');
    expect(csvLines([row], { separator: ",", decimalComma: true })).toBe('a\tb,c;d,"1,5"\r\n');
  });

  it("names columns for programs after their English titles", () => {
    expect(keyOf("Quantity % (a)")).toBe("quantityA");
    expect(titles({ VI: ["Mã đơn vị"], EN: ["Unit code"] }, "VI")).toEqual([{ title: "Mã đơn vị", key: "unitCode" }]);
  });
});
