import type { LockMode } from "@mikro-orm/core";
import { assertAllowed, NotFound, type Verdict, type Viewer, type Work } from "../../kernel/index.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { Meeting } from "./meeting.entity.ts";
import type { MeetingFacts } from "./meeting.policy.ts";
import { readMeeting, readMeetingFacts } from "./meeting.read.ts";

/**
 * Locks a meeting for a verb and asks the policy, so that no vote falls after the count.
 *
 * @param lockMode shared for casting, exclusive for counting.
 * @throws NotFound when there is none or the viewer may not know it.
 * @throws Forbidden with the policy's rule.
 */
export async function loadMeeting(
  work: Work,
  id: string,
  lockMode: LockMode.PESSIMISTIC_READ | LockMode.PESSIMISTIC_WRITE,
  policy: (viewer: Viewer, facts: MeetingFacts) => Verdict,
): Promise<Meeting> {
  const look = lookOf(work);
  const seen = await readMeeting(look, id);
  const meeting = seen && (await work.em.findOne(Meeting, id, { lockMode }));
  if (!meeting) throw new NotFound("Meeting", id);
  const facts = (await readMeetingFacts(look, [id])).get(id);
  if (!facts) throw new NotFound("Meeting", id);
  assertAllowed(work.viewer, policy(work.viewer, facts));
  return meeting;
}
