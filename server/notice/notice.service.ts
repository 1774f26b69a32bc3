import { v7 as newId } from "uuid";
import { moment, type RuleValues, type Work } from "../kernel/index.ts";
import type { NoticeKind } from "./notice.entity.ts";
import type { MarkNoticesReadInput } from "./notice.inputs.ts";
import { ownNotice } from "./notice.read.ts";

/** Something to tell somebody: a person (whatever account stands for that person), or an account. */
export interface NewNotice {
  readonly to: { readonly personId: string } | { readonly accountId: string };
  readonly kind: NoticeKind;
  /** Id of a sentence in the messages of a slice. */
  readonly rule: string;
  readonly values?: RuleValues;
  /** Path in the console, such as `/evaluations/…/show`. */
  readonly link?: string | null;
  /** Names the thing: the same addressee is told of it once, however often it is sent. */
  readonly dedupeKey: string;
}

/** Rows of one statement, so that a cycle of 100,000 people binds no more than a database takes. */
const PORTION = 1_000;

/**
 * Writes notices in the transaction of what they tell of: both stand, or neither.
 *
 * @returns how many are new; one that the addressee got before is left out.
 */
export async function notify(work: Work, notices: readonly NewNotice[]): Promise<number> {
  const createdAt = moment(work.clock);
  let written = 0;
  for (let start = 0; start < notices.length; start += PORTION) {
    const results = await work.sql
      .insertInto("notice")
      .values(notices.slice(start, start + PORTION).map((notice) => rowOf(notice, createdAt)))
      .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
      .execute();
    for (const { numInsertedOrUpdatedRows } of results) written += Number(numInsertedOrUpdatedRows ?? 0);
  }
  return written;
}

function rowOf({ to, kind, rule, values = {}, link = null, dedupeKey }: NewNotice, createdAt: string) {
  const personId = "personId" in to ? to.personId : null;
  const accountId = "accountId" in to ? to.accountId : null;
  return {
    id: newId(),
    person_id: personId,
    account_id: accountId,
    kind,
    rule,
    rule_values: JSON.stringify(values),
    link,
    created_at: createdAt,
    read_at: null,
    emailed_at: null,
    dedupe_key: `${personId ?? accountId ?? ""}:${dedupeKey}`,
  };
}

/**
 * Marks notices of the acting viewer as read; those of others and read ones stay as they are.
 *
 * @returns how many were marked.
 * @throws Unauthenticated when nobody is signed in.
 */
export async function markNoticesRead(work: Work, { ids }: MarkNoticesReadInput): Promise<{ marked: number }> {
  let unread = work.sql.updateTable("notice").set({ read_at: moment(work.clock) });
  unread = unread.where("read_at", "is", null).where(ownNotice(work.viewer));
  if (ids?.length === 0) return { marked: 0 };
  if (ids) unread = unread.where("id", "in", ids);
  const result = await unread.executeTakeFirst();
  return { marked: Number(result.numUpdatedRows) };
}
