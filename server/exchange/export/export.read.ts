/*
 * How far a file is; only for the account that asked for it.
 */
import { type Look, NotFound, Unauthenticated } from "../../kernel/index.ts";
import type { ExportProgress } from "./export.views.ts";

/**
 * How far a file is on its way.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when there is no such ticket of the account.
 */
export async function readExportProgress({ sql, viewer }: Look, ticketId: string): Promise<ExportProgress> {
  if (viewer.accountId === null) throw new Unauthenticated();
  const row = await sql
    .selectFrom("export_ticket")
    .select(["id as ticketId", "state", "rows", "total"])
    .where("id", "=", ticketId)
    .where("account_id", "=", viewer.accountId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound("ExportTicket", ticketId);
  return row;
}
