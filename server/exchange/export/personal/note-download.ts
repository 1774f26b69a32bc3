import type { RequestContext } from "../../../kernel/index.ts";
import type { ExportTicket } from "../export-ticket.entity.ts";

/** Files without a row about anybody. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  ...["UNIT_STATISTICS", "UNIT_STATISTICS_OVER_TIME", "PROGRESS_TRACKING", "STATISTICS", "OUTLIERS"],
  ...["CATALOGUE", "UNITS", "POSITIONS", "REQUIREMENTS", "MY_DATA"],
]);

/** Tells the log of readings that a file with personal data leaves, and whose it is where it is one person's. */
export async function noteDownload(
  context: RequestContext,
  ticket: Pick<ExportTicket, "id" | "name" | "parameters">,
): Promise<void> {
  const { readLog, sql, viewer } = context;
  if (!readLog || IMPERSONAL.has(ticket.name)) return;
  const { evaluationId } = JSON.parse(ticket.parameters) as { readonly evaluationId?: string | null };
  const evaluation = evaluationId
    ? await sql.selectFrom("evaluation").select("person_id").where("id", "=", evaluationId).executeTakeFirst()
    : undefined;
  const record = evaluationId ? { id: evaluationId, personId: evaluation?.person_id ?? null } : { id: ticket.id };
  readLog.noteFile(viewer, { operation: `export ${ticket.name}`, record });
}
