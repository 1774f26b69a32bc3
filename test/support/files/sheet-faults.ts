import type { Document, Element } from "@xmldom/xmldom";
import { all, childrenOf, type OfficeFile } from "./office-file.ts";

/** Order of a sheet's parts; Excel "repairs" a file in which they stand otherwise. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "autoFilter", "mergeCells"],
  ...["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
  ...["headerFooter", "rowBreaks", "colBreaks", "drawing", "tableParts"],
];
const FORBIDDEN = /[\\/*?:[\]]/;

/** What Excel would offer to repair, or would not open. */
export function sheetFaults({ trees, main, targets }: OfficeFile): string[] {
  const workbook = trees.get(main);
  const sheets = all(workbook, "sheet");
  const names = sheets.map((one) => one.getAttribute("name") ?? "");
  const ways = targets(main);
  const shared = partOf(trees, ways, "sharedStrings");
  const styles = partOf(trees, ways, "styles");
  const texts = all(shared, "si").length;
  const looks = all(all(styles, "cellXfs")[0], "xf").length;
  const parts = sheets.map((one) => ways.get(idOf(one) ?? "") ?? "");
  return [
    ...(sheets.length === 0 ? ["no sheet"] : []),
    ...names
      .filter((name) => name === "" || name.length > 31 || FORBIDDEN.test(name))
      .map((name) => `sheet name “${name}”`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `two sheets “${name}”`),
    ...parts.flatMap((part, at) => {
      const tree = trees.get(part);
      const found = tree ? oneSheet(tree, { texts, looks }) : ["is not there"];
      return found.map((fault) => `sheet ${String(at + 1)}: ${fault}`);
    }),
  ];
}

function partOf(trees: OfficeFile["trees"], ways: ReadonlyMap<string, string>, name: string): Document | undefined {
  return trees.get([...ways.values()].find((target) => target.endsWith(`/${name}.xml`)) ?? "");
}

function idOf(sheet: Element): string | undefined {
  return [...sheet.attributes].find(({ localName, prefix }) => localName === "id" && prefix === "r")?.value;
}

interface Known {
  readonly texts: number;
  readonly looks: number;
}

function oneSheet(tree: Document, { texts, looks }: Known): string[] {
  const root = tree.documentElement;
  const order = root ? childrenOf(root).map(({ localName }) => ORDER.indexOf(localName ?? "")) : [];
  const cells = all(tree, "c");
  const places = cells.map((cell) => placeOf(cell.getAttribute("r") ?? ""));
  return [
    ...(order.some((place, at) => place === -1 || place < (order[at - 1] ?? 0))
      ? ["parts stand in a wrong order"]
      : []),
    ...places
      .filter(([row, column], at) => {
        const [lastRow, lastColumn] = places[at - 1] ?? [0, 0];
        return row < lastRow || (row === lastRow && column <= lastColumn);
      })
      .map((place) => `cell ${String(place)} stands twice or too late`),
    ...cells.flatMap((cell) => {
      const value = all(cell, "v")[0]?.textContent ?? null;
      const look = Number(cell.getAttribute("s") ?? 0);
      return [
        ...(cell.getAttribute("t") === "s" && !(Number(value) < texts) ? [`text ${String(value)} is not there`] : []),
        ...(cell.getAttribute("t") === null && value !== null && !Number.isFinite(Number(value))
          ? [`“${value}” is no number`]
          : []),
        ...(look !== 0 && look >= looks ? [`look ${String(look)} is not there`] : []),
      ];
    }),
    ...mergeFaults(all(tree, "mergeCell").map((one) => one.getAttribute("ref") ?? "")),
  ];
}

/** Merged areas must not lie over each other. */
function mergeFaults(merges: readonly string[]): string[] {
  const areas = merges.map((ref) => ref.split(":").map(placeOf));
  return areas.flatMap(([start, end], at) => {
    const over = areas.slice(0, at).find(([from, to]) => {
      if (!start || !end || !from || !to) return true;
      return start[0] <= to[0] && from[0] <= end[0] && start[1] <= to[1] && from[1] <= end[1];
    });
    return over ? [`${merges[at] ?? ""} lies over ${String(over)}`] : [];
  });
}

/** Row and column of a cell. Example: "B3" → [3, 2]. */
function placeOf(ref: string): readonly [row: number, column: number] {
  const [, letters = "", row = "0"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
