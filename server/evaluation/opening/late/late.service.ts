import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { recordBulk } from "../../../audit/index.ts";
import { canCloseCycle, Cycle, isSpecialist } from "../../../cycle/index.ts";
import { assertAllowed, NotFound, Refused, type Work } from "../../../kernel/index.ts";
import { Appointment, Position } from "../../../organization/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../../evaluation/evaluation.enums.ts";
import { moveEvaluations } from "../../evaluation/move-evaluations.ts";
import { recomputeCycle } from "../../period/recompute.service.ts";
import { insertPeople } from "../evaluations.writer.ts";
import { dropTables, prepareParticipants } from "../participants.writer.ts";
import { type FoundChange, readChanges } from "./changes.read.ts";
import {
  type AddParticipantInput,
  ParticipantChangeKind,
  ParticipantSync,
  type SyncParticipantsInput,
} from "./late.views.ts";

/** Largest number that a place among the prepared can have. */
const EVERYBODY = 2 ** 31 - 1;

/** Why an evaluation of somebody who left is not rated here; people read it. */
const LEFT_REASON = "Đã chuyển công tác trong kỳ; nơi mới đánh giá.";
const WITHDRAWN_REASON = "Không giữ vị trí việc làm nào thuộc kỳ đánh giá này.";

/**
 * Gives somebody who was appointed during the period an evaluation in the running cycle, under the same rules as at its
 * opening.
 *
 * @throws NotFound, Forbidden `cycle.notSpecialist`, `cycle.notOpen`.
 * @throws Refused `participant.there` when there is one, `participant.leftOut` with the reason why not.
 */
export async function addParticipant(work: Work, input: AddParticipantInput): Promise<Evaluation> {
  const cycle = await loadOpen(work, input.cycleId);
  const key = { cycleId: cycle.id, personId: input.personId };
  if (await work.em.findOne(Evaluation, key)) throw new Refused("participant.there");
  const prepared = await prepareParticipants(work, cycle, sql<boolean>`here.person_id = ${input.personId}`);
  if (prepared.people === 0)
    throw new Refused("participant.leftOut", { reason: prepared.reasons[0]?.reason ?? "NO_APPOINTMENT" });
  await insertLate(work, cycle, [input.personId]);
  return work.em.findOneOrFail(Evaluation, key);
}

/**
 * Brings a running cycle up to date with appointments: people who joined, moved and left.
 *
 * Results follow the person; what was filled in stays. Evaluations that a meeting votes on wait.
 *
 * @throws NotFound, Stale, Forbidden `cycle.notSpecialist`, `cycle.notOpen`.
 */
export async function syncParticipants(work: Work, input: SyncParticipantsInput): Promise<ParticipantSync> {
  const cycle = await loadOpen(work, input.cycleId);
  await work.em.lock(cycle, LockMode.OPTIMISTIC, input.version);
  const changes = await readChanges(work.sql, cycle);
  const free = changes.filter((change) => change.blockedBy === null);
  const joined = free.filter(({ kind }) => kind === ParticipantChangeKind.JOINED).map(({ personId }) => personId);
  for (const change of free) if (change.evaluationId !== null) await apply(work, change, change.evaluationId);
  if (joined.length > 0) {
    const found = new Set(joined);
    await prepareParticipants(work, cycle, sql<boolean>`here.person_id in (${sql.join([...found])})`);
    await insertLate(work, cycle, joined);
  }
  await recomputeCycle(work, cycle.id);
  const plain = changes.map(({ appointmentId: _one, start: _two, leftOn: _three, ...change }) => change);
  return Object.assign(new ParticipantSync(), {
    applied: free.length,
    blocked: changes.length - free.length,
    changes: plain,
  });
}

async function loadOpen(work: Work, cycleId: string): Promise<Cycle> {
  const cycle = await work.em.findOne(Cycle, cycleId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cycle) throw new NotFound("Cycle", cycleId);
  const facts = { status: cycle.status, isSpecialist: await isSpecialist(work, cycle.unitId) };
  assertAllowed(work.viewer, canCloseCycle(work.viewer, facts));
  return cycle;
}

async function insertLate(work: Work, cycle: Cycle, personIds: readonly string[]): Promise<void> {
  await insertPeople(work, cycle, 0, EVERYBODY);
  await dropTables(work);
  await work.sql
    .deleteFrom("cycle_exclusion")
    .where("cycle_id", "=", cycle.id)
    .where("person_id", "in", [...personIds])
    .execute();
  const rows = await work.sql
    .selectFrom("evaluation")
    .select("id")
    .where("cycle_id", "=", cycle.id)
    .where("person_id", "in", [...personIds])
    .execute();
  const ids = rows.map(({ id }) => id);
  await recordBulk(work, "Evaluation", "create", ids, { cycleId: cycle.id, late: true });
  await work.hooks.cycleOpened?.(work, cycle.id);
}

async function apply(work: Work, change: FoundChange, evaluationId: string): Promise<void> {
  const evaluation = await work.em.findOneOrFail(Evaluation, evaluationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (change.kind === ParticipantChangeKind.MOVED) return reseat(work, evaluation, change);
  const reason = change.kind === ParticipantChangeKind.LEFT ? LEFT_REASON : WITHDRAWN_REASON;
  await moveEvaluations(work, [evaluation], (each) => {
    each.leftOn = change.leftOn ?? each.leftOn;
    if (!change.notRated) return;
    each.step = EvaluationStep.NOT_RATED;
    each.notRatedReason = reason;
  });
}

/** The evaluation follows the person; the regulation changes only while nothing was filled in. */
async function reseat(work: Work, evaluation: Evaluation, { appointmentId, start }: FoundChange): Promise<void> {
  const appointment = await work.em.findOneOrFail(Appointment, appointmentId ?? "");
  const position = await work.em.findOneOrFail(Position, appointment.positionId);
  await moveEvaluations(work, [evaluation], (each) => {
    each.unitId = appointment.unitId;
    each.appointmentId = appointment.id;
    each.positionId = appointment.positionId;
    each.positionClass = position.positionClass;
    each.dutyGroup = position.dutyGroup;
    each.subjectType = appointment.subjectType;
    each.leading = appointment.leading || appointment.deputy;
    if (each.saveCount > 0 || start === null || start.reason !== null) return;
    each.frameworkVersionId = start.versionId;
    each.step = start.step;
  });
}
