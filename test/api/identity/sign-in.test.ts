import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { disableAccount } from "../../../server/identity/account/account.service.ts";
import { makeAccount, makeGrant, PASSWORD } from "../../support/build-identity.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const SIGN_IN =
  "mutation ($input: SignInInput!) { signIn(input: $input) { accountId displayName mustChangePassword } }";
const ME = "{ me { account { username displayName } roles isDemo headedUnits { id } grants { role } person { id } } }";
const wrong = { input: { username: "", password: "sai mật khẩu" } };

eachDatabase("signing in", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());
  beforeEach(() => khung.clock.set("2026-07-15T02:00:00Z"));

  const sessions = async (accountId: string): Promise<number> =>
    (await khung.database.readSql.selectFrom("session").select("id").where("account_id", "=", accountId).execute())
      .length;

  it("with the right password shows who one is and which rights one has", async () => {
    const account = await makeAccount(khung, { username: "mai", displayName: "Lê Thị Mai" });
    await makeGrant(khung, { accountId: account.id });
    const mai = await khung.signIn(" MAI ", PASSWORD);
    expect(await mai.ok(ME)).toEqual({
      me: {
        account: { username: "mai", displayName: "Lê Thị Mai" },
        roles: ["SYSTEM_ADMIN"],
        grants: [{ role: "SYSTEM_ADMIN" }],
        isDemo: false,
        headedUnits: [],
        person: null,
      },
    });
  });

  it("nobody signed in is nobody, not an error", async () => {
    expect(await khung.nobody.ok(ME)).toEqual({ me: null });
    expect(await khung.nobody.refused("{ mySessions { id } }")).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("does not tell a wrong name from a wrong password", async () => {
    await makeAccount(khung, { username: "ton.tai" });
    const known = await khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "ton.tai" } });
    const unknown = await khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "khong.co" } });
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ code: "UNAUTHENTICATED", rule: "session.credentials" });
  });

  it("is refused after ten failures, even with the right password, until a quarter of an hour has passed", async () => {
    const { id } = await makeAccount(khung, { username: "bi.do" });
    const input = { username: "bi.do", password: PASSWORD };
    const tries = Array.from({ length: 10 }, () =>
      khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "bi.do" } }),
    );
    await Promise.all(tries);
    for (let again = 0; again < 3; again += 1) {
      expect(await khung.nobody.refused(SIGN_IN, { input })).toMatchObject({
        code: "REFUSED",
        rule: "session.tooManyAttempts",
      });
    }
    expect(await sessions(id)).toBe(0);
    khung.clock.set("2026-07-15T02:15:01Z");
    await khung.nobody.ok(SIGN_IN, { input });
  });

  it("tried fifty times at once proves no more than ten passwords", async () => {
    await makeAccount(khung, { username: "cung.luc" });
    khung.clock.set("2026-07-15T03:00:00Z");
    const seen = await Promise.all(
      Array.from({ length: 50 }, () =>
        khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "cung.luc" } }),
      ),
    );
    expect(seen.filter(({ rule }) => rule === "session.credentials").length).toBeLessThanOrEqual(10);
  });

  it("from one address is refused after thirty failures over many names", async () => {
    khung.clock.set("2026-07-15T04:00:00Z");
    for (let at = 0; at < 30; at += 1) {
      await khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: `la.${String(at)}` } });
    }
    expect(await khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "la.moi" } })).toMatchObject({
      rule: "session.tooManyAttempts",
    });
  });

  it("successfully gives the browser a new session and ends the one it had", async () => {
    khung.clock.set("2026-07-15T05:00:00Z");
    const { id } = await makeAccount(khung, { username: "xoay" });
    const first = await khung.signIn("xoay", PASSWORD);
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: first.cookie },
      payload: { query: SIGN_IN, variables: { input: { username: "xoay", password: PASSWORD } } },
    });
    const cookie = response.cookies[0];
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(`khung=${cookie?.value ?? ""}`).not.toBe(first.cookie);
    expect(await first.ok(ME)).toEqual({ me: null });
    expect(await sessions(id)).toBe(1);
  });

  it("out ends the session on the server, not only in the browser", async () => {
    const actor = await khung.actor({ username: "ra.ve" });
    expect(await sessions(actor.accountId ?? "")).toBe(1);
    expect(await actor.ok("mutation { signOut }")).toEqual({ signOut: true });
    expect(await actor.ok(ME)).toEqual({ me: null });
    expect(await sessions(actor.accountId ?? "")).toBe(0);
  });

  it("ends after an hour without use and after twelve hours with use", async () => {
    const actor = await khung.actor({ username: "lau.khong.dung" });
    khung.clock.set("2026-07-15T02:59:59Z");
    expect(await actor.ok(ME)).not.toEqual({ me: null });
    const used = await khung.actor({ username: "dung.luon" });
    for (let minute = 0; minute < 12 * 60; minute += 50) {
      khung.clock.set(new Date(Date.parse("2026-07-15T02:59:59Z") + minute * 60_000).toISOString());
      expect(await used.ok(ME)).not.toEqual({ me: null });
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(await actor.ok(ME)).toEqual({ me: null });
    khung.clock.set("2026-07-15T15:00:00Z");
    expect(await used.ok(ME)).toEqual({ me: null });
  });

  it("lists the own browsers and marks this one", async () => {
    const actor = await khung.actor({ username: "hai.may" });
    const { mySessions } = await actor.ok<{ mySessions: { isCurrent: boolean }[] }>(
      "{ mySessions { isCurrent createdAt lastSeenAt expiresAt } }",
    );
    expect(mySessions).toEqual([
      {
        isCurrent: true,
        createdAt: "2026-07-15T02:00:00.000Z",
        lastSeenAt: expect.any(String),
        expiresAt: "2026-07-15T14:00:00.000Z",
      },
    ]);
  });

  it("with a token that was never given is nobody", async () => {
    const answer = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { cookie: `khung=${"A".repeat(43)}` },
      payload: { query: ME },
    });
    expect(answer.json()).toEqual({ data: { me: null } });
  });

  it("to a closed account fails, and only who knows the password learns why", async () => {
    const account = await makeAccount(khung, { username: "da.khoa" });
    await khung.write(disableAccount, { id: account.id, version: account.version });
    const input = { username: "da.khoa", password: PASSWORD };
    expect(await khung.nobody.refused(SIGN_IN, { input })).toMatchObject({ rule: "account.disabled" });
    expect(await khung.nobody.refused(SIGN_IN, { input: { ...wrong.input, username: "da.khoa" } })).toMatchObject({
      rule: "session.credentials",
    });
  });

  it("keeps no token and no password in the database", async () => {
    const actor = await khung.signIn((await makeAccount(khung)).username, PASSWORD);
    const token = actor.cookie.split("=")[1] ?? "";
    const sql = khung.database.readSql;
    const stored = [
      await sql.selectFrom("session").selectAll().execute(),
      await sql.selectFrom("audit_entry").selectAll().execute(),
      await sql.selectFrom("account").selectAll().execute(),
      await sql.selectFrom("sign_in_attempt").selectAll().execute(),
    ];
    const text = JSON.stringify(stored);
    expect(token.length).toBe(43);
    expect(text.includes(token)).toBe(false);
    expect(text.includes(PASSWORD)).toBe(false);
    expect(JSON.stringify(stored[1]).includes("argon2id")).toBe(false);
  });
});
