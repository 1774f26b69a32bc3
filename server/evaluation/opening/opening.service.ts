import { LockMode } from "@mikro-orm/core";
import { canCloseCycle, canOpenCycle, Cycle, CycleStatus, isSpecialist } from "../../cycle/index.ts";
import { assertAllowed, moment, NotFound, Refused, type Work } from "../../kernel/index.ts";
import { OPEN_STEPS } from "../evaluation/evaluation.steps.ts";
import { endWithCycle } from "../objection/pass-terms.ts";
import { recomputeCycle } from "../period/recompute.service.ts";
import { insertEvaluations } from "./evaluations.writer.ts";
import { endProgress } from "./progress/opening-progress.ts";
import type { CloseCycleInput, CycleOpening, OpenCycleInput } from "./opening.views.ts";
import { dropTables, prepareParticipants, type Prepared } from "./participants.writer.ts";
import { assertWithinQuota } from "../quota/quota.service.ts";

/**
 * Opens a cycle: everybody with a primary appointment in its units, and every unit that a regulation for units covers,
 * gets one evaluation under exactly one version.
 *
 * Unit, position and version are frozen now; later appointments and versions do not touch this cycle. Who is left out
 * is recorded with the reason. Nobody is evaluated twice for one day in cycles of one kind.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notPlanned` when it was opened before.
 * @throws Refused `cycle.nobody` when nobody could be evaluated.
 */
export async function openCycle(work: Work, input: OpenCycleInput): Promise<CycleOpening> {
  const cycle = await loadCycle(work, input, canOpenCycle);
  return openLoaded(work, cycle);
}

/**
 * Opens a cycle that the caller has loaded and may open.
 *
 * @throws Refused `cycle.nobody`.
 */
export async function openLoaded(work: Work, cycle: Cycle): Promise<CycleOpening> {
  await lockOverlapping(work, cycle);
  try {
    const prepared = await prepareParticipants(work, cycle);
    if (prepared.people + prepared.units === 0) throw new Refused("cycle.nobody", { leftOut: leftOut(prepared) });
    cycle.status = CycleStatus.OPEN;
    cycle.openedAt = moment(work.clock);
    await work.em.flush();
    await insertEvaluations(work, cycle, prepared);
    await dropTables(work);
    await work.hooks.cycleOpened?.(work, cycle.id);
    await recomputeCycle(work, cycle.id);
    return openingOf(cycle, prepared);
  } finally {
    endProgress(work, cycle.id);
  }
}

/**
 * Closes a cycle whose every evaluation is decided or not rated.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notOpen`.
 * @throws Refused `cycle.unfinished` with the number that is left, `quota.exceeded` over a quota that blocks.
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
  await assertWithinQuota(work, cycle.id);
  await endWithCycle(work, cycle.id);
  cycle.status = CycleStatus.CLOSED;
  cycle.closedAt = moment(work.clock);
  await work.em.flush();
  await work.hooks.cycleClosed?.(work, cycle.id);
  return cycle;
}

/** What opening gives, for the result and for a look beforehand. */
export function openingOf(cycle: Cycle, prepared: Prepared): CycleOpening {
  const { people, units, reasons } = prepared;
  return { cycle, opened: people + units, people, units, leftOut: leftOut(prepared), reasons: [...reasons] };
}

function leftOut({ reasons }: Prepared): number {
  return reasons.reduce((sum, { count }) => sum + count, 0);
}

/** Openings of cycles that share a day come one after the other, so that none overlooks the evaluations of another. */
async function lockOverlapping(work: Work, cycle: Cycle): Promise<void> {
  const { kind, track, startsOn, endsOn } = cycle;
  await work.em.find(
    Cycle,
    { kind, track, startsOn: { $lte: endsOn }, endsOn: { $gte: startsOn } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } },
  );
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
