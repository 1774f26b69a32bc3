import { LockMode } from "@mikro-orm/core";
import { Cycle } from "../../cycle/index.ts";
import { assertAllowed, InvalidInput, moment, NotFound, Refused, type Work } from "../../kernel/index.ts";
import { Body, Unit } from "../../organization/index.ts";
import { ballotKeysOf } from "../ballot/ballot-key-store.ts";
import { strictest } from "../ballot/count-votes.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { tellConvened, tellVoteAgain } from "../notice/tell-meetings.ts";
import { loadMeeting } from "./load-meeting.ts";
import { MeetingCandidate } from "./meeting-candidate.entity.ts";
import { MeetingVoter } from "./meeting-voter.entity.ts";
import { BallotMode, Meeting, MeetingState } from "./meeting.entity.ts";
import { MeetingPurpose } from "./meeting.enums.ts";
import type { ConveneMeetingInput, ReopenVoteInput } from "./meeting.inputs.ts";
import { canConvene, canReopenVote } from "./meeting.policy.ts";
import { isConvener } from "./outlook.read.ts";
import { readMembers, readVoters } from "./voters.read.ts";
import {
  type Meeters,
  oneMeeting,
  readBodyWaiting,
  readUnitWaiting,
  voterRule,
  type WaitingEvaluation,
} from "./waiting.read.ts";

/**
 * Convenes a unit to vote on its people in a cycle, or a collective to decide; roll and paper are fixed now, and
 * everybody on the roll is told.
 *
 * Who votes says the regulation: everybody with an appointment in the unit today, its collective leadership, or its
 * heads and deputies; of a collective its members today. Where people of the unit are under several regulations, one
 * secret vote makes the whole paper secret and the strictest quorum counts.
 *
 * @throws NotFound when cycle, unit or collective do not exist.
 * @throws Forbidden `meeting.notConvener`.
 * @throws Refused `meeting.running`, `meeting.late`, `meeting.nobodyWaits`, `meeting.noVoters`, `meeting.noKeyStore`.
 * @throws InvalidInput `meeting.unitOrBody`, `meeting.secretary`, `meeting.chair`, `meeting.secretaryIsChair`.
 */
export async function conveneMeeting(work: Work, input: ConveneMeetingInput): Promise<Meeting> {
  const look = lookOf(work);
  const meeters = await meetersOf(work, input);
  assertAllowed(work.viewer, canConvene(work.viewer, await isConvener(look, meeters)));
  const waiting = await lockWaiting(work, meeters, input);
  const roll = meeters.bodyId
    ? await readMembers(look, meeters.bodyId)
    : { people: await readVoters(look, meeters.unitId, voterRule(waiting)), chairId: null, secretaryId: null };
  if (roll.people.length === 0) throw new Refused("meeting.noVoters");
  const meeting = makeMeeting(work, meeters, input, waiting);
  meeting.chairPersonId = input.chairPersonId ?? roll.chairId ?? work.viewer.personId;
  meeting.secretaryPersonId = input.secretaryPersonId ?? roll.secretaryId;
  assertOfficers(meeting, roll.people, input);
  work.em.persist(meeting);
  for (const { id } of waiting)
    work.em.persist(Object.assign(new MeetingCandidate(), { meetingId: meeting.id, evaluationId: id }));
  for (const personId of roll.people)
    work.em.persist(Object.assign(new MeetingVoter(), { meetingId: meeting.id, personId }));
  await work.em.flush();
  await tellConvened(work, meeting);
  if (meeting.mode === BallotMode.SECRET) await ballotKeysOf(work).create(meeting.id);
  return meeting;
}

/**
 * Starts a secret vote anew after its key was lost: nobody can open the papers any more.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `meeting.notConvener`, `meeting.closed`, `meeting.notSecret`.
 * @throws Refused `meeting.keyPresent` while the key is there.
 */
export async function reopenVote(work: Work, input: ReopenVoteInput): Promise<Meeting> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_WRITE, canReopenVote);
  await work.em.lock(meeting, LockMode.OPTIMISTIC, input.version);
  const keys = ballotKeysOf(work);
  if ((await keys.read(meeting.id)) !== null) throw new Refused("meeting.keyPresent");
  for (const voter of await work.em.find(MeetingVoter, { meetingId: meeting.id })) {
    voter.hasVoted = false;
    voter.sealed = null;
  }
  meeting.heldAt = moment(work.clock);
  await work.em.flush();
  await tellVoteAgain(work, meeting);
  await keys.destroy(meeting.id);
  await keys.create(meeting.id);
  return meeting;
}

async function meetersOf(work: Work, { cycleId, unitId, bodyId }: ConveneMeetingInput): Promise<Meeters> {
  if (!(await work.em.findOne(Cycle, cycleId))) throw new NotFound("Cycle", cycleId);
  if (bodyId) {
    const body = await work.em.findOne(Body, bodyId);
    if (!body) throw new NotFound("Body", bodyId);
    return { cycleId, unitId: body.unitId, bodyId };
  }
  if (!unitId) throw new InvalidInput([{ path: "input.unitId", rule: "meeting.unitOrBody" }]);
  if (!(await work.em.findOne(Unit, unitId))) throw new NotFound("Unit", unitId);
  return { cycleId, unitId, bodyId: null };
}

/** The evaluations of the meeting, locked so that two meetings never share one. */
async function lockWaiting(
  work: Work,
  meeters: Meeters,
  { withoutLate }: ConveneMeetingInput,
): Promise<WaitingEvaluation[]> {
  const { cycleId, unitId, bodyId = null } = meeters;
  const look = lookOf(work);
  const read = bodyId === null ? readUnitWaiting : readBodyWaiting;
  const before = (await read(look, meeters)).map(({ id }) => id);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  if (before.length > 0) await work.em.find(Evaluation, { id: { $in: before } }, lock);
  if ((await work.em.count(Meeting, { cycleId, unitId, bodyId, state: MeetingState.VOTING })) > 0)
    throw new Refused("meeting.running");
  const all = await read(look, meeters);
  const late = all.filter(({ step }) => step === EvaluationStep.SELF).length;
  if (late > 0 && withoutLate !== true) throw new Refused("meeting.late", { count: late });
  const waiting = oneMeeting(all.filter(({ step }) => step !== EvaluationStep.SELF));
  if (waiting.length === 0) throw new Refused("meeting.nobodyWaits");
  return waiting;
}

function assertOfficers(
  { bodyId, chairPersonId, secretaryPersonId }: Meeting,
  people: readonly string[],
  input: ConveneMeetingInput,
): void {
  const fault = (path: string, rule: string): InvalidInput => new InvalidInput([{ path: `input.${path}`, rule }]);
  if (secretaryPersonId !== null && !people.includes(secretaryPersonId))
    throw fault("secretaryPersonId", "meeting.secretary");
  const mustSit = bodyId !== null || Boolean(input.chairPersonId);
  if (mustSit && (chairPersonId === null || !people.includes(chairPersonId)))
    throw fault("chairPersonId", "meeting.chair");
  if (chairPersonId !== null && chairPersonId === secretaryPersonId)
    throw fault("secretaryPersonId", "meeting.secretaryIsChair");
}

function makeMeeting(
  work: Work,
  { cycleId, unitId, bodyId = null }: Meeters,
  input: ConveneMeetingInput,
  waiting: readonly WaitingEvaluation[],
): Meeting {
  const rules = waiting.map(({ rule }) => rule);
  const meeting = new Meeting();
  meeting.cycleId = cycleId;
  meeting.unitId = unitId;
  meeting.bodyId = bodyId;
  meeting.purpose = bodyId === null ? MeetingPurpose.PROPOSE : MeetingPurpose.DECIDE;
  const secret = rules.some(({ mode }) => mode === "SECRET");
  const voting = rules.some(({ mode }) => mode !== "NONE");
  meeting.mode = secret ? BallotMode.SECRET : voting ? BallotMode.OPEN : BallotMode.NONE;
  meeting.quorum = strictest(rules.map(({ quorum }) => quorum));
  meeting.place = input.place?.trim() || null;
  meeting.heldAt = moment(work.clock);
  return meeting;
}
