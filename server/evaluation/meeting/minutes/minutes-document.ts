import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { COUNTRY, type MinutesText, MOTTO } from "./minutes-text.ts";

const FONT = "Times New Roman";
/** Half points: 13 pt, as Decree 30/2020/NĐ-CP allows for text. */
const SIZE = 26;
const MILLIMETRE = 56.7;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

interface LineOptions {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly centred?: boolean;
  readonly size?: number;
}

/** The minutes as a Word document (A4, margins and head as Decree 30/2020/NĐ-CP, annex I). */
export async function minutesDocument(text: MinutesText): Promise<Buffer> {
  const millimetres = (count: number): number => Math.round(count * MILLIMETRE);
  const page = {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: { top: millimetres(20), bottom: millimetres(20), left: millimetres(30), right: millimetres(15) },
  };
  const document = new Document({
    creator: "Khung",
    title: `${text.title} – ${text.about}`,
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [{ properties: { page }, children: body(text) }],
  });
  return Packer.toBuffer(document);
}

function body(text: MinutesText): (Paragraph | Table)[] {
  const parts = text.parts.flatMap(({ heading, paragraphs }) => [
    line(heading, { bold: true }),
    ...paragraphs.map((paragraph) => line(paragraph)),
  ]);
  const tally = text.table.length === 0 ? [] : [line("IV. Kết quả kiểm phiếu", { bold: true }), tallyTable(text.table)];
  return [
    head(text),
    line(""),
    line(text.title, { bold: true, centred: true, size: 28 }),
    line(text.about, { bold: true, centred: true }),
    line(""),
    ...parts,
    ...tally,
    line(""),
    signatures(text),
  ];
}

function head({ agencies, number, placeAndDay }: MinutesText): Table {
  const left = agencies.map((name, place) =>
    line(name, { centred: true, bold: place === agencies.length - 1, size: 24 }),
  );
  const right = [
    line(COUNTRY, { centred: true, bold: true, size: 24 }),
    line(MOTTO, { centred: true, bold: true, size: 26 }),
    line(placeAndDay, { centred: true, italics: true }),
  ];
  return pair([...left, line(number, { centred: true })], right, [42, 58]);
}

function signatures({ chair, secretary }: MinutesText): Table {
  const sign = (title: string, name: string): Paragraph[] => [
    line(title, { centred: true, bold: true }),
    line("(Ký, ghi rõ họ tên)", { centred: true, italics: true }),
    ...[line(""), line(""), line("")],
    line(name, { centred: true, bold: true }),
  ];
  return pair(sign("THƯ KÝ", secretary), sign("CHỦ TRÌ", chair), [50, 50]);
}

function tallyTable(rows: readonly (readonly string[])[]): Table {
  const cell = (words: string, bold: boolean, centred: boolean): TableCell =>
    new TableCell({ children: [line(words, { bold, centred, size: 22 })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: row.map((words, column) => cell(words, place === 0, place === 0 || column !== 1)),
        }),
    ),
  });
}

function pair(left: Paragraph[], right: Paragraph[], shares: readonly [number, number]): Table {
  const cell = (children: Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE }, borders: NO_BORDERS });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, shares[0]), cell(right, shares[1])] })],
  });
}

function line(
  words: string,
  { bold = false, italics = false, centred = false, size = SIZE }: LineOptions = {},
): Paragraph {
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { after: 60 },
    children: [new TextRun({ text: words, bold, italics, size, font: FONT })],
  });
}
