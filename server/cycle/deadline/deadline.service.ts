import { LockMode } from "@mikro-orm/core";
import { assertAllowed, InvalidInput, moment, NotFound, Refused, tidy, type Work } from "../../kernel/index.ts";
import { Cycle } from "../cycle.entity.ts";
import type { ExtendDeadlineInput } from "../cycle.inputs.ts";
import { canExtendDeadline } from "../cycle.policy.ts";
import { assertCycleDays } from "../cycle.rules.ts";
import { isSpecialist } from "../cycle.service.ts";
import type { DueField } from "../due-days.ts";
import { type CycleDeadline, DeadlineExtension } from "./deadline-extension.entity.ts";

/** The column of each deadline. */
export const DUE_FIELD: Readonly<Record<CycleDeadline, DueField>> = {
  SELF: "selfDueOn",
  COLLECTIVE: "voteDueOn",
  PARTY_OPINION: "partyOpinionDueOn",
  HR_PROPOSAL: "proposalDueOn",
  DECISION: "decisionDueOn",
  NOTICE: "noticeDueOn",
};

/**
 * Moves one deadline of a planned or running cycle further away, with a reason that stands on record.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `cycle.notSpecialist`, `cycle.notOpen` when it is closed.
 * @throws Refused `cycle.noDeadline` when there is none, `cycle.deadlineNotLater`.
 * @throws InvalidInput `cycle.dueOrder` when a later step would be due before it, `cycle.reasonRequired`.
 */
export async function extendDeadline(work: Work, input: ExtendDeadlineInput): Promise<Cycle> {
  const cycle = await work.em.findOne(Cycle, input.cycleId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!cycle) throw new NotFound("Cycle", input.cycleId);
  const facts = { status: cycle.status, isSpecialist: await isSpecialist(work, cycle.unitId) };
  assertAllowed(work.viewer, canExtendDeadline(work.viewer, facts));
  await work.em.lock(cycle, LockMode.OPTIMISTIC, input.version);
  if (tidy(input.reason) === "") throw new InvalidInput([{ path: "input.reason", rule: "cycle.reasonRequired" }]);
  const field = DUE_FIELD[input.deadline];
  const fromDay = cycle[field];
  if (fromDay === null) throw new Refused("cycle.noDeadline");
  if (input.toDay <= fromDay) throw new Refused("cycle.deadlineNotLater", { fromDay });
  cycle[field] = input.toDay;
  assertCycleDays(cycle);
  const extension = Object.assign(new DeadlineExtension(), { cycleId: cycle.id, deadline: input.deadline, fromDay });
  extension.toDay = input.toDay;
  extension.reason = tidy(input.reason);
  extension.extendedBy = work.viewer.displayName;
  extension.extendedAt = moment(work.clock);
  work.em.persist(extension);
  await work.em.flush();
  return cycle;
}
