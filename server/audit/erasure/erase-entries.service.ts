import { moment, type Work } from "../../kernel/index.ts";
import { canonicalJson } from "../canonical.ts";
import { contentDigest } from "../chain.ts";
import { AuditErasure } from "./audit-erasure.entity.ts";
import { erasureDigest } from "./erased.read.ts";

/** Stands where personal text was. */
export const ERASED = "[erased]";

const PORTION = 500;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/** Personal text that goes from the trail: fields of records of one entity. */
export interface AuditText {
  readonly runId: string;
  readonly rule: string;
  /** Class name of the entity, as the trail has it. */
  readonly entity: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>> | null;

interface Change {
  readonly entity: string;
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
}

/**
 * Takes personal text out of the entries of the trail that hold it: the seals stay, and a record says of each entry
 * how it was left. The caller puts `auditDigest` with the `runId` into an entry of its own, which proves the records.
 *
 * @returns the digest over the records of this call, and how many entries were touched.
 */
export async function eraseFromAudit(
  work: Work,
  texts: readonly AuditText[],
): Promise<{ auditDigest: string; entries: number }> {
  const records: { entryId: string; contentDigest: string }[] = [];
  const byId = new Map(texts.flatMap((text) => text.ids.map((id) => [`${text.entity}:${id}`, text] as const)));
  const [first] = texts;
  if (first === undefined) return { auditDigest: erasureDigest([]), entries: 0 };
  for await (const entry of entriesOf(work, texts)) {
    const changes = withoutText(entry.changes, byId);
    if (changes === null) continue;
    const digest = contentDigest({ ...entry, changes, salt: null });
    const { runId, rule } = first;
    const record = { entryId: entry.id, runId, rule, erasedAt: moment(work.clock), contentDigest: digest };
    work.em.persist(work.em.create(AuditErasure, record));
    await work.em.flush();
    await work.sql.updateTable("audit_entry").set({ changes, salt: null }).where("id", "=", entry.id).execute();
    records.push({ entryId: entry.id, contentDigest: digest });
  }
  return { auditDigest: erasureDigest(records), entries: records.length };
}

/** Lets readings of days before this one go. @returns how many. */
export async function eraseReadings(work: Work, until: string): Promise<number> {
  await work.sql.insertInto("erasure_permit").values({ id: "read_entry", until }).execute();
  const { numDeletedRows } = await work.sql.deleteFrom("read_entry").where("day", "<", until).executeTakeFirst();
  await work.sql.deleteFrom("erasure_permit").where("id", "=", "read_entry").execute();
  return Number(numDeletedRows);
}

/** Sealed entries that speak of such records, oldest first: an entry is not changed before its seal is there. */
async function* entriesOf(work: Work, texts: readonly AuditText[]) {
  const entities = [...new Set(texts.map(({ entity }) => entity))];
  for (let after = FIRST_ID; ;) {
    const rows = await work.sql
      .selectFrom("audit_seal")
      .innerJoin("audit_entry", "audit_entry.id", "audit_seal.entry_id")
      .select(["audit_entry.id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
      .select(["change_count as changeCount", "changes"])
      .where("audit_entry.id", ">", after)
      .where(({ or, eb }) => or(entities.map((entity) => eb("changes", "like", `%"entity":"${entity}"%`))))
      .orderBy("audit_entry.id")
      .limit(PORTION)
      .execute();
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < PORTION) return;
  }
}

function withoutText(changes: string, byId: ReadonlyMap<string, AuditText>): string | null {
  const list = JSON.parse(changes) as Change[] | { readonly bulk: object };
  if (!Array.isArray(list)) return null;
  let touched = false;
  const blank = (values: Fields, fields: readonly string[]): Fields => {
    if (values === null) return null;
    const kept = Object.entries(values).map(([key, value]) => {
      if (!fields.includes(key) || value === null || value === ERASED) return [key, value];
      touched = true;
      return [key, ERASED];
    });
    return Object.fromEntries(kept) as Fields;
  };
  const after = list.map((change) => {
    const text = byId.get(`${change.entity}:${change.id}`);
    return text === undefined
      ? change
      : { ...change, before: blank(change.before, text.fields), after: blank(change.after, text.fields) };
  });
  return touched ? canonicalJson(after) : null;
}
