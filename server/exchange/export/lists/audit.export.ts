import { sql } from "kysely";
import { canReadAudit } from "../../../audit/index.ts";
import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { type Cell, titles } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";

const PAGE = 1_000;
const HEADERS = {
  VI: ["Mã", "Thời điểm (UTC)", "Hành động", "Mã tài khoản", "Người thực hiện", "Số bản ghi", "Nội dung thay đổi"],
  EN: ["Id", "At", "Verb", "Account id", "Actor name", "Change count", "Changes"],
} as const;

/**
 * Whether the viewer may have the trail.
 *
 * @throws Forbidden `audit.auditorOnly`.
 */
export async function askAudit(look: Look): Promise<void> {
  assertAllowed(look.viewer, canReadAudit(look.viewer));
}

/** How many entries there are. */
export async function countAudit(look: Look, input: RequestExportInput): Promise<number> {
  const { count } = await matching(look, input)
    .select((row) => row.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Entries of the days, oldest first; those that are written meanwhile are left out. */
export async function* auditRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askAudit(look);
  yield [titles(HEADERS, input.language)];
  const until = look.clock.now().toISOString();
  for (let after = { at: "", id: "00000000-0000-0000-0000-000000000000" }; ;) {
    const rows = await readPage(look, input, { after, until });
    if (rows.length > 0) yield rows.map(cellsOf);
    after = rows.at(-1) ?? after;
    if (rows.length < PAGE) return;
  }
}

function matching({ sql: read }: Look, { from, to }: RequestExportInput) {
  let query = read.selectFrom("audit_entry");
  if (from) query = query.where("at", ">=", from);
  if (to) query = query.where("at", "<=", `${to}T23:59:59.999Z`);
  return query;
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

interface Span {
  readonly after: { readonly at: string; readonly id: string };
  readonly until: string;
}

function readPage(look: Look, input: RequestExportInput, { after, until }: Span) {
  return matching(look, input)
    .select(["id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
    .select(["change_count as changeCount", "changes"])
    .where(sql<boolean>`(audit_entry.at, audit_entry.id) > (${after.at}, ${after.id})`)
    .where("at", "<=", until)
    .orderBy("at")
    .orderBy("id")
    .limit(PAGE)
    .execute();
}

function cellsOf({ id, at, verb, accountId, actorName, changeCount, changes }: Row): Cell[] {
  return [id, at, verb, accountId, actorName, changeCount, changes];
}
