/*
 * A spreadsheet read for a draft: what it would bring, for those who may change the draft. Nothing is written.
 */
import type { readStoredFile } from "../../../files/index.ts";
import {
  assertAllowed,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  Refused,
  window,
} from "../../../kernel/index.ts";
import {
  canKeepCatalogue,
  CatalogueState,
  readCatalogue,
  readCatalogueVersion,
  readGroupsOfVersions,
  readKeeping,
} from "../../../work/index.ts";
import { readSheet } from "../sheet.ts";
import type { CatalogueField } from "./catalogue-fields.ts";
import type { ImportOutcome, PreviewCatalogueImportInput } from "./catalogue-import.inputs.ts";
import type { CatalogueReport, ReportRow } from "./catalogue-report.ts";
import { readCatalogueRows } from "./catalogue-rows.ts";

type ReadFile = (fileId: string) => ReturnType<typeof readStoredFile>;

/**
 * Reads an upload against a draft, whose standard product and groups count where the list names none.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, and what `readSheet` refuses.
 */
export async function readDraftSheet(
  look: Look,
  { fileId, versionId, sheet, mapping }: PreviewCatalogueImportInput,
  readFile: ReadFile,
): Promise<{ report: CatalogueReport; unitId: string }> {
  const version = await readCatalogueVersion(look, versionId);
  const { unitId } = await readCatalogue(look, version.catalogueId);
  const keeps = (await readKeeping(look, [unitId])).get(unitId) ?? false;
  assertAllowed(look.viewer, canKeepCatalogue(look.viewer, { keeps }));
  if (version.state !== CatalogueState.DRAFT) throw new Refused("catalogue.versionFrozen");
  const { bytes, file } = await readFile(fileId);
  if (!/spreadsheet|csv|text|zip|octet/.test(file.contentType)) throw new NotFound("Spreadsheet", fileId);
  const groups = (await readGroupsOfVersions(look, [versionId])).get(versionId) ?? [];
  const report = readCatalogueRows(await readSheet(bytes, { sheet: sheet ?? null }), {
    mapping: Object.fromEntries((mapping ?? []).map(({ field, column }) => [field, column ?? null])) as Partial<
      Record<CatalogueField, string | null>
    >,
    standardPoints: version.standardPoints,
    frames: new Map(groups.map((group) => [group.number, group])),
  });
  return { report, unitId };
}

/** Some rows of a report. */
export function rowsOf(report: CatalogueReport, outcome: ImportOutcome | null, page: PageInput): Page<ReportRow> {
  const rows = report.rows.filter((row) => !outcome || row.outcome === outcome);
  const { offset, limit } = window(page);
  return { items: rows.slice(offset, offset + limit), total: rows.length };
}
