import { afterAll, beforeAll, expect, it } from "vitest";
import { TOKEN_RATE } from "../../../server/app/token-access.ts";
import { disableAccount } from "../../../server/identity/account/account.service.ts";
import { revokeApiToken } from "../../../server/identity/index.ts";
import { revokeGrant } from "../../../server/identity/grant/grant.service.ts";
import { Role } from "../../../server/kernel/index.ts";
import { adoptShipped, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { makeAppointment, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase } from "../../support/each-database.ts";
import type { Actor, Answer, TestKhung } from "../../support/test-khung.ts";

const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  secret token { id version name hint scopes status expiresOn lastUsedOn } } }`;
const LIST =
  "query ($filter: ApiTokenFilter) { apiTokens(filter: $filter) { total items { id name lastUsedOn status } } }";
const REVOKE = "mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { id status } }";
const UNITS = "{ units { total } }";

interface Made {
  readonly secret: string;
  readonly token: { readonly id: string; readonly version: number; readonly scopes: readonly string[] };
}

eachDatabase("API tokens", (start) => {
  let khung: TestKhung;
  let [provinceId, communeId, otherId] = ["", "", ""];
  let minutes = 0;
  beforeAll(async () => {
    khung = await start();
    provinceId = (await makeUnit(khung)).id;
    communeId = (await makeUnit(khung, { parentId: provinceId })).id;
    otherId = (await makeUnit(khung, { parentId: provinceId })).id;
  });
  afterAll(() => khung.stop());

  /** Each test has minutes of its own, so that none uses up the other's share. */
  function nextMinute(): void {
    minutes += 1;
    khung.clock.set(new Date(Date.parse("2026-07-15T02:00:00Z") + minutes * 60_000).toISOString());
  }

  async function make(actor: Actor, input: object = {}): Promise<Made> {
    const data = await actor.ok<{ createApiToken: Made }>(CREATE, {
      input: { name: "Bảng số liệu", scopes: ["STATISTICS"], unitId: communeId, expiresOn: "2026-12-31", ...input },
    });
    return data.createApiToken;
  }

  async function ask(secret: string, query: string, variables: object = {}, headers: object = {}) {
    const response = await khung.http.inject({
      method: "POST",
      url: "/graphql",
      headers: { authorization: `Bearer ${secret}`, ...headers },
      payload: { query, variables },
    });
    return { status: response.statusCode, ...response.json<Answer>() };
  }

  it("lets a program read statistics in the account's name, and shows the token once", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const { secret, token } = await make(analyst);
    expect(token).toMatchObject({ scopes: ["STATISTICS"], status: "IN_FORCE", lastUsedOn: null });
    const answer = await ask(secret, "{ units { total } statisticsMeasures { id } }");
    expect(answer.errors).toBeUndefined();
    const seen = JSON.stringify(await analyst.ok(LIST));
    expect(seen).toContain("2026-07-15");
    expect(seen).not.toContain(secret);
    const rows = JSON.stringify(await khung.database.readSql.selectFrom("api_token").selectAll().execute());
    expect(rows).not.toContain(secret);
    const trail = await khung.database.readSql.selectFrom("audit_entry").selectAll().execute();
    expect(JSON.stringify(trail)).toContain("createApiToken");
    expect(JSON.stringify(trail)).not.toContain(secret);
  });

  it("opens the fields of its scopes and changes nothing", async () => {
    nextMinute();
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: communeId });
    const { secret } = await make(specialist);
    const closed = await ask(secret, "{ evaluations { total } }");
    expect(closed.status).toBe(403);
    expect(closed.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN", rule: "apiToken.scope" });
    const verb = await ask(secret, CREATE, {
      input: { name: "x", scopes: ["LISTS"], unitId: communeId, expiresOn: "2026-12-31" },
    });
    expect(verb.errors?.[0]?.extensions.rule).toBe("apiToken.readOnly");
    expect(
      (await ask((await make(specialist, { scopes: ["LISTS"] })).secret, "{ evaluations { total } }")).status,
    ).toBe(200);
    for (const url of ["/files", "/exports/minutes/00000000-0000-0000-0000-000000000001"]) {
      const method = url === "/files" ? "POST" : "GET";
      const response = await khung.http.inject({ method, url, headers: { authorization: `Bearer ${secret}` } });
      expect(response.statusCode).toBe(403);
    }
  });

  it("narrows the account's rights to its unit", async () => {
    nextMinute();
    const person = async (unitId: string): Promise<string> => {
      const { id } = await makePerson(khung);
      await makeAppointment(khung, { personId: id, unitId });
      return id;
    };
    const [inside, outside] = [await person(communeId), await person(otherId)];
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: provinceId });
    const query = "query ($filter: PersonFilter) { persons(filter: $filter) { items { id } } }";
    const filter = { ids: [inside, outside] };
    expect((await specialist.ok<{ persons: { items: object[] } }>(query, { filter })).persons.items).toHaveLength(2);
    const { secret } = await make(specialist, { scopes: ["LISTS"] });
    expect((await ask(secret, query, { filter })).data).toEqual({ persons: { items: [{ id: inside }] } });
  });

  it("carries no own records and nothing of a head: those are people's, not programs'", async () => {
    nextMinute();
    const { personId } = await makeAppointment(khung, { unitId: communeId });
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: communeId, personId });
    const input = { name: "x", scopes: ["LISTS"], unitId: communeId, expiresOn: "2026-12-31" };
    expect((await employee.refused(CREATE, { input })).rule).toBe("apiToken.noRight");
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: provinceId });
    expect((await admin.refused(CREATE, { input })).rule).toBe("apiToken.noRight");
    const elsewhere = await khung.actor({ role: Role.AUDITOR, unitId: otherId });
    expect((await elsewhere.refused(CREATE, { input })).rule).toBe("apiToken.noRight");
    expect((await khung.nobody.refused(CREATE, { input })).code).toBe("UNAUTHENTICATED");
  });

  it("ends at once when it is taken back, its account closed or its grants revoked", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const [first, second, third] = [await make(analyst), await make(analyst), await make(analyst)];
    for (const { secret } of [first, second, third]) expect((await ask(secret, UNITS)).status).toBe(200);
    expect(await analyst.ok(REVOKE, { input: { id: first.token.id, version: first.token.version } })).toEqual({
      revokeApiToken: { id: first.token.id, status: "REVOKED" },
    });
    const gone = await ask(first.secret, UNITS);
    expect([gone.status, gone.errors?.[0]?.extensions.rule]).toEqual([401, "apiToken.invalid"]);
    const [grant] = await khung.database.readSql
      .selectFrom("access_grant")
      .select(["id", "version"])
      .where("account_id", "=", analyst.accountId ?? "")
      .execute();
    await khung.write(revokeGrant, grant ?? { id: "", version: 0 });
    expect((await ask(second.secret, UNITS)).status).toBe(401);
    const other = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const made = await make(other);
    await khung.write(disableAccount, { id: other.accountId ?? "", version: 1 });
    expect((await ask(made.secret, UNITS)).status).toBe(401);
  });

  it("works until its last day, a year at most", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const { secret } = await make(analyst, { expiresOn: "2026-07-16" });
    const input = { name: "x", scopes: ["LISTS"], unitId: communeId, expiresOn: "2027-07-16" };
    const late = await analyst.refused(CREATE, { input });
    expect(late.fields?.[0]).toMatchObject({ path: "input.expiresOn", rule: "apiToken.expiry" });
    const past = await analyst.refused(CREATE, { input: { ...input, expiresOn: "2026-07-14" } });
    expect(past.fields?.[0]?.rule).toBe("apiToken.expiry");
    khung.clock.set("2026-07-16T16:59:00Z");
    expect((await ask(secret, UNITS)).status).toBe(200);
    khung.clock.set("2026-07-16T17:01:00Z");
    expect((await ask(secret, UNITS)).status).toBe(401);
    nextMinute();
  });

  it("is listed for its owner and the administrator, and taken back by nobody else", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const colleague = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: provinceId });
    const admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: provinceId });
    const { token } = await make(analyst, { name: "Grafana của sở" });
    const seen = async (actor: Actor, filter: object = {}): Promise<boolean> =>
      JSON.stringify(await actor.ok(LIST, { filter })).includes(token.id);
    expect([await seen(analyst), await seen(colleague), await seen(admin)]).toEqual([true, false, true]);
    expect(await seen(admin, { mine: true })).toBe(false);
    const input = { id: token.id, version: token.version };
    expect((await colleague.refused(REVOKE, { input })).code).toBe("NOT_FOUND");
    expect((await admin.refused(REVOKE, { input: { ...input, version: 9 } })).code).toBe("STALE");
    await admin.ok(REVOKE, { input });
    expect((await analyst.refused(REVOKE, { input })).rule).toBe("apiToken.revoked");
    expect(await seen(analyst, { inForce: true })).toBe(false);
    expect((await khung.nobody.refused(LIST)).code).toBe("UNAUTHENTICATED");
  });

  it("goes before a cookie, and a wrong one is refused rather than taken for nobody", async () => {
    nextMinute();
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: communeId });
    const wrong = await ask("khung_nothing", UNITS, {}, { cookie: specialist.cookie });
    expect([wrong.status, wrong.errors?.[0]?.extensions.rule]).toEqual([401, "apiToken.invalid"]);
    const { secret } = await make(specialist);
    const beside = await ask(secret, "{ me { roles } }", {}, { cookie: specialist.cookie });
    expect(beside.errors?.[0]?.extensions.rule).toBe("apiToken.scope");
    const foreign = await ask(secret, UNITS, {}, { origin: "https://elsewhere.example" });
    expect(foreign.status).toBe(403);
  });

  it("is slowed down when a program asks without end, and nobody else with it", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const [busy, calm] = [await make(analyst), await make(analyst)];
    const asked = await Promise.all(Array.from({ length: TOKEN_RATE + 1 }, () => ask(busy.secret, "{ __typename }")));
    expect(asked.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await ask(calm.secret, UNITS)).status).toBe(200);
    nextMinute();
    expect((await ask(busy.secret, UNITS)).status).toBe(200);
  });

  it("fetches a file that it asked for, within its unit", async () => {
    nextMinute();
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: provinceId });
    await adoptShipped(khung, "nd-335-2025", provinceId, withoutVote);
    const { id: cycleId } = await makeOpenedCycle(khung, { unitId: provinceId });
    const { secret } = await make(specialist, { scopes: ["EXPORTS"] });
    const ticket = "mutation ($input: RequestExportInput!) { requestExport(input: $input) { url } }";
    const asked = await ask(secret, ticket, {
      input: { name: "EVALUATIONS", format: "CSV", unitId: communeId, cycleId },
    });
    expect(asked.errors).toBeUndefined();
    const { url } = (asked.data as { requestExport: { url: string } }).requestExport;
    const headers = { authorization: `Bearer ${secret}` };
    expect((await khung.http.inject({ url, headers })).statusCode).toBe(200);
    expect((await khung.http.inject({ url, headers })).statusCode).toBe(404);
    const outside = await ask(secret, ticket, {
      input: { name: "EVALUATIONS", format: "CSV", unitId: otherId, cycleId },
    });
    expect(outside.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("is limited in number", async () => {
    nextMinute();
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: communeId });
    const made = [];
    for (let count = 0; count < 20; count += 1) made.push(await make(analyst));
    const input = { name: "x", scopes: ["LISTS"], unitId: communeId, expiresOn: "2026-12-31" };
    expect((await analyst.refused(CREATE, { input })).rule).toBe("apiToken.tooMany");
    await khung.write(revokeApiToken, { id: made[0]?.token.id ?? "", version: 1 });
    await make(analyst);
  });
});
