import { LockMode } from "@mikro-orm/core";
import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { recordBulk } from "../../audit/index.ts";
import { canCloseCycle, canOpenCycle, Cycle, CycleStatus, isSpecialist } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import { assertAllowed, moment, NotFound, Refused, type Work } from "../../kernel/index.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { firstStep, OPEN_STEPS, stepsNotActed } from "../evaluation/evaluation.steps.ts";
import type { CloseCycleInput, CycleOpening, ExclusionCount, OpenCycleInput } from "./opening.views.ts";
import { type Participants, readParticipants } from "./participants.read.ts";

const ROWS_PER_STATEMENT = 500;

/**
 * Opens a cycle: everybody with a primary appointment in its units gets one evaluation under exactly one version.
 *
 * Unit, position and version are frozen now; later appointments and versions do not touch this cycle. Who is left out
 * is recorded with the reason.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notPlanned` when it was opened before.
 * @throws Refused `cycle.nobody` when not one person could be evaluated, `cycle.stepNotActed` when a regulation has
 *   steps that evaluations cannot go through.
 */
export async function openCycle(work: Work, input: OpenCycleInput): Promise<CycleOpening> {
  const cycle = await loadCycle(work, input, canOpenCycle);
  const participants = await readParticipants(work.sql, cycle);
  if (participants.matched.length === 0) throw new Refused("cycle.nobody", { leftOut: participants.leftOut.length });
  cycle.status = CycleStatus.OPEN;
  cycle.openedAt = moment(work.clock);
  await work.em.flush();
  await insertEvaluations(work, cycle, participants);
  await insertExclusions(work, cycle, participants);
  await work.hooks.cycleOpened?.(work, cycle.id);
  return openingOf(cycle, participants);
}

/**
 * Closes a cycle whose every evaluation is decided or not rated.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notOpen`.
 * @throws Refused `cycle.unfinished` with the number that is left.
 */
export async function closeCycle(work: Work, input: CloseCycleInput): Promise<Cycle> {
  const cycle = await loadCycle(work, input, canCloseCycle);
  const unfinished = await work.sql
    .selectFrom("evaluation")
    .select((expression) => expression.fn.countAll().as("count"))
    .where("cycle_id", "=", cycle.id)
    .where("step", "in", [...OPEN_STEPS])
    .executeTakeFirstOrThrow();
  if (Number(unfinished.count) > 0) throw new Refused("cycle.unfinished", { count: Number(unfinished.count) });
  cycle.status = CycleStatus.CLOSED;
  cycle.closedAt = moment(work.clock);
  await work.em.flush();
  await work.hooks.cycleClosed?.(work, cycle.id);
  return cycle;
}

/** What opening would give, for the result and for a look beforehand. */
export function openingOf(cycle: Cycle, { matched, leftOut }: Participants): CycleOpening {
  const reasons = new Map<ExclusionCount["reason"], number>();
  for (const { reason } of leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    cycle,
    opened: matched.length,
    leftOut: leftOut.length,
    reasons: [...reasons].sort().map(([reason, count]) => ({ reason, count })),
  };
}

async function loadCycle(work: Work, input: OpenCycleInput, policy: typeof canOpenCycle): Promise<Cycle> {
  const cycle = await work.em.findOne(Cycle, input.cycleId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cycle) throw new NotFound("Cycle", input.cycleId);
  assertAllowed(
    work.viewer,
    policy(work.viewer, { status: cycle.status, isSpecialist: await isSpecialist(work, cycle.unitId) }),
  );
  await work.em.lock(cycle, LockMode.OPTIMISTIC, input.version);
  return cycle;
}

async function insertEvaluations(work: Work, cycle: Cycle, { matched }: Participants): Promise<void> {
  const steps = new Map<string, EvaluationStep>();
  for (const versionId of new Set(matched.map((each) => each.versionId))) {
    const own = (await loadContent(work.sql, versionId)).scheme.steps;
    const strange = stepsNotActed(own);
    if (strange.length > 0) throw new Refused("cycle.stepNotActed", { steps: strange.join(", ") });
    steps.set(versionId, firstStep(own));
  }
  const rows = matched.map(({ appointment, versionId }) => ({
    ...NEW_EVALUATION,
    id: newId(),
    cycle_id: cycle.id,
    person_id: appointment.personId,
    unit_id: appointment.unitId,
    appointment_id: appointment.id,
    position_id: appointment.positionId,
    position_class: appointment.positionClass,
    subject_type: appointment.subjectType,
    leading: appointment.leading ? TRUE : FALSE,
    framework_version_id: versionId,
    track: cycle.track,
    starts_on: cycle.startsOn,
    ends_on: cycle.endsOn,
    step: steps.get(versionId) ?? EvaluationStep.SELF,
  }));
  for (const batch of batches(rows)) await work.sql.insertInto("evaluation").values(batch).execute();
  await recordBulk(
    work,
    "Evaluation",
    "create",
    rows.map((row) => row.id),
    { cycleId: cycle.id },
  );
}

async function insertExclusions(work: Work, cycle: Cycle, { leftOut }: Participants): Promise<void> {
  if (leftOut.length === 0) return;
  const rows = leftOut.map(({ appointment, reason }) => ({
    id: newId(),
    cycle_id: cycle.id,
    person_id: appointment.personId,
    appointment_id: appointment.id,
    unit_id: appointment.unitId,
    reason,
  }));
  for (const batch of batches(rows)) await work.sql.insertInto("cycle_exclusion").values(batch).execute();
  await recordBulk(
    work,
    "CycleExclusion",
    "create",
    rows.map((row) => row.id),
    { cycleId: cycle.id },
  );
}

// Written into the statement: SQLite binds no booleans.
const TRUE = sql<boolean>`true`;
const FALSE = sql<boolean>`false`;

const NEW_EVALUATION = { version: 1, subject: EvaluationSubject.PERSON, needs_decision: FALSE, save_count: 0 };

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, place) =>
    rows.slice(place * ROWS_PER_STATEMENT, (place + 1) * ROWS_PER_STATEMENT),
  );
}
