import { expect, it } from "vitest";
import { filledByPaste, filledFrom } from "../../../admin/competency/requirement/fill-ranges.ts";
import type { Competency } from "../../../admin/competency/levels.ts";

function competency(code: string, textVi: string, levels: readonly number[]): Competency {
  return {
    ...{ id: code, versionId: "v", code, textVi, textEn: null, groupCode: "A", groupVi: "A", groupEn: null },
    levels: levels.map((level) => ({ level, variant: null, descriptorVi: "", descriptorEn: null })),
  };
}

const all = [competency("C1", "Đạo đức", [1, 2, 3]), competency("C2", "Tổ chức thực hiện", [2, 3, 4, 5])];
const range = (minLevel: number, maxLevel: number) => ({ minLevel, maxLevel });

it("ranges of another position come over as far as this position has such levels", () => {
  const other = new Map([
    ["C1", range(2, 3)],
    ["C2", range(1, 3)],
    ["X9", range(1, 1)],
  ]);
  const { ranges, count, left } = filledFrom(new Map([["C2", range(4, 5)]]), other, all, "PROFESSIONAL");
  expect([...ranges]).toEqual([
    ["C2", range(4, 5)],
    ["C1", range(2, 3)],
  ]);
  expect([count, left]).toEqual([1, 2]);
});

it("a block of a spreadsheet names competencies by code or name, and levels in one cell or two", () => {
  const { ranges, count, left } = filledByPaste(
    new Map(),
    "c1\t2-3\r\nto chuc thuc hien\t4\t5\nKhông có\t1\nC1",
    all,
    "PROFESSIONAL",
  );
  expect([...ranges]).toEqual([
    ["C1", range(2, 3)],
    ["C2", range(4, 5)],
  ]);
  expect([count, left]).toEqual([2, 2]);
});
