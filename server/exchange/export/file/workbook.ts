import { Readable } from "node:stream";
import { escaped, filterRange, type SheetPlan, sheetXml } from "./sheet-xml.ts";
import { type ZipEntry, zipParts } from "./zip.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Times New Roman in twelve points, headers bold in a box, texts broken at the cell's edge, days as the country writes them. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/>' +
  '<right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * A workbook on its way: each sheet is read when its turn comes and only as fast as the file is taken, so that memory
 * stays flat at any number of rows. Whoever breaks off ends the reading, too.
 */
export function workbookStream(sheets: readonly SheetPlan[]): Readable {
  const entries: ZipEntry[] = [
    { path: "[Content_Types].xml", parts: () => [contentTypes(sheets)] },
    { path: "_rels/.rels", parts: () => [relations([["officeDocument", "xl/workbook.xml"]])] },
    { path: "xl/styles.xml", parts: () => [STYLES] },
    ...sheets.map((sheet, at) => ({ path: `xl/${sheetPath(at)}`, parts: () => sheetXml(sheet) })),
    { path: "xl/_rels/workbook.xml.rels", parts: () => [relations(workbookTargets(sheets))] },
    // Last: only then the cells that the filters cover are known.
    { path: "xl/workbook.xml", parts: () => [workbookXml(sheets)] },
  ];
  return Readable.from(zipParts(entries), { objectMode: false });
}

function workbookTargets(sheets: readonly SheetPlan[]): (readonly [type: string, target: string])[] {
  return [...sheets.map((_, at) => ["worksheet", sheetPath(at)] as const), ["styles", "styles.xml"]];
}

function sheetPath(at: number): string {
  return `worksheets/sheet${String(at + 1)}.xml`;
}

function contentTypes(sheets: readonly SheetPlan[]): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}` +
    `${part("styles.xml", "styles")}${sheets.map((_, at) => part(sheetPath(at), "worksheet")).join("")}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetPlan[]): string {
  const names = namesOf(sheets);
  const listed = names.map((name, at) => {
    const place = String(at + 1);
    return `<sheet name="${attribute(name)}" sheetId="${place}" r:id="rId${place}"/>`;
  });
  const filters = sheets.flatMap(({ isFiltered, count }, at) => {
    if (!isFiltered || count.columns === 0) return [];
    const range = filterRange(count).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const sheet = attribute(`'${(names[at] ?? "").replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(at)}" hidden="1">${sheet}!${range}</definedName>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${listed.join("")}</sheets>` +
    `${filters.length > 0 ? `<definedNames>${filters.join("")}</definedNames>` : ""}</workbook>`
  );
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', "&quot;");
}

/** At most 31 characters each, without those that a sheet's name may not have, no two alike. */
function namesOf(sheets: readonly SheetPlan[]): string[] {
  const names: string[] = [];
  for (const { name } of sheets) {
    const plain = name
      .replace(/[\\/?*[\]:\n\r]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim()
      .slice(0, 31);
    const fallback = `Sheet${String(names.length + 1)}`;
    names.push(plain === "" || names.includes(plain) ? fallback : plain);
  }
  return names;
}
