import { LockMode } from "@mikro-orm/core";
import { assertAllowed, InvalidInput, moment, NotFound, Refused, Stale, today, type Work } from "../../kernel/index.ts";
import { ERASABLE_CLASSES, type ErasableClass } from "./erasable.ts";
import { ErasureRun, ErasureState } from "./erasure-run.entity.ts";
import { countOfAge } from "./of-age.read.ts";
import { canApproveErasure, canDropErasure, canSetRetention } from "./retention.policy.ts";
import { keptFrom } from "./retention.read.ts";
import { RetentionRule } from "./retention-rule.entity.ts";
import type { ErasureInput, ProposeErasureInput, SetRetentionRuleInput } from "./retention.views.ts";

/**
 * Sets how long personal text of a class is kept, and on which basis; a rule that is not in force erases nothing.
 *
 * @throws Forbidden `retention.administratorOnly`.
 * @throws InvalidInput `retention.class` for a class that there is not.
 * @throws Stale when the rule changed since it was read.
 */
export async function setRetentionRule(work: Work, input: SetRetentionRuleInput): Promise<RetentionRule> {
  assertAllowed(work.viewer, canSetRetention(work.viewer));
  const { code } = classOf(input.recordClass);
  const found = await work.em.findOne(RetentionRule, { recordClass: code });
  const version = input.version ?? null;
  if (found !== null && version !== null) await work.em.lock(found, LockMode.OPTIMISTIC, version);
  else if (found !== null || version !== null)
    throw new Stale("RetentionRule", found?.id ?? code, found?.version ?? null);
  const values = {
    ...{ keepMonths: input.keepMonths, basis: input.basis.trim(), isActive: input.isActive },
    ...{ decidedById: work.viewer.accountId, decidedAt: moment(work.clock) },
  };
  const rule =
    found === null
      ? Object.assign(new RetentionRule(), { recordClass: code, ...values })
      : Object.assign(found, values);
  work.em.persist(rule);
  await work.em.flush();
  return rule;
}

/**
 * Proposes to erase what a rule in force lets go today; a second person approves it.
 *
 * @throws Forbidden `retention.administratorOnly`.
 * @throws Refused `erasure.noRule` without a rule in force, `erasure.nothing` when nothing is of age, `erasure.open` while
 *   another one waits.
 */
export async function proposeErasure(work: Work, input: ProposeErasureInput): Promise<ErasureRun> {
  assertAllowed(work.viewer, canSetRetention(work.viewer));
  const erasable = classOf(input.recordClass);
  const rule = await work.em.findOne(RetentionRule, { recordClass: erasable.code });
  if (rule === null || !rule.isActive) throw new Refused("erasure.noRule");
  const open = { recordClass: erasable.code, state: { $in: [ErasureState.PROPOSED, ErasureState.APPROVED] } };
  if ((await work.em.count(ErasureRun, open)) > 0) throw new Refused("erasure.open");
  const untilDay = keptFrom(today(work.clock), rule.keepMonths);
  const proposedRecords = await countOfAge(work.sql, erasable, untilDay);
  if (proposedRecords === 0) throw new Refused("erasure.nothing", { untilDay });
  const run = Object.assign(new ErasureRun(), {
    ...{ recordClass: erasable.code, untilDay, basis: rule.basis, proposedRecords, state: ErasureState.PROPOSED },
    ...{ erasedRecords: 0, erasedEntries: 0 },
    ...{ proposedById: work.viewer.accountId, proposedAt: moment(work.clock) },
  });
  work.em.persist(run);
  await work.em.flush();
  return run;
}

/**
 * Approves an erasure, which runs in the following night.
 *
 * @throws Forbidden `erasure.secondPerson` for who proposed it, `erasure.state`, `retention.administratorOnly`.
 * @throws Refused `erasure.noRule` when the rule is no longer in force.
 * @throws Stale when it changed since it was read.
 */
export async function approveErasure(work: Work, input: ErasureInput): Promise<ErasureRun> {
  const run = await load(work, input, canApproveErasure);
  const rule = await work.em.findOne(RetentionRule, { recordClass: run.recordClass });
  if (rule === null || !rule.isActive) throw new Refused("erasure.noRule");
  run.state = ErasureState.APPROVED;
  run.approvedById = work.viewer.accountId;
  run.approvedAt = moment(work.clock);
  await work.em.flush();
  return run;
}

/**
 * Gives an erasure up that was not done yet.
 *
 * @throws Forbidden `erasure.state`, `retention.administratorOnly`.
 * @throws Stale when it changed since it was read.
 */
export async function dropErasure(work: Work, input: ErasureInput): Promise<ErasureRun> {
  const run = await load(work, input, canDropErasure);
  run.state = ErasureState.DROPPED;
  await work.em.flush();
  return run;
}

/** The class by its code. @throws InvalidInput `retention.class`. */
export function classOf(code: string): ErasableClass {
  const found = ERASABLE_CLASSES.find((each) => each.code === code);
  if (found === undefined) throw new InvalidInput([{ path: "input.recordClass", rule: "retention.class" }]);
  return found;
}

async function load(work: Work, { id, version }: ErasureInput, policy: typeof canDropErasure): Promise<ErasureRun> {
  const run = await work.em.findOne(ErasureRun, { id });
  const facts = run ?? { state: ErasureState.DONE, proposedById: null };
  if (run === null) {
    assertAllowed(work.viewer, canSetRetention(work.viewer));
    throw new NotFound("ErasureRun", id);
  }
  assertAllowed(work.viewer, policy(work.viewer, facts));
  await work.em.lock(run, LockMode.OPTIMISTIC, version);
  return run;
}
