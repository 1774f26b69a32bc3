import {
  cellOf,
  type FormBlock,
  type FormDocument,
  type FormHead,
  type FormLanguage,
  type FormRow,
  type FormTable,
  type Recipients,
  type Signature,
} from "../document/form-document.ts";
import { HEAD_WORDS, valueText } from "../document/words.ts";
import { dotsAfter, HEAD_SHARE, headRules, PAGE, SIZES, textHeight, textWidth, widthsOf } from "./page.ts";
import { headRowHeight, keptTogether } from "./pdf-groups.ts";

/** A node of the library's document; only what is used here. */
export type PdfNode = string | Readonly<Record<string, unknown>>;

/** The whole document as the library takes it. */
export interface PdfDefinition {
  readonly content: readonly PdfNode[];
  readonly [key: string]: unknown;
}

const points = (millimetres: number): number => (millimetres / 25.4) * 72;
const PADDING = 3;
const LINE = 0.5;
const BOX = 10;

const RULED = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

interface Place {
  readonly language: FormLanguage;
  /** Width of the text in millimetres. */
  readonly width: number;
}

/** The form as a document of pdfmake: pure, so that its words can be compared without opening a PDF. */
export function pdfDefinition(document: FormDocument): PdfDefinition {
  const place = { language: document.language, width: textWidth(document) };
  const room = { language: document.language, width: points(place.width), height: points(textHeight(document)) };
  const [left, top, right, bottom] = [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom].map(points);
  return {
    pageSize: "A4",
    pageOrientation: document.orientation,
    pageMargins: [left, top, right, bottom],
    info: { title: document.title, creator: "Khung", producer: "Khung" },
    lang: document.language === "EN" ? "en-GB" : "vi-VN",
    defaultStyle: { font: "Tinos", fontSize: SIZES.text, lineHeight: 1.1 },
    // The number of the page stands in the middle of the upper edge, not on the first page (Decree 30/2020/NĐ-CP).
    header: (page: number) =>
      page === 1 ? "" : { text: String(page), alignment: "center", fontSize: SIZES.page, margin: [0, points(9), 0, 0] },
    content: [
      ...(document.head === null ? [] : headNodes(document.head, place)),
      ...keptTogether(document.blocks, room).flatMap((group) => groupNodes(group, place)),
    ],
  };
}

function headNodes(head: FormHead, { language, width }: Place): PdfNode[] {
  const [country = "", motto] = HEAD_WORDS[head.side][language];
  const inner = points(width);
  const last = head.agencies.length - 1;
  const [under, below] = headRules(head.agencies[last] ?? "", motto ?? country, inner);
  const agencies = head.agencies.map((text, index) => centred(text, { bold: index === last, fontSize: SIZES.head }));
  const mark = head.side === "PARTY" ? centred("*") : rule(under);
  const left = [...agencies, mark, ...(head.number === undefined ? [] : [centred(head.number)])];
  const right = [
    centred(country, { bold: true, fontSize: motto === undefined ? SIZES.motto + 1 : SIZES.head }),
    ...(motto === undefined ? [] : [centred(motto, { bold: true, fontSize: SIZES.motto })]),
    rule(below),
    ...(head.placeAndDay === undefined
      ? []
      : [{ ...centred(head.placeAndDay, { italics: true }), margin: [0, 4, 0, 0] }]),
  ];
  const number = head.formNumber;
  return [
    ...(number === undefined ? [] : [{ text: number, bold: true, fontSize: SIZES.head, alignment: "right" }]),
    {
      columns: [
        { width: inner * HEAD_SHARE, stack: left },
        { width: inner * (1 - HEAD_SHARE), stack: right },
      ],
      margin: [0, 0, 0, 12],
    },
  ];
}

function groupNodes(group: readonly FormBlock[], place: Place): PdfNode[] {
  const nodes = group.flatMap((block) => blockNodes(block, place));
  return group.length > 1 || group[0]?.kind === "footnotes" ? [{ stack: nodes, unbreakable: true }] : nodes;
}

function blockNodes(block: FormBlock, place: Place): PdfNode[] {
  switch (block.kind) {
    case "title":
      return [
        { ...centred(block.text, { bold: true, fontSize: SIZES.title }), margin: [0, 4, 0, 0] },
        ...block.under.map((text) => centred(text, { bold: true })),
        { canvas: [], margin: [0, 0, 0, 10] },
      ];
    case "heading":
      return [{ text: block.text, bold: true, margin: [0, 8, 0, 3] }];
    case "paragraph":
      return [
        {
          text: block.text,
          bold: block.bold ?? false,
          italics: block.italic ?? false,
          alignment: block.align ?? "justify",
          margin: [0, 0, 0, 4],
        },
      ];
    case "line":
      return lineNodes(block, place);
    case "check":
      return [{ columns: [box(block.checked), { text: block.text }], columnGap: 6, margin: [12, 0, 0, 4] }];
    case "table":
      return [tableNode(block, place)];
    case "signatures":
      return [signatureNode(block.places)];
    case "footnotes":
      return [
        { canvas: [{ type: "line", x1: 0, y1: 0, x2: 140, y2: 0, lineWidth: LINE }], margin: [0, 14, 0, 3] },
        ...block.lines.map((text) => ({ text, fontSize: SIZES.footnote, alignment: "justify" })),
      ];
    case "gap":
      return [{ text: " ", fontSize: 6 }];
  }
}

function lineNodes(
  { label, value, blanks = 1 }: Extract<FormBlock, { kind: "line" }>,
  { language, width }: Place,
): PdfNode[] {
  const words = valueText(value, language);
  const text = words === "" ? `${label}: ${dotsAfter(label, width)}`.trimEnd() : `${label}: ${words}`;
  const more = words === "" ? Array.from({ length: blanks - 1 }, () => dotsAfter("", width)) : [];
  return [text, ...more].map((one) => ({ text: one, margin: [0, 0, 0, 3], preserveLeadingSpaces: true }));
}

function tableNode(table: FormTable, { language, width }: Place): PdfNode {
  const { columns, head, rows, size = SIZES.table } = table;
  const headHeight = headRowHeight(table, { language, width: points(width) });
  const room = points(width) - columns.length * 2 * PADDING - (columns.length + 1) * LINE;
  const body = [
    ...head.map((row) => cells(row, columns, language, true)),
    ...rows.map((row) => cells(row, columns, language, false)),
  ];
  return {
    table: {
      headerRows: head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: widthsOf(columns, room),
      ...(headHeight === 0 ? {} : { heights: (row: number) => (row < head.length ? headHeight : "auto") }),
      body,
    },
    layout: RULED,
    fontSize: size,
    margin: [0, 2, 0, 6],
  };
}

function cells(row: FormRow, columns: FormTable["columns"], language: FormLanguage, isHead: boolean): PdfNode[] {
  return row.map((place, column) => {
    const cell = cellOf(place);
    if (cell === null) return {};
    return {
      text: valueText(cell.value, language),
      bold: cell.bold ?? isHead,
      italics: cell.italic ?? false,
      alignment: cell.align ?? (isHead ? "center" : (columns[column]?.align ?? "left")),
      ...(cell.colSpan === undefined ? {} : { colSpan: cell.colSpan }),
      ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    };
  });
}

function signatureNode(places: readonly (Signature | Recipients)[]): PdfNode {
  const columns = places.map((place) => ({ width: "*", stack: "lines" in place ? recipients(place) : sign(place) }));
  return { columns, columnGap: 10, margin: [0, 14, 0, 0], unbreakable: true };
}

function sign({ placeAndDay, titles, note, name }: Signature): PdfNode[] {
  return [
    ...(placeAndDay === undefined ? [] : [centred(placeAndDay, { italics: true })]),
    ...titles.map((title) => centred(title, { bold: true })),
    centred(note, { italics: true }),
    { ...centred(name ?? " ", { bold: true }), margin: [0, 46, 0, 0] },
  ];
}

function recipients({ heading, lines }: Recipients): PdfNode[] {
  return [{ text: heading, bold: true, italics: true, fontSize: 12 }, ...lines.map((text) => ({ text, fontSize: 11 }))];
}

function centred(text: string, more: object = {}): Readonly<Record<string, unknown>> {
  return { text, alignment: "center", ...more };
}

function rule(length: number): PdfNode {
  return {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 }],
    alignment: "center",
    margin: [0, 1, 0, 3],
  };
}

/** A box to tick: the letters of the font have none. */
function box(checked: boolean): PdfNode {
  const edge = { type: "rect", x: 0, y: 0, w: BOX, h: BOX, lineWidth: 0.8 };
  const cross = [
    { type: "line", x1: 2, y1: 2, x2: BOX - 2, y2: BOX - 2, lineWidth: 1.2 },
    { type: "line", x1: 2, y1: BOX - 2, x2: BOX - 2, y2: 2, lineWidth: 1.2 },
  ];
  return { canvas: checked ? [edge, ...cross] : [edge], width: BOX + 2, margin: [0, 3, 0, 0] };
}
