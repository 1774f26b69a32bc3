import { deflateSync } from "node:zlib";
import { archiveOf } from "./build-workbook.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** A small office file of a kind: its list of contents says what it is. */
function officeFile(mainPart: string, contentType: string): Buffer {
  return archiveOf([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types><Override PartName="/${mainPart}" ContentType="${OFFICE}.${contentType}.main+xml"/></Types>`,
    },
    { name: "_rels/.rels", content: "<Relationships/>" },
    { name: mainPart, content: "<document/>" },
  ]);
}

function openDocument(kind: string): Buffer {
  return archiveOf([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
    { name: "content.xml", content: "<office/>" },
  ]);
}

function png(): Buffer {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
  const data = deflateSync(Buffer.alloc(5));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const end = Buffer.from("0000000049454e44ae426082", "hex");
  return Buffer.concat([head, size, Buffer.from("IDAT"), data, Buffer.alloc(4), end]);
}

/** One sound file of each kind that is kept, by the ending of its name, with the type that its content has. */
export const SAMPLES: Readonly<Record<string, readonly [bytes: Buffer, contentType: string]>> = {
  pdf: [Buffer.from("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n"), "application/pdf"],
  jpg: [Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"), "image/jpeg"],
  png: [png(), "image/png"],
  webp: [Buffer.from("RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\0", "latin1"), "image/webp"],
  heic: [Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat", "latin1"), "image/heic"],
  docx: [officeFile("word/document.xml", "wordprocessingml.document"), `${OFFICE}.wordprocessingml.document`],
  xlsx: [officeFile("xl/workbook.xml", "spreadsheetml.sheet"), `${OFFICE}.spreadsheetml.sheet`],
  pptx: [officeFile("ppt/presentation.xml", "presentationml.presentation"), `${OFFICE}.presentationml.presentation`],
  odt: [openDocument("text"), "application/vnd.oasis.opendocument.text"],
  ods: [openDocument("spreadsheet"), "application/vnd.oasis.opendocument.spreadsheet"],
  txt: [Buffer.from("Biên bản nghiệm thu\n"), "text/plain"],
  csv: [Buffer.from("\ufeffMã;Nhiệm vụ\n1;Soạn thảo\n", "utf16le"), "text/csv"],
};
