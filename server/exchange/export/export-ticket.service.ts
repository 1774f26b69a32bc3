import { createHash, randomBytes } from "node:crypto";
import { canonicalJson, recordBulk } from "../../audit/index.ts";
import { moment, NotFound, TooLarge, Unauthenticated, type Work } from "../../kernel/index.ts";
import { askExport, countExport } from "./export-catalogue.ts";
import { ExportTicket } from "./export-ticket.entity.ts";
import { ExportFormat, type ExportName, type RequestExportInput } from "./export.inputs.ts";
import { ExportAnswer, ExportState } from "./export.views.ts";
import { MOST_SHEET_ROWS } from "./file/sheet-xml.ts";

const LIFE_MS = 5 * 60_000;
const KEPT_MS = 86_400_000;

/** What a download asks for. */
export interface UseTicket {
  readonly token: string;
}

/** A file that was fetched, whole or in part. */
export interface FetchedExport {
  readonly ticketId: string;
  readonly name: string;
  readonly parameters: string;
  readonly rows: number;
  readonly isWhole: boolean;
}

/**
 * Gives the account a ticket for one file: once, within five minutes, with a session of the same account.
 *
 * Rights are asked now and again when the file is fetched.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws Forbidden as the query that the file comes from, `export.rowsRight`.
 * @throws InvalidInput `export.cycleNeeded`.
 * @throws NotFound when there is no such unit or cycle.
 * @throws TooLarge `export.xlsxRows` when a sheet does not hold the rows.
 */
export async function requestExport(work: Work, input: RequestExportInput): Promise<ExportAnswer> {
  if (work.viewer.accountId === null) throw new Unauthenticated();
  await askExport(work, input);
  const total = await countExport(work, input);
  if (input.format === ExportFormat.XLSX && total !== null && total >= MOST_SHEET_ROWS)
    throw new TooLarge("export.xlsxRows", { most: MOST_SHEET_ROWS - 1 });
  const { idempotencyKey: _, ...parameters } = input;
  return giveTicket(work, input.name, parameters, total);
}

/** What a ticket for a form is called; its parameters say which. */
export const FORM_TICKET = "FORM";

/**
 * A new ticket of the account for whatever its parameters describe; the caller has asked for the right.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function giveTicket(
  work: Work,
  name: ExportName | typeof FORM_TICKET,
  parameters: object,
  total: number | null = null,
): Promise<ExportAnswer> {
  const { accountId } = work.viewer;
  if (accountId === null) throw new Unauthenticated();
  const token = randomBytes(32).toString("base64url");
  const now = work.clock.now().getTime();
  const ticket = new ExportTicket();
  ticket.tokenHash = hashOf(token);
  ticket.accountId = accountId;
  ticket.name = name;
  ticket.parameters = canonicalJson(JSON.parse(JSON.stringify(parameters)));
  ticket.expiresAt = new Date(now + LIFE_MS).toISOString();
  ticket.total = total;
  work.em.persist(ticket);
  await work.em.flush();
  await work.sql
    .deleteFrom("export_ticket")
    .where("expires_at", "<", new Date(now - KEPT_MS).toISOString())
    .execute();
  return Object.assign(new ExportAnswer(), {
    ticketId: ticket.id,
    url: `/exports/${token}`,
    rows: total,
    expiresAt: ticket.expiresAt,
  });
}

/**
 * Takes the ticket: of two downloads with one ticket only one gets the file.
 *
 * @throws NotFound when the ticket is unknown, expired, used, or another account's.
 */
export async function useExportTicket(
  work: Work,
  { token }: UseTicket,
): Promise<Pick<ExportTicket, "id" | "name" | "parameters">> {
  const now = moment(work.clock);
  const ticket = await work.sql
    .updateTable("export_ticket")
    .set({ used_at: now, state: ExportState.SENDING })
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("account_id", "=", work.viewer.accountId ?? "00000000-0000-0000-0000-000000000000")
    .returning(["id", "name", "parameters"])
    .executeTakeFirst();
  if (ticket === undefined) throw new NotFound("ExportTicket", "");
  await recordBulk(work, "ExportTicket", "update", [ticket.id], {
    export: { name: ticket.name, filter: JSON.parse(ticket.parameters), state: "STARTED" },
  });
  return ticket;
}

/** Records what left the house: which file, with which filter, how many rows, whether it arrived whole. */
export async function recordExport(work: Work, fetched: FetchedExport): Promise<object> {
  const { ticketId, name, parameters, rows, isWhole } = fetched;
  const filter: unknown = JSON.parse(parameters);
  const state = isWhole ? ExportState.SENT : ExportState.BROKEN_OFF;
  await work.sql.updateTable("export_ticket").set({ state, rows }).where("id", "=", ticketId).execute();
  await recordBulk(work, "ExportTicket", "update", [ticketId], { export: { name, filter, rows, state } });
  return {};
}

/** Notes how many rows have left so far, for whoever waits for the file. */
export async function noteProgress(
  work: Work,
  { ticketId, rows }: Pick<FetchedExport, "ticketId" | "rows">,
): Promise<object> {
  await work.sql.updateTable("export_ticket").set({ rows }).where("id", "=", ticketId).execute();
  return {};
}

/** A file that the operator takes out at the command line. */
export interface LocalExport {
  readonly name: ExportName;
  readonly filter: object;
  readonly rows: number | null;
  readonly state: "STARTED" | ExportState.SENT | ExportState.BROKEN_OFF;
}

/** Records what the operator takes out at the command line, before its first row is read and after its last. */
export async function recordLocalExport(work: Work, taken: LocalExport): Promise<object> {
  await recordBulk(work, "Export", "update", [], { export: { ...taken } });
  return {};
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
