import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import "reflect-metadata";
import { IMPORT_KINDS } from "../../../../server/exchange/import/kinds/index.ts";
import { ImportKind } from "../../../../server/exchange/import/records/import-kind.ts";
import { readImportTable } from "../../../../server/exchange/import/records/table.ts";
import { archiveOf, workbookOf, workbookParts } from "../../../support/files/build-workbook.ts";

/** What a loaded machine needs at the most; a file that is read to its end needs minutes, or more memory than there is. */
const MOST_MS = 20_000;
const MOST_BYTES = 700 * 1024 * 1024;
const MILLION = 1_000_000;

/** The rule that refuses a file, or what was wrong with it as a whole, within bounded time and memory. */
async function verdict(bytes: Buffer, kind = ImportKind.UNITS): Promise<string[]> {
  const [began, before] = [performance.now(), process.memoryUsage.rss()];
  try {
    const { problems, rows } = await readImportTable(IMPORT_KINDS[kind], bytes);
    return problems.length > 0 ? problems.map(({ rule }) => rule) : rows.map(({ texts }) => texts.join(" ").trim());
  } catch (error) {
    return [(error as { rule?: string }).rule ?? String(error)];
  } finally {
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_BYTES);
  }
}

const sheet = (inside: string, head = ""): string => `${head}<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const textCell = (text: string): string => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe("a file that would be too much", () => {
  it("of a million rows is refused by the rows of its kind, as CSV and as XLSX", async () => {
    const csv = Buffer.from(`Mã đơn vị;Tên đơn vị\n${"A1;Sở\n".repeat(MILLION)}`);
    expect(await verdict(csv)).toEqual(["sheet.rows"]);
    expect(await verdict(csv, ImportKind.PEOPLE)).toEqual(["sheet.rows"]);
    let rows = "";
    for (let row = 1; row <= MILLION; row += 1)
      rows += `<row r="${String(row)}"><c r="A${String(row)}"><v>1</v></c></row>`;
    expect(await verdict(workbookOf({ xml: sheet(rows) }))).toEqual(["sheet.rows"]);
  });

  it("grows out of a small archive is refused before it has grown, also where its headers lie", async () => {
    const parts = (content: Buffer, claimed?: number) =>
      workbookParts().map((part) =>
        part.name === "xl/worksheets/sheet1.xml" ? { ...part, content, ...(claimed ? { claimed } : {}) } : part,
      );
    const bomb = Buffer.alloc(200 * 1024 * 1024, 32);
    const honest = archiveOf(parts(bomb));
    expect(honest.length).toBeLessThan(1024 * 1024);
    expect(await verdict(honest)).toEqual(["file.archiveBomb"]);
    expect(await verdict(archiveOf(parts(bomb, 1_000)))).toEqual([expect.stringMatching(/^file\.archive/)]);
  });

  it("has one quote that is never closed is refused with its line, however long it is", async () => {
    const good = "A1;Sở\n".repeat(15_000);
    expect(await verdict(Buffer.from(`Mã đơn vị;Tên đơn vị\n${good}"B1;Sở\n${good}`))).toEqual(["sheet.quote"]);
    expect(await verdict(Buffer.from(`Mã đơn vị;Tên đơn vị\n"${"x".repeat(10_000_000)}`))).toEqual(["sheet.quote"]);
  });

  it("has no header is said once, not for each row", async () => {
    expect(await verdict(Buffer.from("x;y\n".repeat(19_000)))).toEqual(["import.headerMissing"]);
  });
});

describe("a workbook that would read other files or grow by its own words", () => {
  const secret = readFileSync(import.meta.filename, "utf8").slice(0, 20);
  const entity = (body: string): string => `<!DOCTYPE x [<!ENTITY e ${body}>]>`;
  const outside = entity(`SYSTEM "file://${import.meta.filename}"`);
  const laughs = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(1_000)}"><!ENTITY b "${"&a;".repeat(1_000)}"><!ENTITY e "${"&b;".repeat(1_000)}">]>`;

  it("is refused when its sheet, its list of sheets or its links define words", async () => {
    for (const head of [outside, laughs]) {
      expect(await verdict(workbookOf({ xml: sheet(textCell("&e;"), head) }))).toEqual(["sheet.unreadable"]);
      for (const name of ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) {
        const parts = workbookParts().map((part) => {
          return part.name === name ? { ...part, content: head + String(part.content) } : part;
        });
        expect(await verdict(archiveOf(parts)), name).toEqual(["sheet.unreadable"]);
      }
    }
  });

  it("never brings in what its shared words point to", async () => {
    for (const head of [outside, laughs]) {
      const shared = `${head}<sst><si><t>Mã đơn vị &e;</t></si></sst>`;
      const xml = sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>');
      const link =
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';
      const parts = workbookParts({ xml, more: [{ name: "xl/sharedStrings.xml", content: shared }] }).map((part) => {
        if (part.name !== "xl/_rels/workbook.xml.rels") return part;
        return { ...part, content: String(part.content).replace("</Relationships>", `${link}</Relationships>`) };
      });
      const said = (await verdict(archiveOf(parts))).join(" ");
      expect(said).not.toContain(secret);
      expect(said.length).toBeLessThan(1_000);
    }
  });
});
