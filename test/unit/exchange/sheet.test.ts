import { describe, expect, it } from "vitest";
import "reflect-metadata";
import writeExcel from "write-excel-file/node";
import { readSheet } from "../../../server/exchange/import/sheet.ts";
import { workbookOf } from "../../support/files/build-workbook.ts";

const csv = (text: string) => readSheet(Buffer.from(text));
const cellsOf = async (bytes: Buffer) => (await readSheet(bytes)).rows.map(({ cells }) => cells);
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => "read",
    (error: { rule?: string }) => error.rule ?? String(error),
  );

describe("a CSV file", () => {
  it("is read whatever separates its cells, with quoted cells over several lines", async () => {
    for (const separator of [";", ",", "\t"]) {
      const text = `STT|Nhiệm vụ|Ghi chú\r\n1|"Soạn ""công văn""\r\n- gửi; lưu, nộp"|`;
      expect(await cellsOf(Buffer.from(text.replaceAll("|", separator)))).toEqual([
        ["STT", "Nhiệm vụ", "Ghi chú"],
        ["1", 'Soạn "công văn"\n- gửi; lưu, nộp', ""],
      ]);
    }
  });

  it("keeps decimal commas where semicolons separate", async () => {
    const rows = ["Mã;Hệ số", ...Array.from({ length: 5 }, (_, at) => `DC.0${String(at)};${String(at)},5`)];
    expect((await csv(rows.join("\n"))).rows.at(-1)).toEqual({ number: 6, cells: ["DC.04", "4,5"] });
  });

  it("is read as UTF-8 with and without mark, UTF-16 and Windows-1258, decomposed letters composed", async () => {
    const text = "Mã;Nhiệm vụ\nDC.01;Đường dẫn văn bản";
    const expected = [
      ["Mã", "Nhiệm vụ"],
      ["DC.01", "Đường dẫn văn bản"],
    ];
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const big = Buffer.from(utf16).swap16();
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      utf16,
      big,
      Buffer.from(text.normalize("NFD")),
    ])
      expect(await cellsOf(bytes)).toEqual(expected);
    // In Windows-1258: â ơ ư đ are letters of their own, tones are marks after them.
    const old = Buffer.from("M\xe3;Nhi\xea\xf2m vu\xf2\nDC.01;\xd0\xfd\xf5\xccng d\xe2\xden v\xe3n ba\xd2n", "latin1");
    expect(await cellsOf(old)).toEqual([
      ["Mă", "Nhiệm vụ"],
      ["DC.01", "Đường dẫn văn bản"],
    ]);
  });

  it("numbers its rows as a spreadsheet program does, blank ones and a separator hint counted", async () => {
    const { rows } = await csv("sep=;\nA;B\n;\n1;2\n;\n");
    expect(rows).toEqual([
      { number: 2, cells: ["A", "B"] },
      { number: 3, cells: ["", ""] },
      { number: 4, cells: ["1", "2"] },
    ]);
  });

  it("names each cell with a formula and leaves it blank", async () => {
    const { rows, formulas } = await csv('A;B\n1;=HYPERLINK("http://x")\n=1+1;2');
    expect(formulas).toEqual([
      { cell: "B2", row: 2 },
      { cell: "A3", row: 3 },
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([["A", "B"], ["1", ""], ["", "2"]]); // prettier-ignore
  });

  it("is refused when it is no text, has an open quote, is blank or too large", async () => {
    expect(await rule(readSheet(Buffer.from([0, 1, 2, 3])))).toBe("sheet.unreadable");
    expect(await rule(csv('A;B\n1;2\n"3;4\n5;6'))).toBe("sheet.quote");
    await expect(csv('A;B\n1;2\n"3;4\n5;6')).rejects.toMatchObject({ values: { line: 3 } });
    expect(await rule(csv(" ; \n;"))).toBe("sheet.blank");
    expect(await rule(csv("a\n".repeat(20_001)))).toBe("sheet.rows");
    expect(await rule(csv(`${"a;".repeat(61)}\n`))).toBe("sheet.columns");
    expect(await rule(csv("1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16\n".repeat(19_000)))).toBe("sheet.cells");
    expect((await csv("a;b;;;\n;;;;\n".repeat(10_000))).rows).toHaveLength(19_999);
    expect(await rule(readSheet(Buffer.alloc(20 * 1024 * 1024 + 1, 65)))).toBe("sheet.bytes");
  });
});

describe("an XLSX file", () => {
  it("written by a library is read with exact numbers, days and texts", async () => {
    const data = [
      [{ value: "Mã" }, { value: "Hệ số" }, { value: "Ngày" }],
      [
        { value: "DC.01 " },
        { value: 1.1 },
        { value: new Date("2026-07-31T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
      ],
    ];
    const bytes = (await (writeExcel as (rows: unknown, options: object) => { toBuffer(): Promise<Buffer> })(data, {
      sheet: "Danh mục",
    }).toBuffer()) as Buffer;
    const sheet = await readSheet(bytes);
    expect(sheet).toMatchObject({ sheetName: "Danh mục", sheetNames: ["Danh mục"], formulas: [] });
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ["Mã", "Hệ số", "Ngày"],
      ["DC.01", "1.1", "2026-07-31"],
    ]);
  });

  it("keeps row numbers, composes letters, and repeats a cell merged over rows for each of them", async () => {
    const bytes = workbookOf({
      cells: {
        A3: "I. Văn phòng",
        A4: "1",
        B4: "Soạn thảo".normalize("NFD"),
        C4: 0.1,
        B5: "",
        C5: 1e-7,
        C6: 12345678901,
      },
      merged: ["A3:C3", "B4:B6"],
    });
    expect((await readSheet(bytes)).rows.slice(2)).toEqual([
      { number: 3, cells: ["I. Văn phòng", "", ""] },
      { number: 4, cells: ["1", "Soạn thảo", "0.1"] },
      { number: 5, cells: ["", "Soạn thảo", "0.0000001"] },
      { number: 6, cells: ["", "Soạn thảo", "12345678901"] },
    ]);
  });

  it("names each cell with a formula and does not believe its stored value", async () => {
    const { rows, formulas } = await readSheet(workbookOf({ cells: { A1: "K", B1: "Điểm", A2: "=B2/5", B2: 25 } }));
    expect(formulas).toEqual([{ cell: "A2", row: 2 }]);
    expect(rows[1]?.cells).toEqual(["", "25"]);
  });

  it("gives the first visible sheet, or the one that is named, in any spelling of its letters", async () => {
    const bytes = workbookOf({ hiddenFirst: true, sheet: "Danh mục &amp; nhóm" });
    expect(await readSheet(bytes)).toMatchObject({ sheetName: "Danh mục & nhóm", sheetNames: ["Danh mục & nhóm"] });
    expect((await readSheet(bytes, { sheet: "danh muc & NHÓM" })).rows[0]?.cells).toEqual(["STT"]);
    expect((await readSheet(bytes, { sheet: "Ẩn" })).rows[0]?.cells).toEqual(["Ẩn"]);
    expect(await rule(readSheet(bytes, { sheet: "Khác" }))).toBe("sheet.unknown");
  });

  it("is refused before it grows: far cells, too many rows, broken or double addresses, document types", async () => {
    const xml = (inside: string, head = "") =>
      workbookOf({ xml: `${head}<worksheet><sheetData>${inside}</sheetData></worksheet>` });
    expect(await rule(readSheet(xml('<row r="20001"><c r="A20001"><v>1</v></c></row>')))).toBe("sheet.rows");
    expect(await rule(readSheet(xml('<row r="1"><c r="BI1"><v>1</v></c></row>')))).toBe("sheet.columns");
    for (const inside of [
      '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
      '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>',
      '<row r="1"><c r="A1" x:r="XFD1"><v>1</v></c></row>',
      '<row r="1"><c r="&#65;1"><v>1</v></c></row>',
      '<row r="1"><c><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</c></row',
    ])
      expect(await rule(readSheet(xml(inside))), inside).toBe("sheet.unreadable");
    expect(await rule(readSheet(xml("", '<!DOCTYPE a [<!ENTITY b "bb">]>')))).toBe("sheet.unreadable");
    expect(await rule(readSheet(xml('<row r="1048576"><c r="XFD1048576" s="0"/></row>')))).toBe("sheet.blank");
  });

  it("is refused when it is an archive of something else", async () => {
    expect(await rule(readSheet(workbookOf().subarray(0, 300)))).toBe("file.archiveBroken");
  });
});
