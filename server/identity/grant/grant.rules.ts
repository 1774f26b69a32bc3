import { registerEnumType } from "type-graphql";
import { Role } from "../../kernel/index.ts";

/** Roles that read evaluations: a grant of one has no effect before a second account approves it. */
export const ROLES_TO_APPROVE: Role[] = [Role.ORG_SPECIALIST, Role.AUTHORITY, Role.AUDITOR];

/** Roles that reach beyond a unit (accounts, the whole audit trail): only administrators give and take them. */
export const ADMIN_ROLES: readonly Role[] = [Role.SYSTEM_ADMIN, Role.AUDITOR];

/** Unit id of a grant that is bound to no unit; no unit has it. */
export const NO_UNIT = "00000000-0000-0000-0000-000000000000";

/** Whether a grant of the role waits for a second account. */
export function needsApproval(role: Role): boolean {
  return ROLES_TO_APPROVE.includes(role);
}

/** Where a grant stands on a day. */
export enum GrantStatus {
  PENDING = "PENDING",
  UPCOMING = "UPCOMING",
  IN_FORCE = "IN_FORCE",
  ENDED = "ENDED",
  REVOKED = "REVOKED",
}
registerEnumType(GrantStatus, {
  name: "GrantStatus",
  description: "Where a grant stands today (tình trạng phân quyền).",
  valuesConfig: {
    PENDING: { description: "Waits for a second account's approval (chờ phê duyệt)." },
    UPCOMING: { description: "Begins later (chưa đến ngày)." },
    IN_FORCE: { description: "Gives its right today (đang có hiệu lực)." },
    ENDED: { description: "Its last day has passed (đã hết hạn)." },
    REVOKED: { description: "Was taken back (đã thu hồi)." },
  },
});

/** What decides where a grant stands. */
export interface GrantDates {
  readonly role: Role;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly approvedAt: string | null;
  readonly revokedAt: string | null;
}

/** Where the grant stands on the day. Example: an AUDITOR grant that nobody approved → PENDING. */
export function grantStatus(grant: GrantDates, day: string): GrantStatus {
  if (grant.revokedAt !== null) return GrantStatus.REVOKED;
  if (grant.endsOn !== null && grant.endsOn < day) return GrantStatus.ENDED;
  if (needsApproval(grant.role) && grant.approvedAt === null) return GrantStatus.PENDING;
  return grant.startsOn > day ? GrantStatus.UPCOMING : GrantStatus.IN_FORCE;
}
