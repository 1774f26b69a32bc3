import { describe, expect, it } from "vitest";
import { gridKey, type PressedKey } from "../../../admin/framework/draft/matrix/grid-keys.ts";
import {
  cellText,
  matrixColumns,
  matrixRows,
  withCell,
  withoutLevel,
} from "../../../admin/framework/draft/matrix/matrix-rows.ts";
import { matrixText, pastedCells } from "../../../admin/framework/draft/matrix/paste-cells.ts";
import { pastedCompetencies } from "../../../admin/framework/draft/paste/pasted-criteria.ts";
import { sheetRows, sheetText } from "../../../admin/framework/draft/paste/sheet-rows.ts";
import { draftWith, group, levelled, points } from "./sample-draft.ts";

const draft = () =>
  draftWith([
    group(
      "C",
      [levelled("C1", ["1", "2", "4"]), points("P")],
      [group("D", [levelled("C2", ["LEADER.3", "SPECIALIST.2"])])],
    ),
  ]);
const COLUMNS = ["1", "2", "3", "4", "5"];
const place = { groups: [0], criterion: 0 };
const keysOf = (content: ReturnType<typeof draft>): string[] =>
  (content.groups[0]?.criteria?.[0]?.levels ?? []).map(({ key }) => key);

describe("the matrix of levels", () => {
  it("has a line for each criterion with levels, and one for each wording of it", () => {
    const rows = matrixRows(draft().groups);
    expect(rows.map(({ criterion, wordedFor, group: name }) => [criterion.code, wordedFor, name])).toEqual([
      ["C1", "", "C. Nhóm C"],
      ["C2", "LEADER", "D. Nhóm D"],
      ["C2", "SPECIALIST", null],
    ]);
    expect(matrixColumns(rows, [])).toEqual(["1", "2", "3", "4"]);
    expect(matrixColumns(rows, COLUMNS)).toEqual(COLUMNS);
  });

  it("shows a missing level as a gap, and fills it in its place among the others", () => {
    const [first] = matrixRows(draft().groups);
    expect(cellText(first!, "3", "vi")).toBeNull();
    expect(cellText(first!, "2", "points")).toBe("2");
    const filled = withCell(draft(), { place, key: "3", facet: "vi", text: "Mới" }, COLUMNS);
    expect(keysOf(filled)).toEqual(["1", "2", "3", "4"]);
    expect(keysOf(withoutLevel(filled, place, "2"))).toEqual(["1", "3", "4"]);
  });

  it("makes no level of points alone", () => {
    expect(keysOf(withCell(draft(), { place, key: "3", facet: "points", text: "5" }, COLUMNS))).toEqual([
      "1",
      "2",
      "4",
    ]);
  });

  it("takes a block of a spreadsheet and says what found no room", () => {
    const content = draft();
    const rows = matrixRows(content.groups);
    const done = pastedCells(
      content,
      { rows, columns: COLUMNS, facet: "vi" },
      { row: 0, column: 3 },
      "Bốn\tNăm\tsáu\n\t\n",
    );
    expect([done.filled, done.left]).toEqual([2, 1]);
    expect(keysOf(done.content)).toEqual(["1", "2", "4", "5"]);
    const numbers = pastedCells(
      content,
      { rows, columns: COLUMNS, facet: "points" },
      { row: 0, column: 0 },
      "2,5\t3\t4",
    );
    expect([numbers.filled, numbers.left]).toEqual([2, 1]);
    expect(numbers.content.groups[0]?.criteria?.[0]?.levels?.[0]?.points).toBe("2.5");
  });

  it("is copied and pasted back without a change", () => {
    const rows = matrixRows(draft().groups);
    const [, ...lines] = sheetRows(matrixText(rows, COLUMNS, "vi"));
    const block = sheetText(lines.map((cells) => cells.slice(2)));
    const back = pastedCells(draft(), { rows, columns: COLUMNS, facet: "vi" }, { row: 0, column: 0 }, block);
    expect(back.content).toEqual(draft());
  });
});

describe("cells of spreadsheets", () => {
  it("keeps line breaks and quotes of a cell", () => {
    expect(sheetRows('a\t"b\n""c"""\r\n\td\r\n')).toEqual([
      ["a", 'b\n"c"'],
      ["", "d"],
    ]);
    expect(sheetRows(sheetText([["x\ny", 'z"']]))).toEqual([["x\ny", 'z"']]);
  });

  it("reads competencies with a column for each level", () => {
    const [one, two] = pastedCompetencies("C7\tTin học\tMột\t\tBa\nC1\tCó rồi", "C", ["C1"]);
    expect(one).toMatchObject({ code: "C7", text: "Tin học", fault: null });
    expect(one?.levels?.map(({ key }) => key)).toEqual(["1", "3"]);
    expect(two?.fault).toBe("code");
  });
});

describe("keys in the matrix", () => {
  const size = { rows: 2, columns: 2 };
  const press = (key: string, over: Partial<PressedKey> = {}): PressedKey => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...over,
  });
  const walking = { row: 0, column: 1, isEditing: false };
  const writing = { ...walking, isEditing: true };

  it("goes on with Tab to the next line and out of the matrix at its end", () => {
    expect(gridKey(press("Tab"), walking, size)).toMatchObject({ cursor: { row: 1, column: 0 } });
    expect(gridKey(press("Tab"), { ...walking, row: 1 }, size)).toBeNull();
  });

  it("begins to write with Enter or a letter and goes down with the next Enter", () => {
    expect(gridKey(press("Enter"), walking, size)).toEqual({ kind: "edit", text: null });
    expect(gridKey(press("đ"), walking, size)).toEqual({ kind: "edit", text: "đ" });
    expect(gridKey(press("Enter"), writing, size)).toMatchObject({ cursor: { row: 1, column: 1, isEditing: false } });
    expect(gridKey(press("Enter", { altKey: true }), writing, size)).toEqual({ kind: "newline" });
    expect(gridKey(press("Escape"), writing, size)).toEqual({ kind: "revert" });
  });

  it("leaves arrows to the text while one writes, and shortcuts to the browser", () => {
    expect(gridKey(press("ArrowDown"), writing, size)).toBeNull();
    expect(gridKey(press("z", { ctrlKey: true }), walking, size)).toBeNull();
    expect(gridKey(press("ArrowDown"), walking, size)).toMatchObject({ cursor: { row: 1, column: 1 } });
  });
});
