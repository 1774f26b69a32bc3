import { CaseResolver, FrameworkOpeningResolver } from "./case/case.resolver.ts";
import { CaseSource } from "./case/import/case-source.entity.ts";
import { FrameworkOpening } from "./case/opening/framework-opening.entity.ts";
import { ExportTicket } from "./export/export-ticket.entity.ts";
import { ExportResolver } from "./export/export.resolver.ts";
import { FormResolver } from "./forms/form.resolver.ts";
import { FormTemplate } from "./forms/template/form-template.entity.ts";
import { FormTemplatePageResolver, FormTemplateResolver } from "./forms/template/template.resolver.ts";
import { CatalogueImportResolver } from "./import/catalogue/catalogue-import.resolver.ts";
import { RecordImportResolver } from "./import/records/import.resolver.ts";
import { TaskImportResolver } from "./import/tasks/task-import.resolver.ts";
import { CollectedSummary } from "./summary/collected-summary.entity.ts";
import { SummaryResolver } from "./summary/summary.resolver.ts";
import { TransmissionItem } from "./transmission/transmission-item.entity.ts";
import { Transmission } from "./transmission/transmission.entity.ts";
import { TransmissionResolver } from "./transmission/transmission.resolver.ts";

export { exportCase, loadCase, NO_ORIGIN } from "./case/build/case.read.ts";
export { triggers } from "./case/case.triggers.ts";
export { bringCase } from "./case/import/case-import.service.ts";
export { examineCase } from "./case/import/case-report.ts";
export { closeFramework, openFramework } from "./case/opening/opening.service.ts";
export { CASE_PATH } from "./case/package/case-package.ts";
export { isCaseText } from "./case/package/read-case.ts";
export { answerDocuments, answerOne, CASE_ENDPOINTS, type CaseAnswer, refusal } from "./case/serve/answer-case.ts";
export { type Library, readLibrary } from "./case/serve/library.read.ts";
export { messages } from "./exchange.messages.ts";
export { catalogueCells } from "./export/catalogue.export.ts";
export { csvLines, BYTE_ORDER_MARK } from "./export/csv.ts";
export { type LocalExport, recordLocalExport } from "./export/export-ticket.service.ts";
export { CsvSeparator, ExportFormat, ExportLanguage, ExportName, RequestExportInput } from "./export/export.inputs.ts";
export { ExportState } from "./export/export.views.ts";
export { askWholeExport, type ExportCount, exportParts } from "./export/file/export-parts.ts";
export { workbookStream } from "./export/file/workbook.ts";
export { xlsxFile } from "./export/xlsx.ts";
export { FormTemplate } from "./forms/template/form-template.entity.ts";
export { openMinutes } from "./forms/meeting/open-minutes.service.ts";
export { registerFormTemplate } from "./forms/template/template.service.ts";
export { CATALOGUE_COLUMNS, CATALOGUE_FIELDS, type CatalogueField } from "./import/catalogue/catalogue-fields.ts";
export {
  assertWritable,
  bringCatalogue,
  type BringCatalogueInput,
  type BroughtCatalogue,
} from "./import/catalogue/catalogue-import.service.ts";
export type { CatalogueReport, ImportReason } from "./import/catalogue/catalogue-report.ts";
export { type CatalogueOptions, readCatalogueRows } from "./import/catalogue/catalogue-rows.ts";
export { IMPORT_KINDS } from "./import/kinds/index.ts";
export { bringTable } from "./import/records/import.service.ts";
export { ImportKind } from "./import/records/import-kind.ts";
export { type ImportReport, shownRecord } from "./import/records/report.ts";
export { type ImportTable, readImportTable, type TableOptions } from "./import/records/table.ts";
export { bringTaskList } from "./import/tasks/task-import.service.ts";
export { TASK_COLUMNS, TASK_FIELDS, type TaskField } from "./import/tasks/task-fields.ts";
export type { TaskReport, TaskReportRow } from "./import/tasks/task-report.ts";
export { readTaskList, type TaskList, type TaskListOptions } from "./import/tasks/task-rows.ts";
export { exportSummary } from "./summary/summary.read.ts";
export { importSummary } from "./summary/summary.service.ts";
export { remindOfTransmissions } from "./transmission/remind.service.ts";
export { Transmission } from "./transmission/transmission.entity.ts";
export { prepareTransmission, recordTransmission } from "./transmission/transmission.service.ts";
export { readSheet } from "./import/sheet.ts";
export { type ExportFile, openExport } from "./export/serve-export.ts";

export const entities = [
  ExportTicket,
  FormTemplate,
  CaseSource,
  FrameworkOpening,
  Transmission,
  TransmissionItem,
  CollectedSummary,
];
export const resolvers = [
  ExportResolver,
  FormResolver,
  FormTemplateResolver,
  FormTemplatePageResolver,
  CatalogueImportResolver,
  TaskImportResolver,
  RecordImportResolver,
  CaseResolver,
  FrameworkOpeningResolver,
  TransmissionResolver,
  SummaryResolver,
];
