import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import type { Settings } from "../../../server/app/settings.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

/*
 * Classes: what a client writes about its own address is believed, so that limits count nobody twice; a page of another
 * site reaches this machine by giving its own name to 127.0.0.1 (DNS rebinding).
 */

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { accountId } }`;
const SIGN_IN_DEMO = `mutation { signInDemo(input: { username: "nobody" }) { accountId } }`;

eachDatabase("names and proxies", (start) => {
  let khung: TestKhung;
  const opened: FastifyInstance[] = [];
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(async () => {
    for (const http of opened) await http.close();
    await khung.stop();
  });

  /** The same installation with other settings. */
  async function withSettings(over: Partial<Settings>): Promise<FastifyInstance> {
    const { database, clock, settings } = khung;
    const hooks = { ...khung.hooks, demoSignIn: over.demo ?? false };
    const schema = await makeSchema();
    const log = pino({ level: "silent" });
    const http = await makeHttp({ settings: { ...settings, ...over }, database, schema, clock, hooks, log });
    opened.push(http);
    return http;
  }

  /** The rule that refuses, as somebody asks who comes through a proxy or by a name. */
  async function ruleOf(http: FastifyInstance, headers: Record<string, string>, query: string, input?: object) {
    const payload = { query, variables: { input } };
    const response = await http.inject({ method: "POST", url: "/graphql", headers, payload });
    return response.json<{ errors: { extensions: { rule: string } }[] }>().errors[0]?.extensions.rule;
  }

  it("behind a proxy limits count the address that the proxy saw, whatever a client wrote before it", async () => {
    const http = await withSettings({ publicUrl: "http://khung.example" });
    const rules: (string | undefined)[] = [];
    for (let each = 0; each < 31; each += 1) {
      const headers = { "x-forwarded-for": `198.51.100.${String(each)}, 203.0.113.9` };
      const input = { username: `somebody.${String(each)}`, password: "no password of anybody" };
      rules.push(await ruleOf(http, headers, SIGN_IN, input));
    }
    expect(rules.slice(0, 30).every((rule) => rule === "session.credentials")).toBe(true);
    expect(rules[30]).toBe("session.tooManyAttempts");
  });

  it("without a proxy nobody says from where a request comes", async () => {
    khung.clock.set("2026-07-15T05:00:00Z");
    const http = await withSettings({ publicUrl: null });
    const rules: (string | undefined)[] = [];
    for (let each = 0; each < 31; each += 1) {
      const headers = { "x-forwarded-for": `198.51.100.${String(each)}` };
      const input = { username: `another.${String(each)}`, password: "no password of anybody" };
      rules.push(await ruleOf(http, headers, SIGN_IN, input));
    }
    expect(rules[30]).toBe("session.tooManyAttempts");
  });

  it("demo accounts are open to who comes by this machine's own name, and to nobody by another", async () => {
    const http = await withSettings({ demo: true });
    for (const host of ["localhost:4000", "127.0.0.1:4000", "[::1]:4000"])
      expect(await ruleOf(http, { host }, SIGN_IN_DEMO), host).toBe("record.notFound");
    for (const host of ["rebound.example:4000", "127.0.0.1.rebound.example", "localhost.rebound.example"]) {
      expect(await ruleOf(http, { host }, SIGN_IN_DEMO), host).toBe("session.demoOff");
      const payload = { query: "{ demoAccounts { username } }" };
      const listed = await http.inject({ method: "POST", url: "/graphql", headers: { host }, payload });
      expect(listed.json(), host).toEqual({ data: { demoAccounts: [] } });
    }
  });
});
