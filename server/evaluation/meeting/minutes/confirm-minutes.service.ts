import { LockMode } from "@mikro-orm/core";
import { canonicalJson } from "../../../audit/index.ts";
import { ALLOWED, InvalidInput, moment, type Work } from "../../../kernel/index.ts";
import { decideOne } from "../../decision/decision.service.ts";
import { readOrderFacts } from "../../decision/order.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../../evaluation/evaluation.enums.ts";
import { lockForVerbs, lookOf } from "../../evaluation/load-evaluation.ts";
import { loadMeeting } from "../load-meeting.ts";
import { MeetingCandidate } from "../meeting-candidate.entity.ts";
import type { Meeting } from "../meeting.entity.ts";
import { MeetingPurpose } from "../meeting.enums.ts";
import type { ConfirmMinutesInput } from "../meeting.inputs.ts";
import { canConfirmMinutes } from "../meeting.policy.ts";
import { readMinutesFacts } from "./minutes.read.ts";

/**
 * Confirms the minutes of a closed meeting, by its chair and by its secretary, each once; their facts stay from then on.
 *
 * With the chair's confirmation a collective that has the authority decides: each grade with a majority becomes a
 * decision of the collective, by the same rules as one of a head. What has passed to somebody else meanwhile is left.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `meeting.notOfficer`, `meeting.notCounted`, `meeting.confirmed`.
 * @throws InvalidInput `meeting.notCandidate` when a reason names somebody else.
 * @throws Refused `decision.reasonRequired`, `decision.subUnitsFirst`, `decision.unitFirst`, `decision.staffFirst`.
 */
export async function confirmMinutes(work: Work, input: ConfirmMinutesInput): Promise<Meeting> {
  const meeting = await loadMeeting(work, input.meetingId, LockMode.PESSIMISTIC_WRITE, canConfirmMinutes);
  await work.em.lock(meeting, LockMode.OPTIMISTIC, input.version);
  const now = moment(work.clock);
  const { personId } = work.viewer;
  if (meeting.minutes === null) {
    meeting.minutesNumber = input.minutesNumber?.trim() || meeting.minutesNumber;
    meeting.minutes = canonicalJson(await readMinutesFacts(work.sql, meeting));
  }
  if (personId === meeting.secretaryPersonId) meeting.secretaryConfirmedAt ??= now;
  if (personId === meeting.chairPersonId && meeting.chairConfirmedAt === null) {
    meeting.chairConfirmedAt = now;
    if (meeting.purpose === MeetingPurpose.DECIDE) await decideByMeeting(work, meeting, input);
  }
  await work.em.flush();
  return meeting;
}

async function decideByMeeting(
  work: Work,
  { id: meetingId, bodyId }: Meeting,
  input: ConfirmMinutesInput,
): Promise<void> {
  if (bodyId === null) return;
  const candidates = await work.em.find(MeetingCandidate, { meetingId, proposedGrade: { $ne: null } });
  const grades = new Map(candidates.map((one) => [one.evaluationId, one.proposedGrade]));
  const reasons = new Map((input.reasons ?? []).map((one) => [one.evaluationId, one.reason]));
  const strange = (input.reasons ?? []).findIndex(({ evaluationId }) => !grades.has(evaluationId));
  if (strange >= 0)
    throw new InvalidInput([{ path: `input.reasons.${String(strange)}.evaluationId`, rule: "meeting.notCandidate" }]);
  const ids = [...grades.keys()];
  const { load } = await lockForVerbs(work, ids);
  const evaluations = await work.em.find(Evaluation, { id: { $in: ids } }, { orderBy: { id: "asc" } });
  for (const { id: evaluationId, version, step } of evaluations) {
    if (step !== EvaluationStep.DECISION) continue;
    const loaded = await load({ evaluationId, version }, () => ALLOWED);
    if (loaded.decider.kind !== "BODY" || loaded.decider.bodyId !== bodyId) continue;
    const order = await readOrderFacts(lookOf(work), [loaded.evaluation]);
    const made = { grade: grades.get(evaluationId) ?? "", reason: reasons.get(evaluationId) ?? null };
    await decideOne(work, loaded, made, order.get(evaluationId), { bodyId, meetingId });
  }
}
