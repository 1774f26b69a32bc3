import { LockMode } from "@mikro-orm/core";
import {
  assertAllowed,
  InvalidInput,
  isCalendarDay,
  moment,
  NotFound,
  Refused,
  type Role,
  today,
  type Work,
} from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";
import { dropSessions } from "../session/session.service.ts";
import { Grant } from "./grant.entity.ts";
import { isCovered, readCoverage } from "./coverage.read.ts";
import type { ApproveGrantInput, RevokeGrantInput } from "./grant.inputs.ts";
import { canApproveGrant, canGrantRole, canRevokeGrant, type GrantFacts } from "./grant.policy.ts";
import { GrantStatus, grantStatus, needsApproval } from "./grant.rules.ts";

/** A right to be given. */
export interface NewGrant {
  readonly accountId: string;
  readonly role: Role;
  readonly unitId?: string | null;
  /** Down the tree unless false. */
  readonly includesSubtree?: boolean | null;
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

/**
 * Gives an account a role in a unit.
 *
 * A role that reads evaluations has no effect before a second account approves it; what the program grants is approved
 * with it. When the right takes effect at once, the account's sessions end.
 *
 * @throws Forbidden `grant.toOneself`, `grant.scope` or `grant.adminRole`.
 * @throws InvalidInput `grant.unitRequired` or `grant.dates`.
 * @throws Refused `grant.exists` when the account holds the same right in the unit on some of the days.
 * @throws Refused `account.disabled` for a closed account.
 */
export async function grantRole(work: Work, input: NewGrant): Promise<Grant> {
  const grant = new Grant();
  grant.accountId = input.accountId;
  grant.role = input.role;
  grant.unitId = input.unitId ?? null;
  grant.includesSubtree = input.includesSubtree ?? true;
  grant.startsOn = input.startsOn;
  grant.endsOn = input.endsOn ?? null;
  assertShape(grant);
  assertAllowed(work.viewer, canGrantRole(work.viewer, await factsOf(work, grant)));
  await assertGrantable(work, grant);
  grant.grantedBy = work.viewer.accountId;
  grant.grantedAt = moment(work.clock);
  grant.approvedAt = work.viewer.isSystem && needsApproval(grant.role) ? grant.grantedAt : null;
  work.em.persist(grant);
  if (hasEffect(work, grant)) await dropSessions(work, grant.accountId);
  await work.em.flush();
  return grant;
}

/**
 * Approves another account's grant, which takes effect with it; the receiver's sessions end.
 *
 * @throws Forbidden `grant.needsApproval` for the grantor and the receiver, `grant.scope` or `grant.adminRole` for who
 *   could not grant it, `grant.approved`, `grant.revoked` or `grant.noApproval` when there is nothing to approve.
 * @throws Stale when the grant changed since it was read.
 */
export async function approveGrant(work: Work, input: ApproveGrantInput): Promise<Grant> {
  const grant = await findGrant(work, input.id);
  assertAllowed(work.viewer, canApproveGrant(work.viewer, { ...grant, ...(await factsOf(work, grant)) }));
  await work.em.lock(grant, LockMode.OPTIMISTIC, input.version);
  grant.approvedBy = work.viewer.accountId;
  grant.approvedAt = moment(work.clock);
  await dropSessions(work, grant.accountId);
  await work.em.flush();
  return grant;
}

/**
 * Takes a grant back. It stays on record; the account's sessions end.
 *
 * @throws Forbidden `grant.scope` or `grant.adminRole`, `grant.ownAdministration` for the own right of administration,
 *   `grant.revoked` when it was taken back before.
 * @throws Stale when the grant changed since it was read.
 */
export async function revokeGrant(work: Work, input: RevokeGrantInput): Promise<Grant> {
  const grant = await findGrant(work, input.id);
  assertAllowed(work.viewer, canRevokeGrant(work.viewer, { ...grant, ...(await factsOf(work, grant)) }));
  await work.em.lock(grant, LockMode.OPTIMISTIC, input.version);
  grant.revokedBy = work.viewer.accountId;
  grant.revokedAt = moment(work.clock);
  await dropSessions(work, grant.accountId);
  await work.em.flush();
  return grant;
}

async function findGrant(work: Work, id: string): Promise<Grant> {
  const grant = await work.em.findOne(Grant, { id });
  if (grant === null) throw new NotFound("Grant", id);
  return grant;
}

async function factsOf(work: Work, grant: Grant): Promise<GrantFacts> {
  const { accountId, role, unitId } = grant;
  const coverage = unitId === null ? undefined : (await readCoverage(work, [unitId])).get(unitId);
  return { accountId, role, isCovered: isCovered(coverage, grant.includesSubtree) };
}

function assertShape(grant: Grant): void {
  const { role, unitId, startsOn, endsOn } = grant;
  if (unitId === null && role !== "SYSTEM_ADMIN")
    throw new InvalidInput([{ path: "input.unitId", rule: "grant.unitRequired" }]);
  if (!isCalendarDay(startsOn) || (endsOn !== null && (!isCalendarDay(endsOn) || endsOn < startsOn))) {
    throw new InvalidInput([{ path: "input.endsOn", rule: "grant.dates" }]);
  }
}

async function assertGrantable(work: Work, grant: Grant): Promise<void> {
  const { accountId, role, unitId, startsOn, endsOn } = grant;
  const account = await work.em.findOne(Account, { id: accountId });
  if (account === null) throw new NotFound("Account", accountId);
  if (account.disabledAt !== null) throw new Refused("account.disabled");
  if (unitId !== null && (await work.em.count(Unit, { id: unitId })) === 0) throw new NotFound("Unit", unitId);
  const others = await work.em.find(Grant, { accountId, role, unitId, revokedAt: null });
  const overlaps = others.some(
    (other) => (other.endsOn === null || other.endsOn >= startsOn) && (endsOn === null || other.startsOn <= endsOn),
  );
  if (overlaps) throw new Refused("grant.exists");
}

function hasEffect(work: Work, grant: Grant): boolean {
  return grantStatus(grant, today(work.clock)) === GrantStatus.IN_FORCE;
}
