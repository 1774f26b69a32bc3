import { v7 as newId } from "uuid";
import { moment, Refused, type RequestContext, type Work } from "../../kernel/index.ts";

/** How many failures are allowed in the window, per account and per address (an agency shares one address). */
export const ATTEMPT_LIMITS = { perAccount: 10, perAddress: 30, windowMinutes: 15 } as const;

interface Attempt {
  readonly id: string;
  readonly username: string;
  readonly address: string;
}

/**
 * Counts a try before its password is looked at, so that many at once cannot slip under the limit: each is written and
 * committed first and counted after. What succeeds is taken back by `forgiveAttempts`.
 *
 * @throws Refused `session.tooManyAttempts` when the account or the address has used up its failures.
 */
export async function countAttempt(context: RequestContext, username: string, address: string): Promise<void> {
  const attempt: Attempt = { id: newId(), username, address: address.slice(0, 64) };
  await context.write("countAttempt", attempt, writeAttempt);
  const { allowed } = await context.write("countAttempt", attempt, judgeAttempt);
  if (!allowed) throw new Refused("session.tooManyAttempts", { minutes: ATTEMPT_LIMITS.windowMinutes });
}

/** Takes back the failures of an account that has now proved its password. */
export async function forgiveAttempts(work: Work, username: string): Promise<void> {
  await work.sql.deleteFrom("sign_in_attempt").where("username", "=", username).execute();
}

async function writeAttempt(work: Work, { id, username, address }: Attempt): Promise<object> {
  const at = moment(work.clock);
  await work.sql.deleteFrom("sign_in_attempt").where("at", "<", windowStart(at)).execute();
  await work.sql.insertInto("sign_in_attempt").values({ id, username, address, at }).execute();
  return {};
}

/** A refused try does not count, or somebody who keeps trying would keep the owner out for good. */
async function judgeAttempt(work: Work, { id, username, address }: Attempt): Promise<{ allowed: boolean }> {
  const since = windowStart(moment(work.clock));
  const count = work.sql
    .selectFrom("sign_in_attempt")
    .select((row) => row.fn.countAll().as("count"))
    .where("at", ">=", since);
  const ofAccount = await count.where("username", "=", username).executeTakeFirstOrThrow();
  const ofAddress = await count.where("address", "=", address).executeTakeFirstOrThrow();
  const allowed =
    Number(ofAccount.count) <= ATTEMPT_LIMITS.perAccount && Number(ofAddress.count) <= ATTEMPT_LIMITS.perAddress;
  if (!allowed) await work.sql.deleteFrom("sign_in_attempt").where("id", "=", id).execute();
  return { allowed };
}

function windowStart(now: string): string {
  return new Date(Date.parse(now) - ATTEMPT_LIMITS.windowMinutes * 60_000).toISOString();
}
