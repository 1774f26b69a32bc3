import { assertAllowed, type Look, NotFound } from "../../../kernel/index.ts";
import { canReadMinutes } from "../meeting.policy.ts";
import { readMeeting, readMeetingFacts } from "../meeting.read.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { minutesText, plainMinutes } from "./minutes-text.ts";
import { readMinutesFacts } from "./minutes.read.ts";
import type { MeetingMinutes } from "./minutes.views.ts";

/**
 * The minutes in words.
 *
 * @throws NotFound when there is no such meeting or the viewer may not know it.
 * @throws Forbidden `meeting.minutesNotYours`, `meeting.notCounted`.
 */
export async function readMinutes(look: Look, meetingId: string): Promise<MeetingMinutes> {
  const text = minutesText(await readMinutesOf(look, meetingId));
  const parts = text.parts.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] }));
  const table = text.table.map((row) => [...row]);
  const url = `/exports/minutes/${meetingId}`;
  return { ...text, meetingId, agencies: [...text.agencies], parts, table, text: plainMinutes(text), url };
}

/**
 * What the minutes tell, for those who may read them.
 *
 * @throws NotFound, Forbidden as `readMinutes`.
 */
export async function readMinutesOf(look: Look, meetingId: string): Promise<MinutesFacts> {
  const meeting = await readMeeting(look, meetingId);
  const facts = meeting && (await readMeetingFacts(look, [meetingId])).get(meetingId);
  if (!meeting || !facts) throw new NotFound("Meeting", meetingId);
  assertAllowed(look.viewer, canReadMinutes(look.viewer, facts));
  return readMinutesFacts(look.sql, meeting);
}
