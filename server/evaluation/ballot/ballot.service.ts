import { LockMode } from "@mikro-orm/core";
import { type FieldError, Forbidden, InvalidInput, Refused, type Work } from "../../kernel/index.ts";
import { loadMeeting } from "../meeting/load-meeting.ts";
import { MeetingVoter } from "../meeting/meeting-voter.entity.ts";
import { BallotMode, type Meeting } from "../meeting/meeting.entity.ts";
import { Attendance } from "../meeting/meeting.enums.ts";
import type { CastBallotInput } from "../meeting/meeting.inputs.ts";
import { canVote } from "../meeting/meeting.policy.ts";
import { type CandidateLine, readPaper } from "../meeting/paper.read.ts";
import { ballotKeysOf } from "./ballot-key-store.ts";
import { BallotReceipt } from "./ballot.views.ts";
import { OpenVote } from "./open-vote.entity.ts";
import { bondOf, sealPaper, type Vote } from "./seal.ts";

/**
 * Casts one's paper for the whole meeting; casting again before the count replaces it.
 *
 * The paper covers all evaluations of the meeting except one's own. In a secret vote it is sealed under the meeting's
 * key before it reaches the database, and the answer says nothing of what was chosen.
 *
 * @throws NotFound when there is no such meeting or the viewer may not know it.
 * @throws Forbidden `ballot.notVoter`, `ballot.noVote`, `ballot.absent`, `meeting.closed`.
 * @throws InvalidInput `ballot.ownEvaluation`, `ballot.incomplete`, `evaluation.gradeUnknown`.
 * @throws Refused `meeting.keyLost` when a secret vote must be repeated.
 */
export async function castBallot(work: Work, input: CastBallotInput): Promise<BallotReceipt> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_READ, canVote);
  const personId = work.viewer.personId;
  const voter = personId === null ? null : await work.em.findOne(MeetingVoter, { meetingId: meeting.id, personId });
  if (!voter) throw new Forbidden("ballot.notVoter");
  const paper = await readPaper(work.sql, meeting.id);
  const votes = input.choices.map(({ evaluationId, grade }) => ({ evaluationId, grade: grade ?? null }));
  assertPaper(paper, voter.personId, votes);
  if (meeting.mode === BallotMode.SECRET) await seal(work, meeting, voter, paper, votes);
  else await putOpenVotes(work, meeting, voter, votes);
  voter.hasVoted = true;
  voter.attendance = Attendance.PRESENT;
  await work.em.flush();
  return Object.assign(new BallotReceipt(), { meetingId: meeting.id, hasVoted: true });
}

async function seal(
  work: Work,
  meeting: Meeting,
  voter: MeetingVoter,
  paper: readonly CandidateLine[],
  votes: readonly Vote[],
): Promise<void> {
  const key = await ballotKeysOf(work).read(meeting.id);
  if (key === null) throw new Refused("meeting.keyLost");
  voter.sealed = sealPaper(key, bondOf(meeting.id, voter.personId), paper, votes);
}

async function putOpenVotes(work: Work, meeting: Meeting, voter: MeetingVoter, votes: readonly Vote[]): Promise<void> {
  const stored = await work.em.find(OpenVote, { meetingId: meeting.id, voterId: voter.personId });
  const byEvaluation = new Map(stored.map((vote) => [vote.evaluationId, vote]));
  for (const { evaluationId, grade } of votes) {
    const vote =
      byEvaluation.get(evaluationId) ??
      Object.assign(new OpenVote(), { meetingId: meeting.id, voterId: voter.personId, evaluationId });
    vote.grade = grade;
    work.em.persist(vote);
  }
}

function assertPaper(paper: readonly CandidateLine[], voterId: string, votes: readonly Vote[]): void {
  const lines = new Map(paper.map((line) => [line.evaluationId, line]));
  const faults = votes.flatMap(({ evaluationId, grade }, place): FieldError[] => {
    const line = lines.get(evaluationId);
    if (line && line.personId === voterId) return [{ path: `input.choices.${place}`, rule: "ballot.ownEvaluation" }];
    if (!line || grade === null || line.grades.includes(grade)) return [];
    return [
      {
        path: `input.choices.${place}.grade`,
        rule: "evaluation.gradeUnknown",
        values: { grade, grades: line.grades.join(", ") },
      },
    ];
  });
  const others = paper.filter(({ personId }) => personId !== voterId);
  const named = new Set(votes.map(({ evaluationId }) => evaluationId));
  const exact = votes.length === others.length && others.every(({ evaluationId }) => named.has(evaluationId));
  const values = { expected: others.length, given: votes.length };
  if (faults.length === 0 && !exact) faults.push({ path: "input.choices", rule: "ballot.incomplete", values });
  if (faults.length > 0) throw new InvalidInput(faults);
}
