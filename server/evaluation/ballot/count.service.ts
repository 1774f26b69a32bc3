import { LockMode } from "@mikro-orm/core";
import { moment, Refused, type Work } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { loadMeeting } from "../meeting/load-meeting.ts";
import { type Attendance, MeetingPurpose } from "../meeting/meeting.enums.ts";
import { MeetingCandidate } from "../meeting/meeting-candidate.entity.ts";
import { BallotMode, type Meeting, MeetingState } from "../meeting/meeting.entity.ts";
import type { CloseMeetingInput } from "../meeting/meeting.inputs.ts";
import { canCloseMeeting } from "../meeting/meeting.policy.ts";
import { type CandidateLine, readPaper } from "../meeting/paper.read.ts";
import { tellMinutes } from "../notice/tell-meetings.ts";
import { ballotKeysOf } from "./ballot-key-store.ts";
import { isPresent } from "./quorum.ts";
import { countVotes, quorumMet, type VoteCount } from "./count-votes.ts";
import { bondOf, openPaper, type Vote } from "./seal.ts";
import { Tally } from "./tally.entity.ts";

/**
 * Counts the papers and closes the meeting: tallies stay, each evaluation goes on with the grade that was proposed.
 *
 * A meeting that only comments closes without tallies and proposals. One of a collective that decides keeps its grades
 * until the minutes are confirmed; on a tie there is none and the collective votes again.
 *
 * Of a secret vote only the tallies stay: a paper without its voter's own name would name the voter, so papers are
 * never written out. The sealed papers are erased with the count and the key is destroyed after the commit.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `meeting.notConvener`, `meeting.closed`.
 * @throws Refused `meeting.quorum` when too few took part, `meeting.keyLost` when the papers cannot be opened.
 */
export async function closeMeeting(work: Work, input: CloseMeetingInput): Promise<Meeting> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_WRITE, canCloseMeeting);
  await work.em.lock(meeting, LockMode.OPTIMISTIC, input.version);
  const roll = await readRoll(work, meeting.id);
  const present = roll.filter(isPresent);
  const { quorum } = meeting;
  if (!quorumMet(present.length, roll.length, quorum))
    throw new Refused("meeting.quorum", { voted: present.length, eligible: roll.length, quorum });
  const paper = await readPaper(work.sql, meeting.id);
  const counts = await countAll(work, meeting, paper, roll);
  keepTallies(work, meeting.id, counts);
  meeting.state = MeetingState.CLOSED;
  meeting.closedAt = moment(work.clock);
  await propose(work, meeting, paper, counts);
  await work.sql.updateTable("meeting_voter").set({ sealed: null }).where("meeting_id", "=", meeting.id).execute();
  await tellMinutes(work, meeting);
  if (meeting.mode === BallotMode.SECRET) work.afterCommit(() => ballotKeysOf(work).destroy(meeting.id));
  return meeting;
}

async function countAll(
  work: Work,
  meeting: Meeting,
  paper: readonly CandidateLine[],
  roll: readonly RollRow[],
): Promise<Map<string, VoteCount>> {
  if (meeting.mode === BallotMode.NONE) return new Map();
  const votes =
    meeting.mode === BallotMode.SECRET
      ? await openPapers(work, meeting.id, paper, roll)
      : await readOpenVotes(work, meeting.id);
  const silent = roll.filter((voter) => isPresent(voter) && !voter.hasVoted);
  return new Map(paper.map((line) => [line.evaluationId, countLine(line, votes, silent)]));
}

interface RollRow {
  readonly personId: string;
  readonly hasVoted: boolean;
  readonly attendance: Attendance | null;
  readonly sealed: string | null;
}

async function readRoll(work: Work, meetingId: string): Promise<RollRow[]> {
  const rows = await work.sql
    .selectFrom("meeting_voter")
    .select(["person_id as personId", "has_voted as hasVoted", "attendance", "sealed"])
    .where("meeting_id", "=", meetingId)
    .execute();
  return rows.map((row) => ({ ...row, hasVoted: Boolean(row.hasVoted) }));
}

async function openPapers(
  work: Work,
  meetingId: string,
  paper: readonly CandidateLine[],
  roll: readonly RollRow[],
): Promise<Vote[]> {
  const key = await ballotKeysOf(work).read(meetingId);
  if (key === null) throw new Refused("meeting.keyLost");
  return roll.flatMap(({ personId, sealed }) =>
    sealed === null ? [] : openPaper(key, bondOf(meetingId, personId), paper, sealed),
  );
}

async function readOpenVotes(work: Work, meetingId: string): Promise<Vote[]> {
  return work.sql
    .selectFrom("open_vote")
    .select(["evaluation_id as evaluationId", "grade"])
    .where("meeting_id", "=", meetingId)
    .execute();
}

function countLine(line: CandidateLine, votes: readonly Vote[], silent: readonly RollRow[]): VoteCount {
  const own = votes.filter((vote) => vote.evaluationId === line.evaluationId).map((vote) => vote.grade);
  const others = silent.filter(({ personId }) => personId !== line.personId).length;
  return countVotes(own, line.grades, line.majority, others);
}

function keepTallies(work: Work, meetingId: string, counts: ReadonlyMap<string, VoteCount>): void {
  for (const [evaluationId, count] of counts) {
    for (const each of count.counts) work.em.persist(Object.assign(new Tally(), { meetingId, evaluationId, ...each }));
  }
}

async function propose(
  work: Work,
  { id: meetingId, purpose }: Meeting,
  paper: readonly CandidateLine[],
  counts: ReadonlyMap<string, VoteCount>,
): Promise<void> {
  const proposed = (evaluationId: string): string | null => counts.get(evaluationId)?.proposed ?? null;
  for (const candidate of await work.em.find(MeetingCandidate, { meetingId }))
    candidate.proposedGrade = proposed(candidate.evaluationId);
  if (purpose === MeetingPurpose.DECIDE) return work.em.flush();
  const steps = new Map(paper.map((line) => [line.evaluationId, line.steps]));
  const evaluations = await work.em.find(Evaluation, {
    id: { $in: [...steps.keys()] },
    step: EvaluationStep.COLLECTIVE,
  });
  await moveEvaluations(work, evaluations, (each) => {
    each.proposedGrade = proposed(each.id);
    each.step = nextStep(steps.get(each.id) ?? [], each.step);
  });
}
