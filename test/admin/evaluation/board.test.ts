import { describe, expect, it } from "vitest";
import { byTotal, voteWords } from "../../../admin/evaluation/board/board-rows.ts";
import { fromTsv, gradeOf, readPaste, toTsv } from "../../../admin/evaluation/board/clipboard.ts";
import { shownColumns } from "../../../admin/evaluation/board/columns.ts";
import { commandOf, typedGrade } from "../../../admin/evaluation/board/grid/grid-keys.ts";
import { rowsInSight } from "../../../admin/evaluation/board/grid/useWindowing.ts";
import type { HeadRow } from "../../../admin/evaluation/decision/head-rows.ts";
import { presentNeeded } from "../../../admin/evaluation/meeting/screen/screen-rows.ts";

const GRADES = [
  { code: "HTXS", nameVi: "Hoàn thành xuất sắc nhiệm vụ", nameEn: null },
  { code: "HTT", nameVi: "Hoàn thành tốt nhiệm vụ", nameEn: "Completed well" },
  { code: "HTN", nameVi: "Hoàn thành nhiệm vụ", nameEn: null },
  { code: "KHT", nameVi: "Không hoàn thành nhiệm vụ", nameEn: null },
];
const CODES = GRADES.map(({ code }) => code);

function row(id: string, code: string, fullName: string, over: Partial<HeadRow> = {}): HeadRow {
  return { id, grades: GRADES, person: { id, code, fullName }, unit: { id: "u", name: "Khối" }, ...over } as HeadRow;
}

const ROWS = [row("1", "CB01", "Đào Thị An"), row("2", "CB02", "Trần Văn Bình"), row("3", "CB03", "Lê Thị Cúc")];
const plain = { ctrl: false, shift: false };

describe("the keys of the board", () => {
  it("arrows move, Shift stretches the selection, letters and digits mean grades", () => {
    expect(commandOf({ ...plain, key: "ArrowDown" })).toMatchObject({ kind: "move", rows: 1, extend: false });
    expect(commandOf({ ctrl: false, shift: true, key: "ArrowUp" })).toMatchObject({ rows: -1, extend: true });
    expect(commandOf({ ctrl: true, shift: false, key: "a" })).toEqual({ kind: "pickAll" });
    expect(commandOf({ ...plain, key: "h" })).toEqual({ kind: "type", text: "h" });
    expect(commandOf({ ctrl: false, shift: true, key: "?" })).toEqual({ kind: "keys" });
  });

  it("keys of the browser stay with the browser", () => {
    for (const key of ["c", "v", "f", "Enter"]) expect(commandOf({ ctrl: true, shift: false, key })).toBeNull();
    expect(commandOf({ ...plain, key: "Tab" })).toBeNull();
  });

  it("typing means a grade as soon as it is clear which", () => {
    expect(typedGrade(CODES, "2")).toBe("HTT");
    expect(typedGrade(CODES, "9")).toBeNull();
    expect(typedGrade(CODES, "ht")).toBeNull();
    expect(typedGrade(CODES, "htx")).toBe("HTXS");
    expect(typedGrade(CODES, "k")).toBe("KHT");
  });
});

describe("copying and pasting", () => {
  it("lines go to a spreadsheet and come back, quotes and line breaks included", () => {
    expect(toTsv([["An", "a\tb"], ["=1+1"]])).toBe("An\ta b\r\n'=1+1");
    expect(fromTsv('HTT\t"dòng 1\ndòng ""2"""\r\nKHT\t\r\n')).toEqual([
      ["HTT", 'dòng 1\ndòng "2"'],
      ["KHT", ""],
    ]);
  });

  it("a column of grades goes down the rows from the cursor, a heading is passed over", () => {
    const paste = readPaste("Mức\r\nHTT\r\nkht\tChậm việc", ROWS, 1);
    expect(paste.items).toEqual([
      { id: "2", grade: "HTT", reason: null },
      { id: "3", grade: "KHT", reason: "Chậm việc" },
    ]);
    expect(paste.unknown).toEqual([]);
  });

  it("lines with a code or a name find their person wherever they stand; others are named, not guessed", () => {
    const text = "cb03\tHoàn thành tốt nhiệm vụ\nTrần văn bình\t4\tVi phạm\nCB99\tHTT\nCB01\tGiỏi";
    const paste = readPaste(text, ROWS, 0);
    expect(paste.items).toEqual([
      { id: "3", grade: "HTT", reason: null },
      { id: "2", grade: "KHT", reason: "Vi phạm" },
    ]);
    expect(paste.unknown.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("more lines than rows are named", () => {
    expect(readPaste("HTT\nHTT", ROWS, 2).unknown).toEqual([{ line: 2, text: "HTT" }]);
    expect(gradeOf({ grades: GRADES }, "completed WELL")).toBe("HTT");
  });
});

describe("what a row says", () => {
  it("the latest vote in words, abstentions last", () => {
    const counts = [
      { grade: "HTXS", count: 3 },
      { grade: null, count: 9 },
      { grade: "HTT", count: 5 },
    ];
    expect(voteWords({ tallies: [{ counts }], grades: GRADES })).toBe("HTT 5 · HTXS 3 · – 9");
    expect(voteWords({ tallies: [], grades: GRADES })).toBe("");
  });

  it("sorted by points, those without stand at the end either way", () => {
    const rows = [
      row("1", "a", "A", { exactTotal: null, shownTotal: null }),
      row("2", "b", "B", { exactTotal: "181/2" }),
      row("3", "c", "C", { exactTotal: "91" }),
    ];
    expect(byTotal(rows, "ASC").map(({ id }) => id)).toEqual(["2", "3", "1"]);
    expect(byTotal(rows, "DESC").map(({ id }) => id)).toEqual(["3", "2", "1"]);
  });

  it("who it is and what is decided are never left out of the columns", () => {
    expect(shownColumns(["person", "decided", "vote", "unknown"])).not.toContain("vote");
    expect(shownColumns(["person", "decided"])).toEqual(expect.arrayContaining(["person", "decided"]));
  });

  it("forty rows are drawn whole, of five hundred only those in sight", () => {
    expect(rowsInSight(40, 0, 600)).toEqual({ start: 0, end: 40 });
    const { start, end } = rowsInSight(500, 6_800, 680);
    expect([start, end]).toEqual([92, 118]);
  });

  it("the people whom a count needs are rounded up", () => {
    expect(presentNeeded("2/3", 10)).toBe(7);
    expect(presentNeeded("1/2", 9)).toBe(5);
    expect(presentNeeded("đa số", 9)).toBeNull();
  });
});
