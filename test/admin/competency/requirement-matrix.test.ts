import { expect, it } from "vitest";
import { columnGroups, shownCompetencies } from "../../../admin/competency/matrix/model/columns.ts";
import { at, matrixKey, type PressedKey, withLevel } from "../../../admin/competency/matrix/model/matrix-keys.ts";
import { cellDifferences, merged } from "../../../admin/competency/matrix/model/matrix-merge.ts";
import { pastedBlock, rangeIn } from "../../../admin/competency/matrix/model/matrix-paste.ts";
import {
  afterSaving,
  changedCells,
  changedPositions,
  EMPTY_MATRIX,
  type MatrixRow,
  rangesOfPosition,
  stepBack,
  stepForward,
  stepped,
  takenBack,
  withAnswer,
} from "../../../admin/competency/matrix/model/matrix-state.ts";
import type { Competency } from "../../../admin/competency/levels.ts";

const range = (minLevel: number, maxLevel = minLevel) => ({ minLevel, maxLevel });

function competency(code: string, levels: readonly number[], groupCode = "A"): Competency {
  return {
    ...{ id: `id-${code}`, versionId: "v", code, textVi: code, textEn: null, groupCode, groupVi: groupCode },
    groupEn: null,
    levels: levels.map((level) => ({ level, variant: null, descriptorVi: "", descriptorEn: null })),
  };
}

const columns = [competency("C1", [1, 2, 3]), competency("C2", [3, 4, 5]), competency("C3", [], "B")];

function row(id: string, levels: Readonly<Record<string, readonly [number, number]>>, allowed = true): MatrixRow {
  return {
    position: {
      ...{ id, code: `VT-${id}`, name: id, nameEn: null, positionClass: "PROFESSIONAL" },
      canSetRequirements: { allowed, rule: allowed ? null : "position.usedElsewhere" },
    },
    levels: Object.entries(levels).map(([code, [minLevel, maxLevel]]) => ({
      ...{ criterionId: `id-${code}`, code, minLevel, maxLevel, startsOn: "2026-01-01" },
    })),
  };
}

const read = withAnswer(EMPTY_MATRIX, [row("a", { C1: [1, 2] }), row("b", {})]);
const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  ...{ key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more },
});

it("each step is undone and done again as one, and what says the same again is no change", () => {
  const one = stepped(read, [
    { positionId: "a", code: "C1", range: range(3) },
    { positionId: "b", code: "C2", range: range(4, 5) },
  ]);
  expect([changedCells(one), changedPositions(one)]).toEqual([2, ["a", "b"]]);
  expect(stepped(one, [{ positionId: "a", code: "C1", range: range(3) }])).toBe(one);
  const back = stepBack(one);
  expect([changedCells(back), rangesOfPosition(back, "a").get("C1")]).toEqual([0, range(1, 2)]);
  expect(changedCells(stepForward(back))).toBe(2);
  const again = stepped(one, [
    { positionId: "a", code: "C1", range: range(1, 2) },
    { positionId: "b", code: "C2", range: undefined },
  ]);
  expect(changedPositions(again)).toEqual([]);
  expect([changedCells(takenBack(one)), changedCells(stepBack(takenBack(one)))]).toEqual([0, 2]);
});

it("what is unsaved stays when another filter is answered, and what was saved meanwhile is no change any more", () => {
  const typed = stepped(read, [{ positionId: "a", code: "C1", range: range(3) }]);
  const other = withAnswer(typed, [row("a", { C1: [2, 2] }), row("b", { C2: [3, 3] }), row("c", {})]);
  expect(rangesOfPosition(other, "a").get("C1")).toEqual(range(3));
  expect(other.read.get("a")?.ranges.get("C1")).toEqual(range(1, 2));
  expect(rangesOfPosition(other, "b").get("C2")).toEqual(range(3));
  const sent = new Map([["a", rangesOfPosition(other, "a")]]);
  const later = stepped(other, [{ positionId: "a", code: "C3", range: range(1) }]);
  const saved = afterSaving(later, sent, columns);
  expect(changedCells(saved)).toBe(1);
  expect(saved.read.get("a")?.rows).toEqual([{ criterionId: "id-C1", minLevel: 3, maxLevel: 3 }]);
});

it("a colleague's cells and one's own are put together cell by cell", () => {
  const mine = stepped(read, [
    { positionId: "a", code: "C1", range: range(3) },
    { positionId: "a", code: "C3", range: range(1) },
  ]);
  const stored = [row("a", { C1: [2, 2], C2: [4, 4] })];
  const differences = cellDifferences(mine, stored, ["C1", "C2", "C3"]);
  expect(differences.map(({ code, base, mine: own, theirs }) => [code, base, own, theirs])).toEqual([
    ["C1", range(1, 2), range(3), range(2)],
    ["C2", undefined, undefined, range(4)],
    ["C3", undefined, range(1), undefined],
  ]);
  const both = merged(mine, stored, differences, ({ code }) => code === "C2");
  expect([...rangesOfPosition(both, "a")]).toEqual([
    ["C1", range(3)],
    ["C2", range(4)],
    ["C3", range(1)],
  ]);
  expect(changedCells(both)).toBe(2);
  expect(both.read.get("a")?.rows).toHaveLength(2);
});

it("digits set a level, with Shift a range; arrows go about and draw a block; Ctrl+D and Ctrl+Z do as in a spreadsheet", () => {
  const size = { rows: 3, columns: 3 };
  const key = (one: PressedKey) => matrixKey(one, at(1, 1), size);
  expect(key(pressed("3", { code: "Digit3" }))).toEqual({ kind: "level", level: 3, extends: false });
  expect(key(pressed("#", { code: "Digit3", shiftKey: true }))).toEqual({ kind: "level", level: 3, extends: true });
  expect(key(pressed("ArrowRight"))).toEqual({ kind: "go", selection: at(1, 2) });
  expect(key(pressed("ArrowDown", { shiftKey: true }))).toEqual({
    ...{ kind: "go", selection: { row: 2, column: 1, fromRow: 1, fromColumn: 1 } },
  });
  expect(key(pressed("End", { ctrlKey: true }))).toEqual({ kind: "go", selection: at(2, 2) });
  expect(key(pressed("Enter", { shiftKey: true }))).toEqual({ kind: "go", selection: at(0, 1) });
  expect([pressed("d", { ctrlKey: true }), pressed("Z", { ctrlKey: true, shiftKey: true })].map(key)).toEqual([
    { kind: "down" },
    { kind: "redo" },
  ]);
  expect(key(pressed("0", { code: "Digit0" }))).toEqual({ kind: "clear" });
  expect([key(pressed("Tab")), key(pressed("c", { ctrlKey: true })), key(pressed("a"))]).toEqual([null, null, null]);
  expect([withLevel(range(2, 3), 4, false), withLevel(range(2), 4, true), withLevel(range(2, 4), 1, true)]).toEqual([
    range(4),
    range(2, 4),
    range(1, 4),
  ]);
});

it("a block of a spreadsheet is laid from the cell, or by the codes of positions and competencies where it has them", () => {
  const sheet = { rows: [row("a", {}), row("b", {}), row("c", {}, false)], columns };
  const laid = pastedBlock(sheet, [["2-3", "4"], ["", "9"], ["1"]], { row: 0, column: 0 });
  expect(laid.changes).toEqual([
    { positionId: "a", code: "C1", range: range(2, 3) },
    { positionId: "a", code: "C2", range: range(4) },
    { positionId: "b", code: "C1", range: undefined },
  ]);
  expect(laid.left).toBe(2);
  const whole = [
    ["", "", "C2", "C3"],
    ["VT-b", "b", "5", "x"],
    ["VT-z", "z", "3", ""],
  ];
  const named = pastedBlock(sheet, whole, { row: 2, column: 2 });
  expect(named.changes).toEqual([
    { positionId: "b", code: "C2", range: range(5) },
    { positionId: "b", code: "C3", range: range(1) },
  ]);
  expect(named.left).toBe(1);
  expect([rangeIn("3 – 2"), rangeIn(" "), rangeIn("–"), rangeIn("6"), rangeIn("2/3")]).toEqual([
    range(2, 3),
    undefined,
    undefined,
    null,
    null,
  ]);
});

it("folded groups leave the columns that are walked through", () => {
  const groups = columnGroups(columns, new Set(["A"]));
  expect(groups.map(({ code, isFolded, first }) => [code, isFolded, first])).toEqual([
    ["A", true, 0],
    ["B", false, 0],
  ]);
  expect(shownCompetencies(groups).map(({ code }) => code)).toEqual(["C3"]);
});
