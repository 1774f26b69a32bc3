import { afterAll, beforeAll, expect, it } from "vitest";
import { issueFirstAdministratorLink } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { createUnit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { makeAccount, makeGrant, PASSWORD } from "../../support/build-identity.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const CREATE =
  "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id version username disabledAt } }";
const DISABLE = "mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { id version disabledAt } }";
const ENABLE = "mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { id disabledAt } }";
const ISSUE =
  "mutation ($input: IssuePasswordLinkInput!) { issuePasswordLink(input: $input) { username token expiresAt } }";
const SET = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";
const CHANGE = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }";
const LIST =
  "query ($filter: AccountFilter) { accounts(filter: $filter) { total items { id username abilities { disable { allowed rule } } } } }";
const ME = "{ me { account { username mustChangePassword } roles } }";

interface Issued {
  readonly issuePasswordLink: { username: string; token: string; expiresAt: string };
}

eachDatabase("accounts", (start) => {
  let khung: TestKhung;
  let unitId: string;
  beforeAll(async () => {
    khung = await start({ demo: true });
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

  it("are made by an administrator without a password, which the person chooses by a link that works once", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const { createAccount } = await admin.ok<{ createAccount: { id: string; username: string } }>(CREATE, {
      input: { username: "Nguoi.Moi", displayName: "Trần Văn Mới" },
    });
    expect(createAccount.username).toBe("nguoi.moi");
    const { issuePasswordLink: link } = await admin.ok<Issued>(ISSUE, { input: { accountId: createAccount.id } });
    expect(link).toMatchObject({ username: "nguoi.moi", expiresAt: "2026-07-16T02:00:00.000Z" });
    const input = { token: link.token, newPassword: "tôi tự chọn lấy" };
    expect((await khung.nobody.refused(SET, { input: { ...input, newPassword: "ngắn" } })).fields).toMatchObject([
      { rule: "password.length" },
    ]);
    await khung.nobody.ok(SET, { input });
    expect(await khung.nobody.refused(SET, { input })).toMatchObject({ rule: "password.link" });
    expect(await (await khung.signIn("nguoi.moi", "tôi tự chọn lấy")).ok(ME)).toMatchObject({
      me: { account: { username: "nguoi.moi" } },
    });
  });

  it("take one password of several that arrive through one link at the same moment", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const account = await makeAccount(khung);
    const { issuePasswordLink: link } = await admin.ok<Issued>(ISSUE, { input: { accountId: account.id } });
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        khung.nobody.run(SET, { input: { token: link.token, newPassword: `mật khẩu số ${String(at)}` } }),
      ),
    );
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(1);
  });

  it("refuse a link that is late, replaced or made up", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const account = await makeAccount(khung);
    const first = await admin.ok<Issued>(ISSUE, { input: { accountId: account.id } });
    const second = await admin.ok<Issued>(ISSUE, { input: { accountId: account.id } });
    const set = (token: string) => khung.nobody.refused(SET, { input: { token, newPassword: "mật khẩu mới" } });
    expect(await set(first.issuePasswordLink.token)).toMatchObject({ rule: "password.link" });
    expect(await set("A".repeat(43))).toMatchObject({ rule: "password.link" });
    khung.clock.set("2026-07-16T02:00:00Z");
    expect(await set(second.issuePasswordLink.token)).toMatchObject({ rule: "password.link" });
    khung.clock.set("2026-07-15T02:00:00Z");
  });

  it("lose every session at once when they are closed, and nobody closes the own one", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const account = await makeAccount(khung);
    const actor = await khung.signIn(account.username, PASSWORD);
    const { disableAccount } = await admin.ok<{ disableAccount: { version: number } }>(DISABLE, {
      input: { id: account.id, version: account.version },
    });
    expect(await actor.ok(ME)).toEqual({ me: null });
    expect(await admin.refused(DISABLE, { input: { id: admin.accountId, version: 1 } })).toMatchObject({
      rule: "account.disableOneself",
    });
    expect(await admin.refused(ENABLE, { input: { id: account.id, version: 1 } })).toMatchObject({ code: "STALE" });
    await admin.ok(ENABLE, { input: { id: account.id, version: disableAccount.version } });
    await khung.signIn(account.username, PASSWORD);
  });

  it("change their password with the one they have; other browsers are signed out, this one is not", async () => {
    const account = await makeAccount(khung);
    const here = await khung.signIn(account.username, PASSWORD);
    const there = await khung.signIn(account.username, PASSWORD);
    const wrong = await here.refused(CHANGE, {
      input: { currentPassword: "không phải", newPassword: "mật khẩu thứ hai" },
    });
    expect(wrong.fields).toMatchObject([{ path: "input.currentPassword", rule: "password.current" }]);
    const same = await here.refused(CHANGE, { input: { currentPassword: PASSWORD, newPassword: PASSWORD } });
    expect(same.fields).toMatchObject([{ rule: "password.same" }]);
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: here.cookie },
      payload: { query: CHANGE, variables: { input: { currentPassword: PASSWORD, newPassword: "mật khẩu thứ hai" } } },
    });
    expect(response.json()).toEqual({ data: { changePassword: true } });
    expect(response.cookies[0]?.value).toHaveLength(43);
    expect(await here.ok(ME)).toEqual({ me: null });
    expect(await there.ok(ME)).toEqual({ me: null });
    await khung.signIn(account.username, "mật khẩu thứ hai");
    expect(
      await khung.nobody.refused(CHANGE, { input: { currentPassword: "a", newPassword: "mật khẩu thứ ba" } }),
    ).toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  it("have no rights before a password that must be changed is changed", async () => {
    const account = await makeAccount(khung, { mustChangePassword: true });
    await makeGrant(khung, { accountId: account.id });
    const actor = await khung.signIn(account.username, PASSWORD);
    expect(await actor.ok(ME)).toMatchObject({ me: { roles: [], account: { mustChangePassword: true } } });
    expect(await actor.refused(LIST)).toMatchObject({ rule: "account.list" });
    await actor.ok(CHANGE, { input: { currentPassword: PASSWORD, newPassword: "mật khẩu thứ hai" } });
    expect(await (await khung.signIn(account.username, "mật khẩu thứ hai")).ok(ME)).toMatchObject({
      me: { roles: ["SYSTEM_ADMIN"] },
    });
  });

  it("have names that belong to one account", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    await admin.ok(CREATE, { input: { username: "chung.ten", displayName: "Một" } });
    expect(await admin.refused(CREATE, { input: { username: "CHUNG.TEN", displayName: "Hai" } })).toMatchObject({
      code: "CONFLICT",
      values: { field: "username" },
    });
    expect((await admin.refused(CREATE, { input: { username: "có dấu", displayName: "Ba" } })).fields).toMatchObject([
      { rule: "account.username" },
    ]);
  });

  it.each([Role.ORG_SPECIALIST, Role.AUTHORITY, Role.AUDITOR, Role.EMPLOYEE, Role.ANALYST])(
    "are not managed by %s",
    async (role) => {
      const actor = await khung.actor({ role, unitId });
      const { id, version } = await makeAccount(khung);
      const rule = { code: "FORBIDDEN", rule: "account.adminOnly" };
      expect(await actor.refused(CREATE, { input: { username: "khong.duoc", displayName: "X" } })).toMatchObject(rule);
      expect(await actor.refused(DISABLE, { input: { id, version } })).toMatchObject(rule);
      expect(await actor.refused(ENABLE, { input: { id, version } })).toMatchObject(rule);
      expect(await actor.refused(ISSUE, { input: { accountId: id } })).toMatchObject(rule);
    },
  );

  it("are listed to administrators, found without accents, with what may be done", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    await makeAccount(khung, { username: "dao.ngoc", displayName: "Đào Thị Ngọc" });
    const found = await admin.ok(LIST, { filter: { search: "dao thi" } });
    expect(found).toMatchObject({
      accounts: { total: 1, items: [{ username: "dao.ngoc", abilities: { disable: { allowed: true } } }] },
    });
    expect(await admin.ok(LIST, { filter: { search: "100%_\\" } })).toMatchObject({ accounts: { total: 0 } });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    expect(await specialist.ok(LIST, {})).toEqual({ accounts: { total: 0, items: [] } });
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId });
    expect(await employee.refused(LIST)).toMatchObject({ rule: "account.list" });
    expect(await employee.ok("query ($id: Uuid!) { account(id: $id) { id } }", { id: admin.accountId })).toEqual({
      account: null,
    });
  });

  it("of the demo are open to everybody without a password, others are not", async () => {
    await makeAccount(khung, {
      username: "minh.hoa",
      displayName: "Minh Họa",
      isDemo: true,
      demoNote: "Chấm điểm",
      demoNoteEn: "Scores",
    });
    await makeAccount(khung, { username: "that", displayName: "Thật" });
    const LIST_DEMO = "{ demoAccounts { username displayName note noteEn } }";
    expect(await khung.nobody.ok(LIST_DEMO)).toEqual({
      demoAccounts: [{ username: "minh.hoa", displayName: "Minh Họa", note: "Chấm điểm", noteEn: "Scores" }],
    });
    const ENTER = "mutation ($input: SignInDemoInput!) { signInDemo(input: $input) { displayName } }";
    expect(await khung.nobody.ok(ENTER, { input: { username: "minh.hoa" } })).toEqual({
      signInDemo: { displayName: "Minh Họa" },
    });
    expect(await khung.nobody.refused(ENTER, { input: { username: "that" } })).toMatchObject({ code: "NOT_FOUND" });
  });
});

eachDatabase("a server without demo data", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("lists no demo account and lets none in", async () => {
    await makeAccount(khung, { username: "minh.hoa", isDemo: true, password: null });
    expect(await khung.nobody.ok("{ demoAccounts { username } }")).toEqual({ demoAccounts: [] });
    const refused = await khung.nobody.refused(
      'mutation { signInDemo(input: { username: "minh.hoa" }) { accountId } }',
    );
    expect(refused).toMatchObject({ rule: "session.demoOff" });
  });

  it("gives the first administrator a link, anew until it is used and never after", async () => {
    const first = await khung.write(issueFirstAdministratorLink, {});
    const second = await khung.write(issueFirstAdministratorLink, {});
    expect(first.token).not.toBe(second.token);
    const set = (token: string | null) => khung.nobody.run(SET, { input: { token, newPassword: "quản trị đầu tiên" } });
    expect((await set(first.token)).errors?.[0]?.extensions.rule).toBe("password.link");
    expect((await set(second.token)).errors).toBeUndefined();
    expect(await khung.write(issueFirstAdministratorLink, {})).toEqual({ token: null });
    expect(await (await khung.signIn("admin", "quản trị đầu tiên")).ok(ME)).toMatchObject({
      me: { roles: ["SYSTEM_ADMIN"] },
    });
  });
});
