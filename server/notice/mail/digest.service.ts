import { sql as raw } from "kysely";
import { v7 as newId } from "uuid";
import { moment, today, type Work } from "../../kernel/index.ts";
import { MOST_ATTEMPTS, minutesAfter, waitMinutes } from "./digest.rules.ts";

/** Mails that one process takes at a time. */
const BATCH = 50;
/** As long as a batch may take; after it another process tries. */
const LEASE_MINUTES = 10;

/** A notice that a mail tells of. */
export interface DigestNotice {
  readonly id: string;
  readonly rule: string;
  readonly ruleValues: string;
  readonly link: string | null;
}

/** A mail that this process, and no other, sends now. */
export interface ClaimedDigest {
  readonly id: string;
  readonly email: string;
  /** How many tries failed before. */
  readonly attempts: number;
  readonly notices: readonly DigestNotice[];
}

/**
 * Makes the mails of the day: one for each account with an address that wants it and has unread notices that no mail
 * told of. A second call on the same day adds only accounts that had none.
 *
 * @returns how many mails were made.
 */
export async function makeDigests(work: Work): Promise<{ made: number }> {
  const day = today(work.clock);
  const now = moment(work.clock);
  const wanting = await work.sql
    .selectFrom("mail_address")
    .innerJoin("account", "account.id", "mail_address.account_id")
    .select("account.id")
    .where("mail_address.email", "is not", null)
    .where(raw<boolean>`mail_address.digest`)
    .where("account.disabled_at", "is", null)
    .where(
      raw<boolean>`exists (select 1 from notice n where n.read_at is null and n.emailed_at is null
        and (n.account_id = account.id or n.person_id = account.person_id))`,
    )
    .where(raw<boolean>`not exists (select 1 from mail_digest d where d.account_id = account.id and d.day = ${day})`)
    .execute();
  for (let start = 0; start < wanting.length; start += 1_000) {
    await work.sql
      .insertInto("mail_digest")
      .values(
        wanting.slice(start, start + 1_000).map(({ id }) => ({
          id: newId(),
          account_id: id,
          day,
          state: "WAITING",
          attempts: 0,
          next_attempt_at: now,
          sent_at: null,
          last_error: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(["account_id", "day"]).doNothing())
      .execute();
  }
  return { made: wanting.length };
}

/**
 * Takes mails that are due for this process: whoever moves a mail's next attempt on has it, nobody else.
 *
 * A process that dies while it sends leaves its mails to the next one when the lease has run out.
 */
export async function claimDigests(work: Work): Promise<{ digests: ClaimedDigest[] }> {
  const now = moment(work.clock);
  const due = await work.sql
    .selectFrom("mail_digest")
    .innerJoin("mail_address", "mail_address.account_id", "mail_digest.account_id")
    .innerJoin("account", "account.id", "mail_digest.account_id")
    .select(["mail_digest.id", "mail_digest.next_attempt_at", "mail_digest.attempts", "mail_address.email"])
    .select(["account.id as accountId", "account.person_id as personId"])
    .where("mail_digest.state", "=", "WAITING")
    .where("mail_digest.next_attempt_at", "<=", now)
    .where("mail_address.email", "is not", null)
    .where("account.disabled_at", "is", null)
    .orderBy("mail_digest.next_attempt_at")
    .orderBy("mail_digest.id")
    .limit(BATCH)
    .execute();
  const digests: ClaimedDigest[] = [];
  for (const each of due) {
    const { numUpdatedRows } = await work.sql
      .updateTable("mail_digest")
      .set({ next_attempt_at: minutesAfter(now, LEASE_MINUTES) })
      .where("id", "=", each.id)
      .where("state", "=", "WAITING")
      .where("next_attempt_at", "=", each.next_attempt_at)
      .executeTakeFirst();
    if (Number(numUpdatedRows) !== 1 || each.email === null) continue;
    const notices = await noticesOf(work, each.accountId, each.personId);
    digests.push({ id: each.id, email: each.email, attempts: each.attempts, notices });
  }
  return { digests };
}

function noticesOf({ sql }: Work, accountId: string, personId: string | null): Promise<DigestNotice[]> {
  return sql
    .selectFrom("notice")
    .select(["id", "rule", "rule_values as ruleValues", "link"])
    .where("read_at", "is", null)
    .where("emailed_at", "is", null)
    .where((eb) =>
      eb.or([eb("account_id", "=", accountId), ...(personId === null ? [] : [eb("person_id", "=", personId)])]),
    )
    .orderBy("created_at")
    .orderBy("id")
    .limit(1_000)
    .execute();
}

/** How a try went. */
export interface DigestOutcome {
  readonly id: string;
  readonly attempts: number;
  readonly noticeIds: readonly string[];
  /** Null when it was sent, or when there was nothing left to send. */
  readonly error: string | null;
}

/** Records how a try went: sent, nothing left, to be tried again later, or given up. */
export async function finishDigest(work: Work, outcome: DigestOutcome): Promise<{ state: string }> {
  const now = moment(work.clock);
  const failures = outcome.attempts + 1;
  const failed = failures >= MOST_ATTEMPTS ? "FAILED" : "WAITING";
  const sent = outcome.noticeIds.length > 0 ? "SENT" : "EMPTY";
  const state = outcome.error === null ? sent : failed;
  await work.sql
    .updateTable("mail_digest")
    .set({
      state,
      attempts: failures,
      sent_at: state === "SENT" ? now : null,
      next_attempt_at: minutesAfter(now, waitMinutes(failures)),
      last_error: outcome.error?.slice(0, 300) ?? null,
    })
    .where("id", "=", outcome.id)
    .execute();
  if (state === "SENT")
    await work.sql
      .updateTable("notice")
      .set({ emailed_at: now })
      .where("id", "in", [...outcome.noticeIds])
      .execute();
  return { state };
}
