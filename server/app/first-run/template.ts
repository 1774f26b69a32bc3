import { type ExportFile, IMPORT_KINDS, workbookStream } from "../../exchange/index.ts";
import { assertAllowed, type Look, NotFound, today } from "../../kernel/index.ts";
import { readUnitsByIds } from "../../organization/index.ts";
import { audienceOf } from "./audience.ts";
import { canPrepare } from "./first-run.policy.ts";
import { StarterAudience } from "./first-run.views.ts";
import { TEMPLATE_GUIDE, TEMPLATE_SHEETS, type TemplateFacts, type TemplateSheet } from "./template-rows.ts";

type Cell = string | { readonly day: string } | null;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const SUBJECTS: Readonly<Record<StarterAudience, string>> = {
  [StarterAudience.STATE_AGENCY]: "CIVIL_SERVANT",
  [StarterAudience.PUBLIC_SERVICE]: "PUBLIC_EMPLOYEE",
  [StarterAudience.PARTY_BODY]: "CADRE",
};

/**
 * The workbook that a new agency fills in: units, positions, people and accounts with the importer's own headers and
 * rows that show how.
 *
 * @throws Forbidden `firstRun.notKeeper` for who prepares nothing; NotFound when there is no such unit.
 */
export async function openImportTemplate(look: Look, unitId: string): Promise<ExportFile> {
  assertAllowed(look.viewer, canPrepare(look.viewer));
  if (!UUID.test(unitId)) throw new NotFound("Unit", unitId);
  const unit = (await readUnitsByIds(look, [unitId])).get(unitId);
  if (!unit) throw new NotFound("Unit", unitId);
  const facts: TemplateFacts = {
    ...{ code: unit.code, name: unit.name, startsOn: unit.startsOn },
    subjectType: SUBJECTS[audienceOf(unit.tree, unit.kind)],
  };
  const sheets = TEMPLATE_SHEETS.map((sheet) => plan(sheet.name, sheetRows(sheet, facts)));
  const guide = plan("Hướng dẫn", [["Trang tính", "Cách điền"], ...TEMPLATE_GUIDE.map((row) => [...row])]);
  return {
    fileName: `Mẫu nhập ${unit.code} ${today(look.clock)}.xlsx`,
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    body: workbookStream([...sheets, guide]),
  };
}

function plan(name: string, rows: Cell[][]) {
  return { name, pages: [rows], isFiltered: false, count: { rows: 0, columns: 0, cut: 0 } };
}

/** Headers as the importer knows them, members of a choice by their usual word. */
function sheetRows({ kind, columns, rows }: TemplateSheet, facts: TemplateFacts): Cell[][] {
  const { fields } = IMPORT_KINDS[kind];
  const wanted = columns.flatMap((name) => fields[name] ?? []);
  const cellOf = (value: string, column: number): Cell => {
    if (value === "") return null;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { day: value };
    if (value === "true") return "có";
    return wanted[column]?.words?.[value]?.[0] ?? value;
  };
  return [wanted.map(({ title }) => title), ...rows(facts).map((row) => row.map(cellOf))];
}
