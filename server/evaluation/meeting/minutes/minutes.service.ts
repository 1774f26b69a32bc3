import { recordBulk } from "../../../audit/index.ts";
import { assertAllowed, type Look, NotFound, type RequestContext, type Work } from "../../../kernel/index.ts";
import { canReadMinutes } from "../meeting.policy.ts";
import { readMeeting, readMeetingFacts } from "../meeting.read.ts";
import type { MinutesFacts } from "./minutes-facts.ts";
import { minutesDocument } from "./minutes-document.ts";
import { minutesText, type MinutesText, plainMinutes } from "./minutes-text.ts";
import { readMinutesFacts } from "./minutes.read.ts";
import type { MeetingMinutes } from "./minutes.views.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A document ready to be sent. */
export interface MinutesFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * The minutes in words.
 *
 * @throws NotFound when there is no such meeting or the viewer may not know it.
 * @throws Forbidden `meeting.minutesNotYours`, `meeting.notCounted`.
 */
export async function readMinutes(look: Look, meetingId: string): Promise<MeetingMinutes> {
  const text = await wordMinutes(look, meetingId);
  const parts = text.parts.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] }));
  const table = text.table.map((row) => [...row]);
  const url = `/exports/minutes/${meetingId}`;
  return { ...text, meetingId, agencies: [...text.agencies], parts, table, text: plainMinutes(text), url };
}

/**
 * The minutes as a Word file; who fetched it is audited.
 *
 * @throws NotFound, Forbidden as `readMinutes`.
 */
export async function openMinutes(context: RequestContext, meetingId: string): Promise<MinutesFile> {
  if (!UUID.test(meetingId)) throw new NotFound("Meeting", meetingId);
  const text = await wordMinutes(context, meetingId);
  const body = await minutesDocument(text);
  await context.write("downloadMinutes", { meetingId }, recordDownload);
  const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { fileName: `bien-ban-${meetingId.slice(0, 8)}.docx`, contentType, body };
}

async function wordMinutes(look: Look, meetingId: string): Promise<MinutesText> {
  return minutesText(await readMinutesOf(look, meetingId));
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

async function recordDownload(work: Work, { meetingId }: { readonly meetingId: string }): Promise<object> {
  await recordBulk(work, "Meeting", "update", [meetingId], { export: { name: "MINUTES" } });
  return {};
}
