import type { Options } from "write-excel-file/node";
import type { FormDocument } from "../document/form-document.ts";

/** The columns of a sheet on which all tables of a form and its head fit: shares of the width, from the left. */
export interface Grid {
  /** Where columns begin, from 0, and 1 at the end. */
  readonly edges: readonly number[];
  readonly widths: readonly number[];
}

/** Edges nearer than this are one. */
const NEAR = 0.02;
/** How far the head may move to an edge that is there already, so that a list keeps its columns whole. */
const HEAD_NEAR = 0.09;

/** Edges of all tables, and of the head where no edge is near. */
export function boundaries({ blocks, head }: Pick<FormDocument, "blocks" | "head">, headShare: number): Grid {
  const edges = [0, 1];
  const add = (edge: number, near: number): void => {
    if (!edges.some((one) => Math.abs(one - edge) < near)) edges.push(edge);
  };
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const all = block.columns.reduce((sum, { share }) => sum + share, 0);
    let sum = 0;
    for (const { share } of block.columns.slice(0, -1)) {
      sum += share;
      add(sum / all, NEAR);
    }
  }
  if (head !== null) add(headShare, HEAD_NEAR);
  if (blocks.some(({ kind }) => kind === "signatures")) add(0.5, HEAD_NEAR);
  edges.sort((left, right) => left - right);
  return { edges, widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)) };
}

/** The column whose left edge is nearest to the share of the width; never the first one for a share that is not 0. */
export function columnAt({ edges, widths }: Grid, share: number): number {
  const distances = edges.slice(0, widths.length).map((edge) => Math.abs(edge - share));
  return distances.indexOf(Math.min(...distances));
}

type Feature = NonNullable<Options<never>["features"]>[number];

/** A4, one page wide, printed in the margins of Decree 30/2020/NĐ-CP. */
export function printSetup(orientation: FormDocument["orientation"]): Feature {
  const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(2);
  const margins = `<pageMargins left="${inches(30)}" right="${inches(15)}" top="${inches(20)}" bottom="${inches(20)}" header="0.3" footer="0.3"/>`;
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content: string) =>
            content
              .replace(/<pageMargins[^>]*\/>/, "")
              .replace(/<pageSetup[^>]*\/>/, "")
              .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace("</worksheet>", `${margins}${setup}</worksheet>`),
        },
      },
    },
  } as unknown as Feature;
}
