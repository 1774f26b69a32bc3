/*
 * The log of readings: for auditors whole, for everybody who read one's own data. A page is one statement and its count.
 */
import {
  assertAllowed,
  columns,
  type Look,
  type Page,
  type PageInput,
  readPage,
  Unauthenticated,
  window,
} from "../../kernel/index.ts";
import { canReadAudit } from "../audit.read.ts";
import type { ReadEntry } from "./read-entry.entity.ts";
import type { ReadEntryFilter, ReaderOfMe } from "./read-entry.views.ts";

const entryColumns = columns(
  "read_entry",
  ...(["id", "at", "day", "accountId", "readerName", "roles", "kind", "operation", "subjectId"] as const),
  ...(["recordId", "count", "digest"] as const),
);

/**
 * A page of the log, the newest first.
 *
 * @throws Forbidden `audit.auditorOnly`.
 */
export async function readReadEntries(
  look: Look,
  filter: ReadEntryFilter | null,
  page: PageInput,
): Promise<Page<ReadEntry>> {
  assertAllowed(look.viewer, canReadAudit(look.viewer));
  let query = look.sql.selectFrom("read_entry");
  if (filter?.accountId) query = query.where("account_id", "=", filter.accountId);
  if (filter?.subjectId) query = query.where("subject_id", "=", filter.subjectId);
  if (filter?.kind) query = query.where("kind", "=", filter.kind);
  if (filter?.from) query = query.where("at", ">=", filter.from);
  if (filter?.to) query = query.where("at", "<", filter.to);
  return readPage(page, query, query.select(entryColumns).orderBy("at", "desc").orderBy("id", "desc"));
}

/**
 * Who read data about the viewer alone, by day, the latest first.
 *
 * Lists of several people are in the log with their number and a digest, and so not in here.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readReadersOfMe({ sql, viewer }: Look, page: PageInput): Promise<Page<ReaderOfMe>> {
  if (viewer.accountId === null) throw new Unauthenticated();
  if (viewer.personId === null) return { items: [], total: 0 };
  const grouped = sql
    .selectFrom("read_entry")
    .select(["day", "reader_name as readerName", "roles", "kind"])
    .select((row) => row.fn.countAll().as("count"))
    .where("subject_id", "=", viewer.personId)
    .groupBy(["day", "account_id", "reader_name", "roles", "kind"]);
  const { total } = await sql
    .selectFrom(grouped.as("grouped"))
    .select((row) => row.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const { offset, limit } = window(page);
  const rows = await grouped
    .orderBy("day", "desc")
    .orderBy("reader_name")
    .orderBy("account_id")
    .orderBy("roles")
    .orderBy("kind")
    .offset(offset)
    .limit(limit)
    .execute();
  return { items: rows.map((row) => ({ ...row, count: Number(row.count) })), total: Number(total) };
}
