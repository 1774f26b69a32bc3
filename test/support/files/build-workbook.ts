import { crc32, deflateRawSync } from "node:zlib";

/** One part of an archive; the overrides make its headers lie. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly method?: 0 | 8;
  readonly flags?: number;
  /** Sizes that the headers claim. */
  readonly claimed?: number;
  readonly claimedLocal?: number;
  /** Bytes after the compressed text, counted as part of it. */
  readonly tail?: Buffer;
  /** Left out of the directory. */
  readonly hidden?: boolean;
}

/** Writes a ZIP archive byte by byte, so that a test can make one that no program would. */
export function archiveOf(parts: readonly ArchivePart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const method = part.method ?? 8;
    const packed = Buffer.concat([method === 8 ? deflateRawSync(content) : content, part.tail ?? Buffer.alloc(0)]);
    const name = Buffer.from(part.name);
    const fields = (size: number): Buffer => {
      const head = Buffer.alloc(26);
      head.writeUInt16LE(20, 0);
      head.writeUInt16LE((part.flags ?? 0) | 0x800, 2);
      head.writeUInt16LE(method, 4);
      head.writeUInt32LE(crc32(content), 10);
      head.writeUInt32LE(packed.length, 14);
      head.writeUInt32LE(size, 18);
      head.writeUInt16LE(name.length, 22);
      return head;
    };
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      fields(part.claimedLocal ?? part.claimed ?? content.length),
      name,
    ]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const central = Buffer.concat([
      Buffer.from("PK\x01\x02"),
      Buffer.from([20, 0]),
      fields(part.claimed ?? content.length),
      place,
      name,
    ]);
    files.push(local, packed);
    offset += local.length + packed.length;
    if (part.hidden !== true) directory.push(central);
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${LINK_TYPE}"`;

/** What a workbook of a test holds: cells by address, `=` before a formula, and merged ranges. */
export interface WorkbookOptions {
  readonly sheet?: string;
  readonly hiddenFirst?: boolean;
  readonly cells?: Readonly<Record<string, string | number>>;
  readonly merged?: readonly string[];
  /** The sheet's XML, instead of cells. */
  readonly xml?: string;
  readonly more?: readonly ArchivePart[];
}

/** The parts of a small workbook as office programs write them. */
export function workbookParts(options: WorkbookOptions = {}): ArchivePart[] {
  const xml = options.xml ?? sheetXml(options.cells ?? { A1: "STT" }, options.merged ?? []);
  const sheets = [
    ...(options.hiddenFirst === true ? [`<sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/>`] : []),
    `<sheet name="${options.sheet ?? "Danh mục"}" sheetId="1" r:id="rId1"/>`,
  ];
  const link = (id: string, path: string): string =>
    `<Relationship Id="${id}" Type="${LINK_TYPE}/worksheet" Target="${path}"/>`;
  return [
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINK_TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: "xl/workbook.xml", content: `<workbook ${NAMESPACES}><sheets>${sheets.join("")}</sheets></workbook>` },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${link("rId1", "worksheets/sheet1.xml")}${link("rId2", "worksheets/sheet2.xml")}</Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: xml },
    { name: "xl/worksheets/sheet2.xml", content: sheetXml({ A1: "Ẩn" }, []) },
    ...(options.more ?? []),
  ];
}

/** A small workbook as a file. */
export function workbookOf(options: WorkbookOptions = {}): Buffer {
  return archiveOf(workbookParts(options));
}

function sheetXml(cells: Readonly<Record<string, string | number>>, merged: readonly string[]): string {
  const rows = Map.groupBy(Object.entries(cells), ([address]) => Number(address.replace(/\D/g, "")));
  const cellXml = ([address, value]: [string, string | number]): string => {
    if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
    if (value.startsWith("=")) return `<c r="${address}"><f>${value.slice(1)}</f><v>42</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const body = [...rows].map(([row, inside]) => `<row r="${String(row)}">${inside.map(cellXml).join("")}</row>`);
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet ${NAMESPACES}><sheetData>${body.join("")}</sheetData>${ranges === "" ? "" : `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
}
