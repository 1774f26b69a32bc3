import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import {
  type Align,
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
import { HEAD_SHARE, headRules, PAGE, SIZES, textWidth, widthsOf } from "./page.ts";

const FONT = "Times New Roman";
/** A font of every Word that has boxes to tick. */
const BOX_FONT = "MS Gothic";
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

type Part = Paragraph | Table;

interface Place {
  readonly language: FormLanguage;
  /** Width of the text in twentieths of a point. */
  readonly width: number;
}

interface Looks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: Align | "justify";
  readonly size?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** The form as a Word document. */
export async function docxFile(document: FormDocument): Promise<Buffer> {
  const place = { language: document.language, width: twips(textWidth(document)) };
  const children = [
    ...(document.head === null ? [] : headParts(document.head, place)),
    ...document.blocks.flatMap((block) => blockParts(block, place)),
  ];
  const landscape = document.orientation === "landscape";
  const page = {
    size: {
      width: twips(PAGE.width),
      height: twips(PAGE.height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(PAGE.top),
      bottom: twips(PAGE.bottom),
      left: twips(PAGE.left),
      right: twips(PAGE.right),
      header: twips(8),
    },
  };
  const file = new Document({
    creator: "Khung",
    title: document.title,
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: SIZES.text * 2,
            language: { value: document.language === "EN" ? "en-GB" : "vi-VN" },
          },
        },
      },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: numbered(), first: new Header({ children: [] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}

function numbered(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZES.page * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function headParts(head: FormHead, { language, width }: Place): Part[] {
  const [country = "", motto] = HEAD_WORDS[head.side][language];
  const last = head.agencies.length - 1;
  const [leftWidth, rightWidth] = [Math.round(width * HEAD_SHARE), Math.round(width * (1 - HEAD_SHARE))];
  const [under, below] = headRules(head.agencies[last] ?? "", motto ?? country, width / 20);
  const left = [
    ...head.agencies.map((text, index) =>
      line(text, { align: "center", bold: index === last, size: SIZES.head, after: 0 }),
    ),
    head.side === "PARTY" ? line("*", { align: "center", after: 0 }) : rule(leftWidth, (under * 20) / leftWidth),
    ...(head.number === undefined ? [] : [line(head.number, { align: "center", after: 0 })]),
  ];
  const right = [
    line(country, { align: "center", bold: true, size: motto === undefined ? SIZES.motto + 1 : SIZES.head, after: 0 }),
    ...(motto === undefined ? [] : [line(motto, { align: "center", bold: true, size: SIZES.motto, after: 0 })]),
    rule(rightWidth, (below * 20) / rightWidth),
    ...(head.placeAndDay === undefined ? [] : [line(head.placeAndDay, { align: "center", italic: true, after: 0 })]),
  ];
  const number = head.formNumber;
  return [
    ...(number === undefined ? [] : [line(number, { align: "right", bold: true, size: SIZES.head })]),
    sideBySide([left, right], [leftWidth, rightWidth]),
    line("", { size: 6 }),
  ];
}

function blockParts(block: FormBlock, place: Place): Part[] {
  switch (block.kind) {
    case "title":
      return [
        line(block.text, { bold: true, align: "center", size: SIZES.title, after: 0 }),
        ...block.under.map((text) => line(text, { bold: true, align: "center", after: 0 })),
        line("", { size: 6 }),
      ];
    case "heading":
      return [line(block.text, { bold: true, keepNext: true })];
    case "paragraph":
      return [line(block.text, { ...block, align: block.align ?? "justify" })];
    case "line":
      return lineParts(block, place);
    case "check":
      return [
        new Paragraph({
          spacing: { after: 60 },
          indent: { left: twips(5) },
          children: [
            new TextRun({ text: block.checked ? "☒" : "☐", font: BOX_FONT, size: SIZES.text * 2 }),
            new TextRun({ text: ` ${block.text}`, font: FONT, size: SIZES.text * 2 }),
          ],
        }),
      ];
    case "table":
      return [tableOf(block, place), line("", { size: 4, after: 0 })];
    case "signatures":
      return [line("", { size: 8 }), signatures(block.places, place)];
    case "footnotes":
      return [line("____________________", { size: 8, after: 0 }), ...block.lines.map(footnote)];
    case "gap":
      return [line("", { size: 6 })];
  }
}

function footnote(text: string): Paragraph {
  return line(text, { size: SIZES.footnote, align: "justify", after: 0 });
}

function lineParts({ label, value, blanks = 1 }: Extract<FormBlock, { kind: "line" }>, place: Place): Part[] {
  const words = valueText(value, place.language);
  if (words !== "") return [line(`${label}: ${words}`, { align: "justify" })];
  const tabStops = [{ type: TabStopType.RIGHT, position: place.width, leader: LeaderType.DOT }];
  return Array.from({ length: blanks }, (_, index) => {
    const children = [new TextRun({ text: index === 0 ? `${label}: \t` : "\t", font: FONT, size: SIZES.text * 2 })];
    return new Paragraph({ tabStops, spacing: { after: 60 }, children });
  });
}

function tableOf({ columns, head, rows, size = SIZES.table }: FormTable, { language, width }: Place): Table {
  const widths = widthsOf(columns, width).map(Math.round);
  const rowOf = (row: FormRow, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: row.flatMap((place, column) => {
        const cell = cellOf(place);
        if (cell === null) return [];
        const looks = {
          bold: cell.bold ?? isHead,
          italic: cell.italic ?? false,
          align: cell.align ?? (isHead ? "center" : (columns[column]?.align ?? "left")),
        };
        const span = cell.colSpan ?? 1;
        return new TableCell({
          width: { size: widths.slice(column, column + span).reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
          verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          margins: { left: 60, right: 60, top: 20, bottom: 20 },
          columnSpan: span,
          rowSpan: cell.rowSpan ?? 1,
          children: [line(valueText(cell.value, language), { ...looks, size, after: 0 })],
        });
      }),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [...head.map((row) => rowOf(row, true)), ...rows.map((row) => rowOf(row, false))],
  });
}

function signatures(places: readonly (Signature | Recipients)[], { width }: Place): Table {
  const share = Math.round(width / places.length);
  const parts = places.map((place) => ("lines" in place ? recipients(place) : sign(place)));
  return sideBySide(
    parts,
    places.map(() => share),
  );
}

function sign({ placeAndDay, titles, note, name }: Signature): Paragraph[] {
  return [
    ...(placeAndDay === undefined ? [] : [line(placeAndDay, { align: "center", italic: true, after: 0 })]),
    ...titles.map((title) => line(title, { align: "center", bold: true, after: 0, keepNext: true })),
    line(note, { align: "center", italic: true, keepNext: true }),
    ...[1, 2, 3].map(() => line("", { keepNext: true })),
    line(name ?? "", { align: "center", bold: true }),
  ];
}

function recipients({ heading, lines }: Recipients): Paragraph[] {
  return [
    line(heading, { bold: true, italic: true, size: 12, after: 0 }),
    ...lines.map((text) => line(text, { size: 11, after: 0 })),
  ];
}

function sideBySide(parts: readonly Paragraph[][], widths: readonly number[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parts.map(
          (children, index) =>
            new TableCell({
              children,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: NO_BORDERS,
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });
}

/** A line under the middle of a column. */
function rule(width: number, share: number): Paragraph {
  const edge = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: edge, right: edge },
    spacing: { after: 60, line: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

function line(
  text: string,
  { bold = false, italic = false, align = "left", size = SIZES.text, after = 60, keepNext = false }: Looks = {},
): Paragraph {
  const [first = "", ...more] = text.split("\n");
  const looks = { bold, italics: italic, size: Math.round(size * 2), font: FONT };
  return new Paragraph({
    alignment: align === "justify" ? AlignmentType.JUSTIFIED : ALIGN[align],
    spacing: { after },
    keepNext,
    children: [
      new TextRun({ text: first, ...looks }),
      ...more.map((one) => new TextRun({ text: one, break: 1, ...looks })),
    ],
  });
}
