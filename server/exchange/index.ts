import { ExportTicket } from "./export/export-ticket.entity.ts";
import { ExportResolver } from "./export/export.resolver.ts";

export { messages } from "./exchange.messages.ts";
export { type ExportFile, openExport } from "./export/serve-export.ts";

export const entities = [ExportTicket];
export const resolvers = [ExportResolver];
