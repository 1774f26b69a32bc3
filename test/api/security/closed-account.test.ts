import { afterAll, beforeAll, expect, it } from "vitest";
import { disableAccount } from "../../../server/identity/account/account.service.ts";
import { revokeGrant } from "../../../server/identity/grant/grant.service.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAccount } from "../../support/build-identity.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

/*
 * Class: who was shut out keeps a way in (Directus GHSA-56p6-qw3c-fq2g, OpenEMR CVE-2026-25476). Sign-in through a
 * provider is tried in test/api/identity/oidc.test.ts; the local socket of the command line knows no accounts.
 */

const CREATE = "mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }";
const EXPORT = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";
const FEED = "mutation { openTaskFeed(input: {}) { path } }";
const LINK = "mutation ($input: IssuePasswordLinkInput!) { issuePasswordLink(input: $input) { token } }";
const SET = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";

interface Opened {
  readonly accountId: string;
  /** How each channel answers; a refusal is a status of 400 or more, or no data. */
  ways(): Promise<Readonly<Record<string, boolean>>>;
}

eachDatabase("an account that was closed", (start) => {
  let khung: TestKhung;
  let unitId = "";
  beforeAll(async () => {
    khung = await start();
    unitId = (await makeUnit(khung)).id;
  });
  afterAll(() => khung.stop());

  /** A specialist with every channel open: browser, program, file that waits, calendar, upload. */
  async function opened(): Promise<Opened & { grantId: string }> {
    const { personId } = await makeAppointment(khung, { unitId });
    const actor = await khung.actor({ role: Role.ORG_SPECIALIST, unitId, personId });
    const accountId = actor.accountId ?? "";
    const { id: grantId } = await khung
      .look()
      .sql.selectFrom("access_grant")
      .select("id")
      .where("account_id", "=", accountId)
      .executeTakeFirstOrThrow();
    const input = { name: "x", scopes: ["LISTS", "EXPORTS"], unitId, expiresOn: "2026-12-31" };
    const { secret } = (await actor.ok<{ createApiToken: { secret: string } }>(CREATE, { input })).createApiToken;
    const ticket = { name: "UNIT_STATISTICS_OVER_TIME", format: "CSV", unitId };
    const urls: string[] = [];
    for (let count = 0; count < 2; count += 1)
      urls.push((await actor.ok<{ requestExport: { url: string } }>(EXPORT, { input: ticket })).requestExport.url);
    const { path } = (await actor.ok<{ openTaskFeed: { path: string } }>(FEED)).openTaskFeed;
    const { cookie } = actor;
    const authorization = `Bearer ${secret}`;
    const get = async (url: string, headers: object): Promise<boolean> =>
      (await khung.http.inject({ url, headers: { ...headers } })).statusCode < 400;
    const ask = async (query: string, headers: object): Promise<boolean> => {
      const response = await khung.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { ...headers },
        payload: { query },
      });
      return response.statusCode < 400 && response.json<{ errors?: unknown }>().errors === undefined;
    };
    return {
      accountId,
      grantId,
      ways: async () => ({
        session: await ask("{ units { total } }", { cookie }),
        program: await ask("{ units { total } }", { authorization }),
        file: await get(urls.pop() ?? "", { cookie }),
        calendar: await get(path, {}),
        upload: (await khung.http.inject({ method: "POST", url: "/files", headers: { cookie } })).statusCode !== 401,
      }),
    };
  }

  it("has no way in from the next request on: no session, program, waiting file, calendar or upload", async () => {
    const { accountId, ways } = await opened();
    expect(await ways()).toEqual({ session: true, program: true, file: true, calendar: true, upload: true });
    await khung.write(disableAccount, { id: accountId, version: 1 });
    expect(await ways()).toEqual({ session: false, program: false, file: false, calendar: false, upload: false });
  });

  it("is not opened by a link for a password that was given before", async () => {
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId });
    const account = await makeAccount(khung);
    const link = await admin.ok<{ issuePasswordLink: { token: string } }>(LINK, { input: { accountId: account.id } });
    await khung.write(disableAccount, { id: account.id, version: 1 });
    const input = { token: link.issuePasswordLink.token, newPassword: "một mật khẩu mới" };
    await khung.nobody.run(SET, { input });
    const tried = await khung.nobody.run("mutation ($input: SignInInput!) { signIn(input: $input) { accountId } }", {
      input: { username: account.username, password: "một mật khẩu mới" },
    });
    expect(tried.errors).toHaveLength(1);
  });

  it("whose right was taken back reads nothing by the programs and sessions that it had", async () => {
    const { grantId, ways } = await opened();
    await khung.write(revokeGrant, { id: grantId, version: 1 });
    expect(await ways()).toMatchObject({ session: false, program: false, file: false });
  });
});
