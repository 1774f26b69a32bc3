import { addDays, NotFound, type Work } from "../kernel/index.ts";
import { Cycle } from "./cycle.entity.ts";
import type { CopyCycleInput, PlanCycleInput } from "./cycle.inputs.ts";
import { dayCount } from "./cycle.rules.ts";
import { planCycle } from "./cycle.service.ts";
import { DUE_FIELDS, type DueDays } from "./due-days.ts";

/**
 * Plans a cycle like another one for a new period, with every setting of the old one.
 *
 * Deadlines keep their distance from the last day of the period.
 *
 * @throws NotFound, and everything that `planCycle` throws.
 */
export async function copyCycle(work: Work, input: CopyCycleInput): Promise<Cycle> {
  const source = await work.em.findOne(Cycle, input.cycleId);
  if (!source) throw new NotFound("Cycle", input.cycleId);
  const { kind, track, unitId, strictDeadlines, subjects } = source;
  const { code, name, startsOn, endsOn } = input;
  const days = { code, name, startsOn, endsOn, ...shiftedDueDays(source, endsOn) };
  return planCycle(work, { ...days, kind, track, unitId, strictDeadlines, subjects } satisfies PlanCycleInput);
}

/**
 * Deadlines at the same distance from another last day.
 *
 * Example: a period to 2026-07-31 with a deadline on 2026-08-05, moved to 2026-09-30 → 2026-10-05.
 */
export function shiftedDueDays(source: DueDays & { readonly endsOn: string }, endsOn: string): DueDays {
  const moved = DUE_FIELDS.map((field) => {
    const due = source[field];
    return [field, due === null ? null : addDays(endsOn, dayCount(source.endsOn, due) - 1)];
  });
  return Object.fromEntries(moved) as DueDays;
}
