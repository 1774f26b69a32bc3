import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { choice, day, exactNumber, flag, integer, line } from "../../../../server/exchange/import/records/field.ts";
import { ImportKind } from "../../../../server/exchange/import/records/import-kind.ts";
import type { ImportKindSpec } from "../../../../server/exchange/import/records/kind-spec.ts";
import { shownRemark } from "../../../../server/exchange/import/records/report.ts";
import { readImportTable, recordsOf } from "../../../../server/exchange/import/records/table.ts";

const SPEC: ImportKindSpec = {
  kind: ImportKind.POSITIONS,
  key: "code",
  fields: {
    code: line("Mã", "Code", { needed: true, most: 5 }),
    since: day("Từ ngày", "From", { needed: true }),
    head: flag("Đứng đầu", "Head"),
    level: integer("Cấp", "Level", 1, 5),
    points: exactNumber("Điểm", "Points"),
    type: choice("Đối tượng", "Kind", { CADRE: ["Cán bộ"], CONTRACT: ["Hợp đồng", "HĐLĐ"] }),
  },
  judge: () => Promise.resolve(() => Promise.resolve()),
};
const HEADER = "Mã;Từ ngày;Đứng đầu;Cấp;Điểm;Đối tượng";
const read = async (text: string, options = {}) => {
  const table = await readImportTable(SPEC, Buffer.from(text), options);
  return { table, records: recordsOf(SPEC, table) };
};

describe("a list that is brought in", () => {
  it("reads days, yes and no, whole and exact numbers, and words for the members of an enum", async () => {
    const { records } = await read(`${HEADER}\nA1;1/2/2026;x;3;85,25;hop dong\nA2;2026-02-01;không;;1/3;CADRE`);
    expect(records.map(({ values }) => values)).toEqual([
      { code: "A1", since: "2026-02-01", head: "true", level: "3", points: "85.25", type: "CONTRACT" },
      { code: "A2", since: "2026-02-01", head: "false", level: null, points: "1/3", type: "CADRE" },
    ]);
  });

  it("names the cell and the column of everything that cannot be read, and cuts nothing", async () => {
    const { records } = await read(`${HEADER}\nDAIQUA;31/02/2026;có lẽ;6;mười;Robot\n;1/1/2026;;;;`);
    expect(records[0]?.remarks.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual([
      ...["import.cellTooLong A2", "import.dayUnreadable B2", "import.flagUnreadable C2"],
      ...["import.integerUnreadable D2", "import.numberUnreadable E2", "import.choiceUnknown F2"],
    ]);
    expect(records[1]?.remarks.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual(["import.cellMissing A3"]);
    const [long, february] = records[0]?.remarks ?? [];
    expect(long && shownRemark(long).vi).toBe(
      "Mã dài 6 ký tự, tối đa 5 ký tự; nội dung không bị cắt bớt nên hãy sửa lại.",
    );
    expect(february && shownRemark(february).en).toBe(
      "From: “31/02/2026” is no day of the calendar; write it as 31/07/2026.",
    );
  });

  it("takes values for all rows where a row says nothing, and columns named by hand", async () => {
    const { table, records } = await read("Ký hiệu;Cấp\nB1;2\nB2;", {
      mapping: { code: "Ký hiệu" },
      defaults: { since: "01/07/2026", level: "4" },
    });
    expect(table.problems).toEqual([]);
    expect(records.map(({ values }) => [values["since"], values["level"]])).toEqual([
      ["2026-07-01", "2"],
      ["2026-07-01", "4"],
    ]);
  });

  it("says which needed column is missing, that no header was found, or that there are no rows", async () => {
    const problems = async (text: string) => (await read(text)).table.problems.map(({ rule }) => rule);
    expect(await problems("Mã;Cấp\nA;1")).toEqual(["import.columnNeeded"]);
    expect(await problems("một;hai\nba;bốn")).toEqual(["import.headerMissing"]);
    expect(await problems(HEADER)).toEqual(["import.rowsNone"]);
  });

  it("ends early with a million rows", async () => {
    const bytes = Buffer.from(`${HEADER}\n${"A;1/1/2026;;;;\n".repeat(1_000_000)}`);
    await expect(readImportTable(SPEC, bytes)).rejects.toMatchObject({ rule: "sheet.rows" });
  });

  it("keeps a code that a spreadsheet would run, and refuses formulas by their cell", async () => {
    const { records } = await read(`${HEADER}\n'+A1;1/1/2026;;;;\nA2;=TODAY();;;;`);
    expect(records[0]?.values["code"]).toBe("+A1");
    expect(records[1]?.remarks.map(({ rule }) => rule)).toContain("sheet.formula");
  });
});
