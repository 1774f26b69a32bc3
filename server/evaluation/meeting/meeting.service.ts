import { LockMode } from "@mikro-orm/core";
import { Cycle } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import { assertAllowed, InvalidInput, moment, NotFound, Refused, today, type Work } from "../../kernel/index.ts";
import { holdsOn, Unit } from "../../organization/index.ts";
import type { BallotRule } from "../../rating/index.ts";
import { ballotKeysOf } from "../ballot/ballot-key-store.ts";
import { strictest } from "../ballot/count-votes.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { loadMeeting } from "./load-meeting.ts";
import { MeetingCandidate } from "./meeting-candidate.entity.ts";
import { MeetingVoter } from "./meeting-voter.entity.ts";
import { BallotMode, Meeting, MeetingState } from "./meeting.entity.ts";
import type { ConveneMeetingInput, ReopenVoteInput } from "./meeting.inputs.ts";
import { canConvene, canReopenVote } from "./meeting.policy.ts";
import { readConvenedUnits } from "./meeting.read.ts";

/**
 * Convenes a unit to vote on its people in a cycle; roll and paper are fixed now.
 *
 * Everybody with an appointment in the unit today votes, the head included. Where people of the unit are under
 * several regulations, one secret vote makes the whole paper secret and the strictest quorum counts.
 *
 * @throws NotFound when cycle or unit do not exist.
 * @throws Forbidden `meeting.notConvener`.
 * @throws Refused `meeting.running`, `meeting.late`, `meeting.nobodyWaits`, `meeting.noKeyStore`.
 * @throws InvalidInput `meeting.secretary`.
 */
export async function conveneMeeting(work: Work, input: ConveneMeetingInput): Promise<Meeting> {
  if (!(await work.em.findOne(Cycle, input.cycleId))) throw new NotFound("Cycle", input.cycleId);
  if (!(await work.em.findOne(Unit, input.unitId))) throw new NotFound("Unit", input.unitId);
  const convener = (await readConvenedUnits(lookOf(work), [input.unitId])).get(input.unitId) ?? false;
  assertAllowed(work.viewer, canConvene(work.viewer, convener));
  const { waiting, rules } = await waitingEvaluations(work, input);
  const voters = await readVoters(work, input.unitId);
  const secretary = input.secretaryPersonId ?? null;
  if (secretary !== null && !voters.includes(secretary)) {
    throw new InvalidInput([{ path: "input.secretaryPersonId", rule: "meeting.secretary" }]);
  }
  const meeting = makeMeeting(work, input, rules);
  work.em.persist(meeting);
  for (const { id } of waiting)
    work.em.persist(Object.assign(new MeetingCandidate(), { meetingId: meeting.id, evaluationId: id }));
  for (const personId of voters)
    work.em.persist(Object.assign(new MeetingVoter(), { meetingId: meeting.id, personId }));
  await work.em.flush();
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
  await keys.destroy(meeting.id);
  await keys.create(meeting.id);
  return meeting;
}

/** The unit's evaluations at COLLECTIVE, locked, with the vote rules of their regulations. */
async function waitingEvaluations(
  work: Work,
  input: ConveneMeetingInput,
): Promise<{ waiting: Evaluation[]; rules: BallotRule[] }> {
  const { cycleId, unitId } = input;
  const steps = [EvaluationStep.SELF, EvaluationStep.COLLECTIVE];
  const found = await work.em.find(
    Evaluation,
    { cycleId, unitId, step: { $in: steps } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if ((await work.em.count(Meeting, { cycleId, unitId, state: MeetingState.VOTING })) > 0)
    throw new Refused("meeting.running");
  const rules = new Map<string, BallotRule>();
  for (const { frameworkVersionId } of found) {
    const { scheme } = await loadContent(work.sql, frameworkVersionId);
    if (scheme.ballot && scheme.steps.includes("COLLECTIVE")) rules.set(frameworkVersionId, scheme.ballot);
  }
  const voted = found.filter(({ frameworkVersionId }) => rules.has(frameworkVersionId));
  const waiting = voted.filter(({ step }) => step === EvaluationStep.COLLECTIVE);
  if (waiting.length < voted.length && input.withoutLate !== true)
    throw new Refused("meeting.late", { count: voted.length - waiting.length });
  if (waiting.length === 0) throw new Refused("meeting.nobodyWaits");
  const used = new Set(waiting.map(({ frameworkVersionId }) => frameworkVersionId));
  return { waiting, rules: [...rules].filter(([id]) => used.has(id)).map(([, rule]) => rule) };
}

async function readVoters(work: Work, unitId: string): Promise<string[]> {
  const rows = await work.sql
    .selectFrom("appointment")
    .select("person_id")
    .distinct()
    .where("unit_id", "=", unitId)
    .where(holdsOn("appointment", today(work.clock)))
    .orderBy("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}

function makeMeeting(work: Work, input: ConveneMeetingInput, rules: readonly BallotRule[]): Meeting {
  const meeting = new Meeting();
  meeting.cycleId = input.cycleId;
  meeting.unitId = input.unitId;
  meeting.mode = rules.some(({ mode }) => mode === "SECRET") ? BallotMode.SECRET : BallotMode.OPEN;
  meeting.quorum = strictest(rules.map(({ quorum }) => quorum));
  meeting.heldAt = moment(work.clock);
  meeting.chairPersonId = work.viewer.personId;
  meeting.secretaryPersonId = input.secretaryPersonId ?? null;
  return meeting;
}
