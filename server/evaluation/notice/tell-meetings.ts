import type { Work } from "../../kernel/index.ts";
import { type NewNotice, NoticeKind, notify } from "../../notice/index.ts";
import { BallotMode, type Meeting } from "../meeting/meeting.entity.ts";

/** A meeting as far as people are told of it. */
type ToldMeeting = Pick<
  Meeting,
  "id" | "cycleId" | "unitId" | "bodyId" | "mode" | "heldAt" | "chairPersonId" | "secretaryPersonId"
>;

/** Tells everybody on the roll, and the officers, that the meeting is convened; whoever convened it knows. */
export async function tellConvened(work: Work, meeting: ToldMeeting): Promise<void> {
  const rule = meeting.mode === BallotMode.NONE ? "told.meetingComments" : "told.meeting";
  await tellMeeting(work, meeting, { rule, people: await readInvited(work, meeting) });
}

/** Tells everybody on the roll that the vote starts anew and the papers cast so far count no more. */
export async function tellVoteAgain(work: Work, meeting: ToldMeeting): Promise<void> {
  await tellMeeting(work, meeting, { rule: "told.voteAgain", people: await readInvited(work, meeting) });
}

/** Tells chair and secretary that the counted meeting waits for their confirmation of its minutes. */
export async function tellMinutes(work: Work, meeting: ToldMeeting): Promise<void> {
  await tellMeeting(work, meeting, { rule: "told.minutes", people: officersOf(meeting) });
}

async function tellMeeting(
  work: Work,
  meeting: ToldMeeting,
  { rule, people }: { readonly rule: string; readonly people: readonly string[] },
): Promise<void> {
  const values = await readNames(work, meeting);
  const told = people.filter((personId) => personId !== work.viewer.personId);
  await notify(
    work,
    told.map((personId): NewNotice => ({
      to: { personId },
      kind: NoticeKind.TASK,
      rule,
      values,
      link: `/meetings/${meeting.id}/show`,
      dedupeKey: `${rule}:${meeting.id}:${meeting.heldAt}`,
    })),
  );
}

function officersOf({ chairPersonId, secretaryPersonId }: ToldMeeting): string[] {
  return [chairPersonId, secretaryPersonId].filter((personId) => personId !== null);
}

async function readInvited({ sql }: Work, meeting: ToldMeeting): Promise<string[]> {
  const roll = await sql
    .selectFrom("meeting_voter")
    .select("person_id")
    .where("meeting_id", "=", meeting.id)
    .orderBy("person_id")
    .execute();
  return [...new Set([...roll.map((row) => row.person_id), ...officersOf(meeting)])];
}

/** Names of who meets and of the cycle. */
async function readNames({ sql }: Work, { cycleId, unitId, bodyId }: ToldMeeting) {
  const cycle = await sql.selectFrom("cycle").select("name").where("id", "=", cycleId).executeTakeFirstOrThrow();
  const from = bodyId === null ? ({ table: "unit", id: unitId } as const) : ({ table: "body", id: bodyId } as const);
  const meeters = await sql.selectFrom(from.table).select("name").where("id", "=", from.id).executeTakeFirstOrThrow();
  return { cycle: cycle.name, meeters: meeters.name };
}
