/*
 * What a running cycle would change about who takes part; for its specialists.
 */
import { canPlanCycle, CycleStatus, readCycle, readSpecialistUnits } from "../../../cycle/index.ts";
import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { readChanges } from "./changes.read.ts";
import type { ParticipantChange } from "./late.views.ts";

/**
 * People who joined, moved and left since the cycle was opened; nothing is written.
 *
 * @throws NotFound, Forbidden `cycle.notSpecialist`.
 */
export async function readParticipantChanges(look: Look, cycleId: string): Promise<ParticipantChange[]> {
  const cycle = await readCycle(look, cycleId);
  const specialist = (await readSpecialistUnits(look, [cycle.unitId])).get(cycle.unitId) ?? false;
  assertAllowed(look.viewer, canPlanCycle(look.viewer, specialist));
  return cycle.status === CycleStatus.OPEN ? readChanges(look.sql, cycle) : [];
}
