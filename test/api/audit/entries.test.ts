import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { createUnit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { makeAccount } from "../../support/build-identity.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const LIST =
  "query ($filter: AuditFilter, $page: PageInput) { auditEntries(filter: $filter, page: $page) { total items { at verb accountId actorName changeCount changes } } }";
const CREATE = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }";

interface Listed {
  readonly auditEntries: {
    total: number;
    items: { verb: string; accountId: string | null; changes: string; at: string }[];
  };
}

eachDatabase("reading the audit trail", (start) => {
  let khung: TestKhung;
  let unitId: string;
  beforeAll(async () => {
    khung = await start();
    const unit = {
      code: "P1",
      name: "Phường 1",
      tree: UnitTree.STATE,
      kind: UnitKind.COMMUNE,
      startsOn: "2020-01-01",
      parentId: null,
    };
    unitId = (await khung.write(createUnit, unit)).id;
  });
  afterAll(() => khung.stop());

  it.each(Object.values(Role).filter((role) => role !== Role.AUDITOR))("is not for %s", async (role) => {
    const actor = await khung.actor({ role, unitId });
    expect(await actor.refused(LIST)).toMatchObject({ code: "FORBIDDEN", rule: "audit.auditorOnly" });
  });

  it("asks a stranger to sign in", async () => {
    expect(await khung.nobody.refused(LIST)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("shows auditors who did what to which record and when", async () => {
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    khung.clock.set("2026-07-15T02:10:00Z");
    const { createAccount } = await admin.ok<{ createAccount: { id: string } }>(CREATE, {
      input: { username: "nguoi.moi", displayName: "Mới" },
    });
    const { auditEntries } = await auditor.ok<Listed>(LIST, { filter: { entityId: createAccount.id } });
    expect(auditEntries).toMatchObject({
      total: 1,
      items: [{ at: "2026-07-15T02:10:00.000Z", verb: "createAccount", accountId: admin.accountId, changeCount: 1 }],
    });
    const [change] = JSON.parse(auditEntries.items[0]?.changes ?? "[]") as {
      kind: string;
      after: Record<string, unknown>;
    }[];
    expect(change).toMatchObject({ kind: "create", after: { username: "nguoi.moi" } });
    const mine = await auditor.ok<Listed>(LIST, { filter: { accountId: admin.accountId, verb: "createAccount" } });
    expect(mine.auditEntries.total).toBe(1);
    const later = await auditor.ok<Listed>(LIST, { filter: { from: "2026-07-15T02:10:00.001Z" } });
    expect(later.auditEntries.total).toBe(0);
    const until = await auditor.ok<Listed>(LIST, {
      filter: { to: "2026-07-15T02:10:00.000Z", accountId: admin.accountId },
    });
    expect(until.auditEntries.total).toBe(0);
  });

  it("never shows a password, not even hashed", async () => {
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    const account = await makeAccount(khung);
    const { auditEntries } = await auditor.ok<Listed>(LIST, { filter: { entityId: account.id } });
    expect(auditEntries.items[0]?.changes).toContain('"passwordHash":"[secret]"');
    expect(auditEntries.items[0]?.changes).not.toContain("argon2");
  });

  it("comes in pages, the newest first", async () => {
    const auditor = await khung.actor({ role: Role.AUDITOR, unitId });
    const all = await auditor.ok<Listed>(LIST, { page: { page: 1, perPage: 200 } });
    const two = await auditor.ok<Listed>(LIST, { page: { page: 2, perPage: 2 } });
    expect(two.auditEntries.items).toEqual(all.auditEntries.items.slice(2, 4));
    const moments = all.auditEntries.items.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
  });
});
