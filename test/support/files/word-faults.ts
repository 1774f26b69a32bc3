import type { Element } from "@xmldom/xmldom";
import { all, childrenOf, type OfficeFile } from "./office-file.ts";

/** What Word would not open, or would open otherwise than it was meant. */
export function wordFaults({ trees, main }: OfficeFile): string[] {
  const document = trees.get(main);
  const styles = new Set(all(trees.get("word/styles.xml"), "style").map((one) => valueOf(one, "styleId")));
  const numberings = new Set(all(trees.get("word/numbering.xml"), "num").map((one) => valueOf(one, "numId")));
  const used = ["pStyle", "rStyle", "tblStyle"].flatMap((name) =>
    all(document, name).map((one) => valueOf(one, "val")),
  );
  const numbered = all(document, "numId").map((one) => valueOf(one, "val"));
  const places = all(document, "sectPr");
  return [
    ...used.filter((style) => !styles.has(style)).map((style) => `style ${String(style)} is not there`),
    ...numbered.filter((id) => id !== "0" && !numberings.has(id)).map((id) => `numbering ${String(id)} is not there`),
    ...all(document, "tbl").flatMap(tableFaults),
    ...all(document, "tc")
      .filter((cell) => childrenOf(cell).at(-1)?.localName !== "p")
      .map((cell) => `a cell does not end with a paragraph: ${(cell.textContent ?? "").slice(0, 40)}`),
    ...(places.length === 0 ? ["no page"] : []),
  ];
}

/** Every row fills all columns of its table, what spans and lies over counted in. */
function tableFaults(table: Element): string[] {
  const columns = all(
    childrenOf(table).find(({ localName }) => localName === "tblGrid"),
    "gridCol",
  ).length;
  const rows = childrenOf(table).filter(({ localName }) => localName === "tr");
  return rows.flatMap((row, at) => {
    const cells = childrenOf(row).filter(({ localName }) => localName === "tc");
    const spans = cells.map((cell) => Number(valueOf(all(cell, "gridSpan")[0], "val") ?? 1));
    const filled = spans.reduce((sum, span) => sum + span, 0);
    return filled === columns ? [] : [`row ${String(at + 1)} fills ${String(filled)} of ${String(columns)} columns`];
  });
}

function valueOf(element: Element | undefined, name: string): string | null {
  const found = [...(element?.attributes ?? [])].find(({ localName }) => localName === name);
  return found?.value ?? null;
}
