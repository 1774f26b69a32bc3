/*
 * Whether a unit, or a collective, can meet in a cycle.
 */
import { ability, type Look, NotFound, Unauthenticated } from "../../kernel/index.ts";
import { readOfficedBodies } from "../authority/stand-in.read.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { canConvene } from "./meeting.policy.ts";
import { readConvenedUnits } from "./meeting.read.ts";
import type { MeetingOutlook } from "./meeting.views.ts";
import { type Meeters, oneMeeting, readBodyWaiting, readUnitWaiting } from "./waiting.read.ts";

/**
 * What waits for a meeting, for those who may convene it; for others the numbers stay zero.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when there is no such unit.
 */
export async function readMeetingOutlook(look: Look, meeters: Meeters): Promise<MeetingOutlook> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const unit = await look.sql.selectFrom("unit").select("id").where("id", "=", meeters.unitId).executeTakeFirst();
  if (!unit) throw new NotFound("Unit", meeters.unitId);
  const verdict = canConvene(look.viewer, await isConvener(look, meeters));
  const canConveneNow = ability(verdict);
  if (!verdict.allowed) return { waiting: 0, late: 0, runningMeetingId: null, canConvene: canConveneNow };
  const all = meeters.bodyId ? await readBodyWaiting(look, meeters) : await readUnitWaiting(look, meeters);
  const late = all.filter(({ step }) => step === EvaluationStep.SELF).length;
  const waiting = oneMeeting(all.filter(({ step }) => step !== EvaluationStep.SELF)).length;
  return { waiting, late, runningMeetingId: await readRunning(look, meeters), canConvene: canConveneNow };
}

/** Whether the viewer may convene the unit, or the collective. */
export async function isConvener(look: Look, { unitId, bodyId }: Meeters): Promise<boolean> {
  if ((await readConvenedUnits(look, [unitId])).get(unitId)) return true;
  return typeof bodyId === "string" && (await readOfficedBodies(look)).has(bodyId);
}

async function readRunning(look: Look, { cycleId, unitId, bodyId }: Meeters): Promise<string | null> {
  const meetings = look.sql.selectFrom("meeting").select("id").where("cycle_id", "=", cycleId);
  const ofBody = bodyId ? meetings.where("body_id", "=", bodyId) : meetings.where("body_id", "is", null);
  const running = await ofBody.where("unit_id", "=", unitId).where("closed_at", "is", null).executeTakeFirst();
  return running?.id ?? null;
}
