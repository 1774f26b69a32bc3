import { LockMode } from "@mikro-orm/core";
import { Cycle, CycleStatus } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import { assertAllowed, moment, NotFound, Refused, type Work } from "../../kernel/index.ts";
import { lookOf } from "../evaluation/load-evaluation.ts";
import { QuotaExtension } from "./quota-extension.entity.ts";
import type { GrantQuotaExtensionInput, WithdrawQuotaExtensionInput } from "./quota.inputs.ts";
import { canExtendQuota } from "./quota.policy.ts";
import { isAbove, readAgency, readBlockedGroups } from "./quota.read.ts";
import { readStandings } from "./standings.read.ts";

const NAMED_GROUPS = 5;

/**
 * Lets an outstanding agency have more people with the best grade, as far as the regulation says.
 *
 * Decree 335/2025/NĐ-CP, article 20.5.b: the competent authority decides, up to 25 %.
 *
 * @throws NotFound when there is no such cycle or unit.
 * @throws Forbidden `quota.ownAgency`, `quota.noExtension`.
 * @throws Refused `cycle.notOpen` unless the cycle runs, `quota.notAgency` for a part of an agency.
 * @throws Conflict when the agency has an extension in this cycle.
 */
export async function grantQuotaExtension(work: Work, input: GrantQuotaExtensionInput): Promise<QuotaExtension> {
  const cycle = await lockCycle(work, input.cycleId);
  const agency = await readAgency(work.sql, input.unitId, cycle.endsOn);
  if (agency === null) throw new NotFound("Unit", input.unitId);
  assertAllowed(work.viewer, canExtendQuota(work.viewer, await rightsFacts(work, cycle.id, agency.id)));
  if (agency.id !== input.unitId) throw new Refused("quota.notAgency", { unit: input.unitId, agency: agency.name });
  const former = await work.em.findOne(QuotaExtension, { cycleId: cycle.id, unitId: agency.id });
  const extension = former?.withdrawnAt ? former : new QuotaExtension();
  extension.cycleId = cycle.id;
  extension.unitId = agency.id;
  extension.reason = input.reason.trim();
  extension.documentNumber = input.documentNumber.trim();
  extension.grantedAt = moment(work.clock);
  extension.grantedBy = work.viewer.accountId;
  extension.withdrawnAt = null;
  work.em.persist(extension);
  await work.em.flush();
  return extension;
}

/**
 * Takes an extension back while the cycle runs; the audit trail keeps both.
 *
 * @throws NotFound, Stale.
 * @throws Forbidden `quota.ownAgency`.
 * @throws Refused `cycle.notOpen`.
 */
export async function withdrawQuotaExtension(work: Work, input: WithdrawQuotaExtensionInput): Promise<QuotaExtension> {
  const extension = await work.em.findOne(QuotaExtension, input.extensionId);
  if (!extension) throw new NotFound("QuotaExtension", input.extensionId);
  await lockCycle(work, extension.cycleId);
  const isExtensible = true;
  const facts = { isAbove: await isAbove(lookOf(work), extension.unitId), isExtensible };
  assertAllowed(work.viewer, canExtendQuota(work.viewer, facts));
  await work.em.lock(extension, LockMode.OPTIMISTIC, input.version);
  extension.withdrawnAt = moment(work.clock);
  await work.em.flush();
  return extension;
}

/**
 * Holds a cycle open while a quota that blocks is exceeded; who steps back is for people to decide.
 *
 * @throws Refused `quota.exceeded` with the groups that are over.
 */
export async function assertWithinQuota(work: Work, cycleId: string): Promise<void> {
  const over = await readBlockedGroups(lookOf(work), cycleId);
  const [first] = over;
  if (first === undefined) return;
  // Whoever was not told the own result yet is not told a number from which it could be reckoned.
  const names = over
    .slice(0, NAMED_GROUPS)
    .map(({ name, count, allowed, withoutOwn }) => (withoutOwn ? name : `${name} (${count}/${allowed})`));
  if (over.length > NAMED_GROUPS) names.push("…");
  const { grade, gradeNameVi: gradeVi, gradeNameEn } = first;
  const named = { grade, gradeVi, gradeEn: gradeNameEn ?? gradeVi };
  throw new Refused("quota.exceeded", { groups: over.length, ...named, names: names.join("; ") });
}

async function lockCycle(work: Work, cycleId: string): Promise<Cycle> {
  const cycle = await work.em.findOne(Cycle, cycleId, { lockMode: LockMode.PESSIMISTIC_READ });
  if (!cycle) throw new NotFound("Cycle", cycleId);
  if (cycle.status !== CycleStatus.OPEN) throw new Refused("cycle.notOpen", { status: cycle.status });
  return cycle;
}

async function rightsFacts(work: Work, cycleId: string, agencyId: string) {
  const standings = await readStandings(work.sql, cycleId);
  const versions = new Set(standings.filter((one) => one.agencyId === agencyId).map(({ versionId }) => versionId));
  let isExtensible = false;
  for (const versionId of versions) {
    const { scheme } = await loadContent(work.sql, versionId);
    isExtensible ||= scheme.quota?.extension !== undefined;
  }
  return { isAbove: await isAbove(lookOf(work), agencyId), isExtensible };
}
