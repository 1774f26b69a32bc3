import { addDays, assertAllowed, Refused, tidy, type Work } from "../../kernel/index.ts";
import { canPlanCycle } from "../cycle.policy.ts";
import { isSpecialist, lockUnit } from "../cycle.service.ts";
import type { SetUnitOptInInput } from "./opt-in.inputs.ts";
import { UnitOptIn } from "./unit-opt-in.entity.ts";

/**
 * Says from a day on whether a unit rates its contract staff; what was said before ends the day before.
 *
 * @throws Forbidden `cycle.notSpecialist`.
 * @throws Refused `optIn.notLater` when something later or of the same day stands already.
 */
export async function setUnitOptIn(work: Work, input: SetUnitOptInInput): Promise<UnitOptIn> {
  await lockUnit(work, input.unitId);
  assertAllowed(work.viewer, canPlanCycle(work.viewer, await isSpecialist(work, input.unitId)));
  const [latest] = await work.em.find(UnitOptIn, { unitId: input.unitId }, { orderBy: { startsOn: "desc" }, limit: 1 });
  if (latest && latest.startsOn >= input.startsOn) throw new Refused("optIn.notLater", { startsOn: latest.startsOn });
  if (latest && (latest.endsOn === null || latest.endsOn >= input.startsOn))
    latest.endsOn = addDays(input.startsOn, -1);
  const { unitId, ratesContractStaff, startsOn } = input;
  const said = Object.assign(new UnitOptIn(), { unitId, ratesContractStaff, startsOn });
  said.documentNumber = input.documentNumber ? tidy(input.documentNumber) : null;
  work.em.persist(said);
  await work.em.flush();
  return said;
}
