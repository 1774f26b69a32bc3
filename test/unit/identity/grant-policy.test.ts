import { describe, expect, it } from "vitest";
import {
  canApproveGrant,
  canGrantRole,
  canRevokeGrant,
  type StandingGrantFacts,
} from "../../../server/identity/grant/grant.policy.ts";
import { GrantStatus, grantStatus } from "../../../server/identity/grant/grant.rules.ts";
import { isUsername, normalUsername } from "../../../server/identity/account/username.ts";
import { ALLOWED, ANONYMOUS, denied, Role, SYSTEM, type Viewer } from "../../../server/kernel/index.ts";

const as = (accountId: string, ...roles: Role[]): Viewer => ({
  ...ANONYMOUS,
  accountId,
  grants: roles.map((role) => ({ role, unitId: "u", includesSubtree: true })),
});
const admin = as("admin", Role.SYSTEM_ADMIN);
const specialist = as("specialist", Role.ORG_SPECIALIST);
const standing = (facts: Partial<StandingGrantFacts> = {}): StandingGrantFacts => ({
  accountId: "receiver",
  role: Role.AUTHORITY,
  isCovered: true,
  grantedBy: "grantor",
  approvedAt: null,
  revokedAt: null,
  ...facts,
});

describe("granting", () => {
  it.each(Object.values(Role))("the role %s to oneself is denied to everybody but the program", (role) => {
    expect(canGrantRole(admin, { accountId: "admin", role, isCovered: true })).toEqual(denied("grant.toOneself"));
    expect(canGrantRole(specialist, { accountId: "specialist", role, isCovered: true })).toEqual(
      denied("grant.toOneself"),
    );
    expect(canGrantRole(SYSTEM, { accountId: "x", role, isCovered: false })).toEqual(ALLOWED);
  });

  it.each(Object.values(Role))(
    "the role %s by a specialist is possible only within the units and never for administration",
    (role) => {
      const isAdminRole = role === Role.SYSTEM_ADMIN || role === Role.AUDITOR;
      const inside = canGrantRole(specialist, { accountId: "x", role, isCovered: true });
      expect(inside).toEqual(isAdminRole ? denied("grant.adminRole") : ALLOWED);
      expect(canGrantRole(specialist, { accountId: "x", role, isCovered: false }).allowed).toBe(false);
    },
  );

  it.each([Role.AUTHORITY, Role.EMPLOYEE, Role.ANALYST, Role.AUDITOR, Role.COLLECTIVE_MEMBER])(
    "is not for %s",
    (role) => {
      expect(canGrantRole(as("someone", role), { accountId: "x", role: Role.EMPLOYEE, isCovered: false }).allowed).toBe(
        false,
      );
    },
  );
});

describe("approving", () => {
  it("needs a second account, neither the grantor nor the receiver", () => {
    expect(canApproveGrant(admin, standing())).toEqual(ALLOWED);
    expect(canApproveGrant(admin, standing({ grantedBy: "admin" }))).toEqual(denied("grant.needsApproval"));
    expect(canApproveGrant(admin, standing({ accountId: "admin" }))).toEqual(denied("grant.needsApproval"));
    expect(canApproveGrant(specialist, standing({ isCovered: false }))).toEqual(denied("grant.scope"));
    expect(canApproveGrant(specialist, standing({ role: Role.AUDITOR }))).toEqual(denied("grant.adminRole"));
  });

  it("happens once, and only where it is needed", () => {
    expect(canApproveGrant(admin, standing({ approvedAt: "2026-01-01" }))).toEqual(denied("grant.approved"));
    expect(canApproveGrant(admin, standing({ revokedAt: "2026-01-01" }))).toEqual(denied("grant.revoked"));
    expect(canApproveGrant(admin, standing({ role: Role.EMPLOYEE }))).toEqual(denied("grant.noApproval"));
  });
});

describe("revoking", () => {
  it("leaves an administrator the own right", () => {
    expect(canRevokeGrant(admin, standing({ accountId: "admin", role: Role.SYSTEM_ADMIN }))).toEqual(
      denied("grant.ownAdministration"),
    );
    expect(canRevokeGrant(admin, standing())).toEqual(ALLOWED);
    expect(canRevokeGrant(specialist, standing({ isCovered: false }))).toEqual(denied("grant.scope"));
  });
});

describe("a grant on 15 July", () => {
  const on = (grant: Partial<Parameters<typeof grantStatus>[0]>): GrantStatus =>
    grantStatus(
      { role: Role.EMPLOYEE, startsOn: "2026-01-01", endsOn: null, approvedAt: null, revokedAt: null, ...grant },
      "2026-07-15",
    );

  it("is in force from its first to its last day, both included", () => {
    expect(on({ startsOn: "2026-07-15", endsOn: "2026-07-15" })).toBe(GrantStatus.IN_FORCE);
    expect(on({ startsOn: "2026-07-16" })).toBe(GrantStatus.UPCOMING);
    expect(on({ endsOn: "2026-07-14" })).toBe(GrantStatus.ENDED);
  });

  it("waits for approval where its role reads evaluations", () => {
    expect(on({ role: Role.AUDITOR })).toBe(GrantStatus.PENDING);
    expect(on({ role: Role.AUDITOR, approvedAt: "2026-01-02" })).toBe(GrantStatus.IN_FORCE);
    expect(on({ role: Role.AUDITOR, revokedAt: "2026-01-02" })).toBe(GrantStatus.REVOKED);
  });
});

describe("a username", () => {
  it("is lower case, and made of letters, digits and a few signs", () => {
    expect(normalUsername(" Le.Thi.Mai ")).toBe("le.thi.mai");
    expect(["le.thi.mai", "an1", "a-b_c"].every(isUsername)).toBe(true);
    expect(["ab", ".an", "an.", "lê.mai", "a b c", "an\n", "a".repeat(65), "АДМИН"].some(isUsername)).toBe(false);
  });
});
