import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { createUnit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const GRANT = "mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id version status approvedAt } }";
const APPROVE =
  "mutation ($input: ApproveGrantInput!) { approveGrant(input: $input) { id version status approvedBy } }";
const REVOKE = "mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { id status } }";
const ROLES = "{ me { roles } }";

interface Granted {
  readonly grantRole: { id: string; version: number; status: string; approvedAt: string | null };
}

eachDatabase("granting roles", (start) => {
  let khung: TestKhung;
  let ward: string;
  let school: string;
  let otherWard: string;
  beforeAll(async () => {
    khung = await start();
    const unit = (code: string, parentId: string | null) =>
      khung.write(createUnit, {
        code,
        name: code,
        tree: UnitTree.STATE,
        kind: UnitKind.COMMUNE,
        startsOn: "2020-01-01",
        parentId,
      });
    ward = (await unit("P1", null)).id;
    school = (await unit("TH1", ward)).id;
    otherWard = (await unit("P2", null)).id;
  });
  afterAll(() => khung.stop());

  const input = (accountId: string, role: Role, unitId: string | null = ward, more: object = {}): object => ({
    input: { accountId, role, unitId, startsOn: "2026-01-01", ...more },
  });

  it("takes effect at once for a role that reads no evaluations, and signs the account in anew", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const analyst = await khung.actor({});
    const { grantRole } = await admin.ok<Granted>(GRANT, input(analyst.accountId ?? "", Role.ANALYST));
    expect(grantRole.status).toBe("IN_FORCE");
    expect(await analyst.ok(ROLES)).toEqual({ me: null });
  });

  it("of a role that reads evaluations has no effect before a second account approves it", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const second = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const receiver = await khung.actor({});
    const { grantRole: grant } = await admin.ok<Granted>(GRANT, input(receiver.accountId ?? "", Role.AUDITOR));
    expect(grant).toMatchObject({ status: "PENDING", approvedAt: null });
    expect(await receiver.ok(ROLES)).toEqual({ me: { roles: [] } });
    const approval = { input: { id: grant.id, version: grant.version } };
    expect(await admin.refused(APPROVE, approval)).toMatchObject({ code: "FORBIDDEN", rule: "grant.needsApproval" });
    expect(await receiver.refused(APPROVE, approval)).toMatchObject({ code: "FORBIDDEN" });
    expect(await second.ok(APPROVE, approval)).toMatchObject({
      approveGrant: { status: "IN_FORCE", approvedBy: second.accountId },
    });
    expect(await second.refused(APPROVE, approval)).toMatchObject({ rule: "grant.approved" });
    expect(await receiver.ok(ROLES)).toEqual({ me: null });
  });

  it("to oneself is refused, even to an administrator", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    for (const role of Object.values(Role)) {
      expect(await admin.refused(GRANT, input(admin.accountId ?? "", role))).toMatchObject({ rule: "grant.toOneself" });
    }
  });

  it("by a specialist stays within the specialist's units", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ward });
    const { id } = await makeAccount(khung);
    expect((await specialist.ok<Granted>(GRANT, input(id, Role.ANALYST, school))).grantRole.status).toBe("IN_FORCE");
    expect(await specialist.refused(GRANT, input(id, Role.ANALYST, otherWard))).toMatchObject({ rule: "grant.scope" });
    expect(await specialist.refused(GRANT, input(id, Role.SYSTEM_ADMIN, ward))).toMatchObject({
      rule: "grant.adminRole",
    });
    expect(await specialist.refused(GRANT, input(id, Role.AUDITOR, ward))).toMatchObject({ rule: "grant.adminRole" });
  });

  it("by a specialist of one unit alone cannot reach the units below it", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ward, includesSubtree: false });
    const { id } = await makeAccount(khung);
    expect(await specialist.refused(GRANT, input(id, Role.ANALYST, ward))).toMatchObject({ rule: "grant.scope" });
    await specialist.ok(GRANT, input(id, Role.ANALYST, ward, { includesSubtree: false }));
  });

  it.each([Role.EMPLOYEE, Role.ANALYST, Role.AUTHORITY, Role.AUDITOR, Role.COLLECTIVE_MEMBER])(
    "is not for %s",
    async (role) => {
      const actor = await khung.actor({ role, unitId: ward });
      const { id } = await makeAccount(khung);
      expect(await actor.refused(GRANT, input(id, Role.EMPLOYEE))).toMatchObject({ code: "FORBIDDEN" });
    },
  );

  it("twice in the same unit and time is refused", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const { id } = await makeAccount(khung);
    await admin.ok(GRANT, input(id, Role.ANALYST, ward, { endsOn: "2026-06-30" }));
    expect(await admin.refused(GRANT, input(id, Role.ANALYST, ward, { startsOn: "2026-06-30" }))).toMatchObject({
      rule: "grant.exists",
    });
    await admin.ok(GRANT, input(id, Role.ANALYST, ward, { startsOn: "2026-07-01" }));
  });

  it("without a unit is only for an administrator's role, and days must be in order", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const { id } = await makeAccount(khung);
    const fields = async (variables: object) => (await admin.refused(GRANT, variables)).fields;
    expect(await fields(input(id, Role.ANALYST, null))).toMatchObject([
      { path: "input.unitId", rule: "grant.unitRequired" },
    ]);
    expect(await fields(input(id, Role.ANALYST, ward, { endsOn: "2025-12-31" }))).toMatchObject([
      { rule: "grant.dates" },
    ]);
    await admin.ok(GRANT, input(id, Role.SYSTEM_ADMIN, null));
  });

  it("holds from its first to its last day and not after it was taken back", async () => {
    const account = await makeAccount(khung);
    const grant = await makeGrant(khung, {
      accountId: account.id,
      role: Role.ANALYST,
      unitId: ward,
      startsOn: "2026-07-15",
      endsOn: "2026-07-15",
    });
    const rolesOf = async () =>
      (await (await khung.signIn(account.username, "mật khẩu đủ dài")).ok<{ me: { roles: Role[] } }>(ROLES)).me.roles;
    expect(await rolesOf()).toEqual([Role.ANALYST]);
    // Midnight in Vietnam.
    khung.clock.set("2026-07-15T16:59:59Z");
    expect(await rolesOf()).toEqual([Role.ANALYST]);
    khung.clock.set("2026-07-15T17:00:00Z");
    expect(await rolesOf()).toEqual([]);
    khung.clock.set("2026-07-15T02:00:00Z");
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const stale = { input: { id: grant.id, version: grant.version + 1 } };
    expect(await admin.refused(REVOKE, stale)).toMatchObject({ code: "STALE" });
    expect(await admin.ok(REVOKE, { input: { id: grant.id, version: grant.version } })).toMatchObject({
      revokeGrant: { status: "REVOKED" },
    });
    expect(await rolesOf()).toEqual([]);
  });

  it("sent twice with one key gives one grant", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const { id } = await makeAccount(khung);
    const same = input(id, Role.ANALYST, ward, { idempotencyKey: "một lần" });
    const [one, other] = await Promise.all([admin.ok<Granted>(GRANT, same), admin.ok<Granted>(GRANT, same)]);
    expect(one.grantRole.id).toBe(other.grantRole.id);
  });

  it("is listed to whom it concerns, with what each may do", async () => {
    const LIST =
      "query ($filter: GrantFilter, $page: PageInput) { grants(filter: $filter, page: $page) { total items { id role status account { username } unit { code } abilities { approve { allowed rule } revoke { allowed rule } } } } }";
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: ward });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: otherWard });
    const account = await makeAccount(khung, { username: "xem.quyen" });
    await admin.ok(GRANT, input(account.id, Role.AUTHORITY, otherWard));
    const filter = { filter: { accountId: account.id, status: "PENDING" } };
    const seen = await specialist.ok(LIST, filter);
    expect(seen).toEqual({
      grants: {
        total: 1,
        items: [
          {
            id: expect.any(String),
            role: "AUTHORITY",
            status: "PENDING",
            account: { username: "xem.quyen" },
            unit: { code: "P2" },
            abilities: { approve: { allowed: true, rule: null }, revoke: { allowed: true, rule: null } },
          },
        ],
      },
    });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: ward });
    expect(await stranger.ok(LIST, filter)).toEqual({ grants: { total: 0, items: [] } });
    expect(await khung.nobody.refused(LIST, filter)).toMatchObject({ code: "UNAUTHENTICATED" });
    for (const status of ["UPCOMING", "IN_FORCE", "ENDED", "REVOKED", "PENDING"]) {
      const page = await admin.ok<{ grants: { items: { status: string }[] } }>(LIST, { filter: { status } });
      expect(page.grants.items.every((item) => item.status === status)).toBe(true);
    }
  });
});
