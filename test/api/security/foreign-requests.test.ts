import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { routesOf } from "../../matrix/routes.ts";
import { makeAccount, PASSWORD } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

/*
 * Classes: a page of another site acts for a visitor (Moodle CVE-2021-43559, Apollo GHSA-9q82-xgwf-vj6h); the description
 * of the API is found by another door (Directus CVE-2026-35413).
 */

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "application/x-www-form-urlencoded",
];
const MORE_TYPES = ["multipart/form-data; boundary=x", "application/graphql", "", "application/JSON;text/plain"];
const ORIGINS = ["https://elsewhere.example", "null", "http://localhost.elsewhere.example", "http://127.0.0.1:1"];

eachDatabase("a request of a foreign page", (start) => {
  let khung: TestKhung;
  let admin: Actor;
  beforeAll(async () => {
    khung = await start();
    admin = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: (await makeUnit(khung)).id });
  });
  afterAll(() => khung.stop());

  const accounts = async (): Promise<number> =>
    (await admin.ok<{ accounts: { total: number } }>("{ accounts { total } }")).accounts.total;

  /** What a foreign page would send to make an account. */
  const bodyFor = (type: string, name: string): string => {
    const query = `mutation { createAccount(input: { username: "${name}", displayName: "x" }) { id } }`;
    if (type.startsWith("application/x-www-form")) return new URLSearchParams({ query }).toString();
    if (type === "application/graphql") return query;
    if (type.startsWith("multipart"))
      return `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--\r\n`;
    return JSON.stringify({ query });
  };

  it("changes nothing, whatever its method, kind of content and origin", async () => {
    const before = await accounts();
    const { cookie } = admin;
    for (const method of METHODS)
      for (const type of [...TYPES, ...MORE_TYPES])
        for (const origin of ORIGINS) {
          const headers = { cookie, origin, ...(type === "" ? {} : { "content-type": type }) };
          const payload = method === "GET" || method === "HEAD" ? {} : { payload: bodyFor(type, "ke-la") };
          const query = encodeURIComponent(
            'mutation { createAccount(input: { username: "ke-la", displayName: "x" }) { id } }',
          );
          const answer = await khung.http.inject({ method, url: `/graphql?query=${query}`, headers, ...payload });
          expect([method, type, origin, answer.statusCode < 300 && answer.body.includes('"data":{')]).toEqual([
            method,
            type,
            origin,
            false,
          ]);
          expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
        }
    expect(await accounts()).toBe(before);
  });

  it("without a word about its origin is taken as JSON alone, which no form of a page can send", async () => {
    const before = await accounts();
    const { cookie } = admin;
    for (const method of METHODS)
      for (const type of [...TYPES.slice(2), ...MORE_TYPES.slice(0, 3)]) {
        const headers = { cookie, ...(type === "" ? {} : { "content-type": type }) };
        const payload = method === "GET" || method === "HEAD" ? {} : { payload: bodyFor(type, "ke-la") };
        await khung.http.inject({ method, url: "/graphql", headers, ...payload });
      }
    expect(await accounts()).toBe(before);
  });

  it("is not given the session's cookie: scripts do not see it, other sites' requests do not carry it", async () => {
    const { username } = await makeAccount(khung);
    const query = "mutation ($input: SignInInput!) { signIn(input: $input) { accountId } }";
    const payload = { query, variables: { input: { username, password: PASSWORD } } };
    const { cookies } = await khung.http.inject({ method: "POST", url: "/graphql", payload });
    expect(cookies).toMatchObject([{ name: "khung", httpOnly: true, sameSite: "Lax", path: "/" }]);
  });

  it("finds the description of the API at no address, with no way of asking", async () => {
    const urls = routesOf(khung.http).map((route) => (route.split(" ")[1] ?? "").replace(/:\w+|\*/g, "schema"));
    const guesses = ["/schema", "/schema.graphql", "/graphql/schema", "/sdl", "/api", "/introspection", "/_graphql"];
    for (const path of [...urls, ...guesses])
      for (const method of ["GET", "POST"] as const)
        for (const query of [
          "{ __schema { types { name } } }",
          "{ _service { sdl } }",
          '{ __type(name: "Query") { name } }',
        ]) {
          const url = `${path}?query=${encodeURIComponent(query)}`;
          const sent = method === "POST" ? { payload: { query } } : {};
          const { body } = await khung.http.inject({ method, url, ...sent });
          expect([path, method, /"__schema":|"__type":|type Query|DecideEvaluationInput/.test(body)]).toEqual([
            path,
            method,
            false,
          ]);
        }
  });
});
