import type { Clock, RuleValues, Sentence, Work } from "../../kernel/index.ts";
import { composeDigest, type Mail } from "./compose-digest.ts";
import { hourInVietnam } from "./digest.rules.ts";
import { claimDigests, type ClaimedDigest, finishDigest, makeDigests } from "./digest.service.ts";

/** Sends one mail, or throws. */
export type SendMail = (mail: Mail) => Promise<void>;

/** What sending needs of the program around it. */
export interface DigestDeps {
  readonly clock: Clock;
  readonly send: SendMail;
  /** Hour of the day in Vietnam from which the mails of the day go out. */
  readonly hour: number;
  /** Address of the console, without a slash at the end. */
  readonly url: string;
  sentence(rule: string, values: RuleValues): Sentence;
  write<I extends object, R extends object>(
    verb: string,
    service: (work: Work, input: I) => Promise<R>,
    input: I,
  ): Promise<R>;
}

/** What a run did. */
export interface DigestReport {
  readonly made: number;
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends the mails of the day, from the hour on, and those of which a try failed when their time has come.
 *
 * No transaction is open while a mail server is spoken to. A failure of one mail keeps no other from going out.
 */
export async function sendDigests(deps: DigestDeps): Promise<DigestReport> {
  const isTime = hourInVietnam(deps.clock.now()) >= deps.hour;
  const { made } = isTime ? await deps.write("makeDigests", makeDigests, {}) : { made: 0 };
  let sent = 0;
  let failed = 0;
  for (;;) {
    const { digests } = await deps.write("claimDigests", claimDigests, {});
    for (const digest of digests) {
      const error = await trySending(deps, digest);
      if (error === null) sent += digest.notices.length > 0 ? 1 : 0;
      else failed += 1;
      const noticeIds = digest.notices.map(({ id }) => id);
      await deps.write("finishDigest", finishDigest, { id: digest.id, attempts: digest.attempts, noticeIds, error });
    }
    if (digests.length === 0) return { made, sent, failed };
  }
}

async function trySending({ send, sentence, url }: DigestDeps, digest: ClaimedDigest): Promise<string | null> {
  if (digest.notices.length === 0) return null;
  const notices = digest.notices.map(({ rule, ruleValues, link }) => ({
    sentence: sentence(rule, JSON.parse(ruleValues) as RuleValues),
    link,
  }));
  try {
    await send(composeDigest({ id: digest.id, email: digest.email, notices, url }));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
