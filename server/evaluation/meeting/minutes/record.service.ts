import { LockMode } from "@mikro-orm/core";
import { type FieldError, InvalidInput, type Work } from "../../../kernel/index.ts";
import { loadMeeting } from "../load-meeting.ts";
import { MeetingCandidate } from "../meeting-candidate.entity.ts";
import { MeetingVoter } from "../meeting-voter.entity.ts";
import type { Meeting } from "../meeting.entity.ts";
import { Attendance } from "../meeting.enums.ts";
import type { AttendeeInput, RecordAttendanceInput, RecordMeetingOpinionInput } from "../meeting.inputs.ts";
import { canRecordAttendance, canRecordOpinion } from "../meeting.policy.ts";

/**
 * Records who took part and what the absent sent in writing; the quorum rests on it.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `meeting.notOfficer`, `meeting.closed`.
 * @throws InvalidInput `meeting.notOnRoll`, `meeting.hasVoted` when somebody who voted would be absent.
 */
export async function recordAttendance(work: Work, input: RecordAttendanceInput): Promise<Meeting> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_WRITE, canRecordAttendance);
  await work.em.lock(meeting, LockMode.OPTIMISTIC, input.version);
  const roll = await work.em.find(MeetingVoter, { meetingId: meeting.id });
  const byPerson = new Map(roll.map((voter) => [voter.personId, voter]));
  const faults = input.attendees.flatMap((each, place) => attend(byPerson.get(each.personId), each, place));
  if (faults.length > 0) throw new InvalidInput(faults);
  await work.em.flush();
  return meeting;
}

/**
 * Records what the meeting said about one evaluation, for the minutes; until they are confirmed.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `meeting.notOfficer`, `meeting.confirmed`.
 * @throws InvalidInput `meeting.notCandidate`.
 */
export async function recordMeetingOpinion(work: Work, input: RecordMeetingOpinionInput): Promise<Meeting> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_WRITE, canRecordOpinion);
  await work.em.lock(meeting, LockMode.OPTIMISTIC, input.version);
  const { evaluationId } = input;
  const candidate = await work.em.findOne(MeetingCandidate, { meetingId: meeting.id, evaluationId });
  if (!candidate) throw new InvalidInput([{ path: "input.evaluationId", rule: "meeting.notCandidate" }]);
  candidate.opinion = input.text.trim() || null;
  await work.em.flush();
  return meeting;
}

function attend(
  voter: MeetingVoter | undefined,
  { attendance, writtenOpinion }: AttendeeInput,
  place: number,
): FieldError[] {
  const path = `input.attendees.${String(place)}`;
  if (!voter) return [{ path: `${path}.personId`, rule: "meeting.notOnRoll" }];
  if (voter.hasVoted && attendance !== Attendance.PRESENT)
    return [{ path: `${path}.attendance`, rule: "meeting.hasVoted" }];
  voter.attendance = attendance;
  if (writtenOpinion !== undefined) voter.writtenOpinion = writtenOpinion?.trim() || null;
  return [];
}
