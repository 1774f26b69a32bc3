import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { columnLetter, columnPlace, findColumns } from "../../../server/exchange/import/mapping.ts";
import type { SheetRow } from "../../../server/exchange/import/sheet.ts";

const grid = (...rows: string[][]): SheetRow[] => {
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells, place) => ({
    number: place + 1,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ""),
  }));
};

const fields = {
  code: ["Mã CV", "Mã công việc"],
  task: ["Nhiệm vụ"],
  detail: ["Công việc chi tiết"],
  points: ["Điểm chấm"],
  frame: ["Khung điểm"],
  coefficient: ["Hệ số quy đổi", "Hệ số K"],
};

describe("the header of a sheet", () => {
  it("is found below titles, without accents and case, with words in brackets", () => {
    const found = findColumns(
      grid(
        ["ỦY BAN NHÂN DÂN XÃ"],
        ["DANH MỤC NHIỆM VỤ NĂM 2026"],
        [],
        ["STT", "MÃ CV:", "Nhiệm vụ", "Công việc  chi tiết", "Hệ số quy đổi (K)", "Điểm chấm"],
        ["1", "DC.01", "Nhiệm vụ chung", "Soạn thảo", "5", "25"],
      ),
      fields,
    );
    expect(found).toMatchObject({ headerRow: 4, firstRow: 5, missing: ["frame"] });
    expect(Object.fromEntries(found.columns)).toEqual({ code: 1, task: 2, detail: 3, coefficient: 4, points: 5 });
  });

  it("may have two rows, of which the upper one groups columns, and a row that numbers them", () => {
    const found = findColumns(
      grid(
        ["STT", "Mã CV", "Nội dung", "", "Điểm", "", "Hệ số quy đổi"],
        ["STT", "Mã CV", "Nhiệm vụ", "Công việc chi tiết", "khung điểm", "Điểm chấm", "Hệ số quy đổi"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/5"],
        ["1", "DC.01", "a", "b", "11-50", "25", "5"],
      ),
      fields,
    );
    expect(found).toMatchObject({ headerRow: 2, firstRow: 4, missing: [] });
    expect(Object.fromEntries(found.columns)).toEqual({
      code: 1,
      task: 2,
      detail: 3,
      frame: 4,
      points: 5,
      coefficient: 6,
    });
  });

  it("of which the lower row tells only part of a name is read together with the upper one", () => {
    const found = findColumns(grid(["Mã", "", "Điểm", ""], ["CV", "phòng", "khung", "chấm"], ["DC.01", "", "1", "2"]), {
      code: ["Mã CV"],
      points: ["Điểm chấm"],
    });
    expect(found.headerRow).toBe(2);
    expect(Object.fromEntries(found.columns)).toEqual({ code: 0, points: 3 });
    expect(found.headers).toEqual(["Mã CV", "Mã phòng", "Điểm khung", "Điểm chấm"]);
  });

  it("yields to columns named by hand, by header or letter, or said to be missing", () => {
    const rows = grid(["Mã CV", "Mã số", "Nhiệm vụ", "Điểm chấm", "Cột lạ"], ["1", "DC.01", "a", "25", "5"]);
    const found = findColumns(rows, fields, { code: "mã số", coefficient: "E", points: null });
    expect(Object.fromEntries(found.columns)).toEqual({ code: 1, task: 2, coefficient: 4 });
    expect(found.missing).toEqual(["detail", "points", "frame"]);
  });

  it("is not invented: nothing is found in data alone, letters still name columns", () => {
    const rows = grid(["DC.01", "Soạn thảo"], ["DC.02", "Nhiệm vụ khác"]);
    expect(findColumns(rows, fields)).toMatchObject({ headerRow: 0, firstRow: 1, missing: Object.keys(fields) });
    const named = findColumns(rows, fields, { code: "A", task: "B", frame: "Z" });
    expect(Object.fromEntries(named.columns)).toEqual({ code: 0, task: 1 });
    expect(named).toMatchObject({ headerRow: 0, firstRow: 1, missing: ["detail", "points", "frame", "coefficient"] });
  });

  it("is found above any number of rows that say the same", () => {
    const rows = grid(["Mã CV", "Nhiệm vụ"], ...Array.from({ length: 30_000 }, () => ["DC", "Nhiệm vụ chung"]));
    expect(findColumns(rows, fields)).toMatchObject({ headerRow: 1, firstRow: 2 });
  });

  it("letters and places of columns are each other's inverse", () => {
    for (const place of [0, 25, 26, 51, 52, 701, 702, 16_383]) expect(columnPlace(columnLetter(place))).toBe(place);
    expect([columnLetter(27), columnPlace("1A")]).toEqual(["AB", null]);
  });
});
