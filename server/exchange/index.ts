import { ExportTicket } from "./export/export-ticket.entity.ts";
import { ExportResolver } from "./export/export.resolver.ts";
import { CatalogueImportResolver } from "./import/catalogue/catalogue-import.resolver.ts";
import { TaskImportResolver } from "./import/tasks/task-import.resolver.ts";

export { messages } from "./exchange.messages.ts";
export { catalogueCells } from "./export/catalogue.export.ts";
export { csvLines, BYTE_ORDER_MARK } from "./export/csv.ts";
export { ExportLanguage } from "./export/export.inputs.ts";
export { xlsxFile } from "./export/xlsx.ts";
export { CATALOGUE_COLUMNS, CATALOGUE_FIELDS, type CatalogueField } from "./import/catalogue/catalogue-fields.ts";
export {
  assertWritable,
  bringCatalogue,
  type BringCatalogueInput,
  type BroughtCatalogue,
} from "./import/catalogue/catalogue-import.service.ts";
export type { CatalogueReport, ImportReason } from "./import/catalogue/catalogue-report.ts";
export { type CatalogueOptions, readCatalogueRows } from "./import/catalogue/catalogue-rows.ts";
export { bringTaskList } from "./import/tasks/task-import.service.ts";
export { TASK_COLUMNS, TASK_FIELDS, type TaskField } from "./import/tasks/task-fields.ts";
export type { TaskReport, TaskReportRow } from "./import/tasks/task-report.ts";
export { readTaskList, type TaskList, type TaskListOptions } from "./import/tasks/task-rows.ts";
export { readSheet } from "./import/sheet.ts";
export { type ExportFile, openExport } from "./export/serve-export.ts";

export const entities = [ExportTicket];
export const resolvers = [ExportResolver, CatalogueImportResolver, TaskImportResolver];
