import { recordBulk } from "../../../audit/index.ts";
import { readMinutesOf } from "../../../evaluation/index.ts";
import { NotFound, type RequestContext, type Work } from "../../../kernel/index.ts";
import { renderForm } from "../render/render-form.ts";
import { minutesForm } from "./minutes.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A document ready to be sent. */
export interface MinutesFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * The minutes as the Word file of the form `MEETING_MINUTES`, at an address of their own; who fetched it is audited.
 *
 * @throws NotFound when there is no such meeting or the viewer may not know it.
 * @throws Forbidden `meeting.minutesNotYours`, `meeting.notCounted`.
 * @throws TooLarge as every form.
 */
export async function openMinutes(context: RequestContext, meetingId: string): Promise<MinutesFile> {
  if (!UUID.test(meetingId)) throw new NotFound("Meeting", meetingId);
  const body = await renderForm(minutesForm(await readMinutesOf(context, meetingId)), "DOCX");
  await context.write("downloadMinutes", { meetingId }, recordDownload);
  const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { fileName: `bien-ban-${meetingId.slice(0, 8)}.docx`, contentType, body };
}

async function recordDownload(work: Work, { meetingId }: { readonly meetingId: string }): Promise<object> {
  await recordBulk(work, "Meeting", "update", [meetingId], { export: { name: "MINUTES" } });
  return {};
}
