import { Document, Packer, Paragraph } from "docx";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { packageFaults } from "../../../support/files/package-faults.ts";

/** A Word file after a part was changed; null takes it out. */
async function spoiled(part: string, change: (xml: string) => string | null): Promise<Buffer> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("Xin chào")] }] }));
  const archive = new PizZip(bytes);
  const xml = change(archive.file(part)?.asText() ?? "");
  if (xml === null) archive.remove(part);
  else archive.file(part, xml);
  return archive.generate({ type: "nodebuffer" });
}

describe("reading an Office file to see whether it is sound", () => {
  it("finds nothing in a sound one", async () => {
    expect(await packageFaults(await spoiled("word/document.xml", (xml) => xml))).toEqual([]);
  });

  it("finds a part that is no XML", async () => {
    const faults = await packageFaults(await spoiled("word/document.xml", (xml) => xml.replace("</w:body>", "")));
    expect(faults.join()).toMatch(/word\/document\.xml: .*(tag|fatal|error)/i);
  });

  it("finds a way that leads to no part, and a type of content of no part", async () => {
    const faults = await packageFaults(await spoiled("word/styles.xml", () => null));
    expect(faults).toContain("word/document.xml: leads to word/styles.xml, which is not there");
    expect(faults).toContain("a type of content is of word/styles.xml, which is not there");
  });

  it("finds a style that is not there and a cell without a paragraph", async () => {
    const cell = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc></w:tc></w:tr></w:tbl>";
    const spoil = (xml: string) =>
      xml.replace("<w:body>", `<w:body>${cell}<w:p><w:pPr><w:pStyle w:val="Lạ"/></w:pPr></w:p>`);
    const faults = await packageFaults(await spoiled("word/document.xml", spoil));
    expect(faults).toEqual([
      "style Lạ is not there",
      "row 1 fills 1 of 2 columns",
      "a cell does not end with a paragraph: ",
    ]);
  });
});
