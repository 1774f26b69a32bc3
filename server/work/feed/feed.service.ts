import { createHash, randomBytes } from "node:crypto";
import { Forbidden, moment, Unauthenticated, type Work } from "../../kernel/index.ts";
import { type ClosedTaskFeed, type CloseTaskFeedInput, OpenedTaskFeed, type OpenTaskFeedInput } from "./feed.inputs.ts";
import { TaskFeed } from "./task-feed.entity.ts";

/** Path of a calendar without its token. */
export const FEED_PATH = "/feeds/tasks";

/** What is stored of a token. A plain hash is enough: 256 random bits cannot be guessed. */
export function feedTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Makes a secret address under which a calendar program reads one's own last days; an earlier one stops working.
 *
 * @throws Unauthenticated when nobody is signed in, Forbidden `feed.noPerson` when no person stands behind the account.
 */
export async function openTaskFeed(work: Work, _input: OpenTaskFeedInput): Promise<OpenedTaskFeed> {
  const { accountId, personId } = work.viewer;
  if (accountId === null) throw new Unauthenticated();
  if (personId === null) throw new Forbidden("feed.noPerson");
  const token = randomBytes(32).toString("base64url");
  const feed = (await work.em.findOne(TaskFeed, { accountId })) ?? Object.assign(new TaskFeed(), { accountId });
  feed.tokenHash = feedTokenHash(token);
  feed.openedAt = moment(work.clock);
  work.em.persist(feed);
  await work.em.flush();
  const answer = { path: `${FEED_PATH}/${token}.ics`, openedAt: feed.openedAt };
  return Object.assign(new OpenedTaskFeed(), answer);
}

/**
 * Ends one's own address.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function closeTaskFeed(work: Work, _input: CloseTaskFeedInput): Promise<ClosedTaskFeed> {
  const { accountId } = work.viewer;
  if (accountId === null) throw new Unauthenticated();
  const feed = await work.em.findOne(TaskFeed, { accountId });
  if (feed !== null) work.em.remove(feed);
  await work.em.flush();
  return { wasOpen: feed !== null };
}
