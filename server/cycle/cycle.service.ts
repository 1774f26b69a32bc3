import { LockMode } from "@mikro-orm/core";
import { assertAllowed, fold, NotFound, Refused, Role, tidy, today, type Work } from "../kernel/index.ts";
import { coversUnit, Unit } from "../organization/index.ts";
import { Cycle } from "./cycle.entity.ts";
import type { ChangeCycleInput, PlanCycleInput } from "./cycle.inputs.ts";
import { canChangeCycle, canPlanCycle } from "./cycle.policy.ts";
import { CycleSubjects } from "./cycle.enums.ts";
import { assertCycleDays } from "./cycle.rules.ts";
import { dueDaysOf } from "./due-days.ts";

/**
 * Plans a cycle for a unit and everything below it.
 *
 * Nobody is evaluated yet: `openCycle` makes the evaluations.
 *
 * @throws Forbidden `cycle.notSpecialist`.
 * @throws InvalidInput when the days do not follow each other or are too many for the kind.
 * @throws Refused `cycle.overlaps` when the unit has such a cycle on one of the days already.
 * @throws Conflict when the code is taken.
 */
export async function planCycle(work: Work, input: PlanCycleInput): Promise<Cycle> {
  await lockUnit(work, input.unitId);
  assertAllowed(work.viewer, canPlanCycle(work.viewer, await isSpecialist(work, input.unitId)));
  const cycle = fill(new Cycle(), input);
  await assertNoOverlap(work, cycle);
  work.em.persist(cycle);
  await work.em.flush();
  return cycle;
}

/**
 * Replaces the content of a cycle that is not opened yet.
 *
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notPlanned`.
 * @throws InvalidInput when the days do not follow each other or are too many for the kind.
 * @throws Refused `cycle.overlaps`.
 * @throws Stale when somebody changed it since it was read.
 */
export async function changeCycle(work: Work, input: ChangeCycleInput): Promise<Cycle> {
  const cycle = await work.em.findOne(Cycle, input.cycleId);
  if (!cycle) throw new NotFound("Cycle", input.cycleId);
  await lockUnit(work, input.unitId);
  const specialist = (await isSpecialist(work, cycle.unitId)) && (await isSpecialist(work, input.unitId));
  assertAllowed(work.viewer, canChangeCycle(work.viewer, { status: cycle.status, isSpecialist: specialist }));
  await work.em.lock(cycle, LockMode.OPTIMISTIC, input.version);
  fill(cycle, input);
  await assertNoOverlap(work, cycle);
  await work.em.flush();
  return cycle;
}

/** Whether the viewer is an organization specialist of the unit today. */
export function isSpecialist(work: Work, unitId: string): Promise<boolean> {
  return coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], unitId, today(work.clock));
}

/** Two plans for one unit come one after the other, so that neither overlooks the other. */
export async function lockUnit(work: Work, unitId: string): Promise<void> {
  const unit = await work.em.findOne(Unit, unitId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!unit) throw new NotFound("Unit", unitId);
}

function fill(cycle: Cycle, input: PlanCycleInput): Cycle {
  cycle.code = tidy(input.code);
  cycle.name = tidy(input.name);
  cycle.kind = input.kind;
  cycle.track = input.track;
  cycle.unitId = input.unitId;
  cycle.startsOn = input.startsOn;
  cycle.endsOn = input.endsOn;
  Object.assign(cycle, dueDaysOf(input));
  cycle.strictDeadlines = input.strictDeadlines ?? false;
  cycle.subjects = input.subjects ?? CycleSubjects.BOTH;
  cycle.searchFold = fold(`${cycle.code} ${cycle.name}`);
  assertCycleDays(cycle);
  return cycle;
}

/**
 * Two cycles of one kind and track never share a day for one unit.
 *
 * @throws Refused `cycle.overlaps`.
 */
export async function assertNoOverlap(work: Work, cycle: Cycle): Promise<void> {
  const other = await work.sql
    .selectFrom("cycle")
    .select(["code", "starts_on", "ends_on"])
    .where("unit_id", "=", cycle.unitId)
    .where("kind", "=", cycle.kind)
    .where("track", "=", cycle.track)
    .where("starts_on", "<=", cycle.endsOn)
    .where("ends_on", ">=", cycle.startsOn)
    .where("id", "!=", cycle.id)
    .executeTakeFirst();
  if (other)
    throw new Refused("cycle.overlaps", { code: other.code, startsOn: other.starts_on, endsOn: other.ends_on });
}
